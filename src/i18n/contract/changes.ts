/** What differs between two editions of a programme, in words. */
export interface ChangeWords {
  /** «мероприятие 1.4 «Семинары»»; the noun is empty where a list has none. */
  item: (noun: string, num: string, title: string) => string;
  /** What the programme itself says, and no item of it. */
  programme: string;
  /** @param what empty where the item has its name above */
  added: (what: string) => string;
  removed: (what: string) => string;
  /** Both in words; empty where there was nothing, or is nothing now. */
  changed: (field: string, before: string, after: string) => string;
  /** A field's name. @param place as the guide names it: `activities[].when` */
  fieldOf: (place: string) => string;
  /** A code of the format that no tag has words for. */
  codeOf: (code: string) => string;
  none: string;
  count: (changes: number) => string;
}
