/** What is said to a page's editor about how a tag is written; `written` is the attribute with its value. */
export interface AdviceWords {
  /** @param plain the value without quotes of print */
  quotes: (written: string, plain: string) => string;
  notAmong: (written: string, known: string) => string;
  notWithin: (written: string, least: number, most: number) => string;
  /** @param meant what it probably is, as the format writes it */
  noDay: (written: string, meant?: string) => string;
  noTime: (written: string, meant?: string) => string;
  noZooms: (written: string) => string;
  flag: (written: string) => string;
  noAttribute: (written: string, meant: string) => string;
  notClosed: (tag: string) => string;
}
