/** What `<prog-display>` says beside the words of what it shows. */

export interface ScreenWords {
  programme: string;
  headline: string;
  project: string;
  indicator: string;
  activitiesOf: (year: number) => string;
  ahead: string;
  onSite: string;
  scan: string;
  /** «2 из 3» */
  outOf: (n: number, of: number) => string;
  more: (n: number) => string;
  /** A year of which not all months are known yet. */
  partOf: (period: string) => string;
  partNote: string;
  plan: string;
  reached: string;
  /** When what is shown was loaded: said once it is old. */
  since: (time: string) => string;
  nothing: string;
  /** For ears: what the tag is, and what its buttons do. */
  show: string;
  slide: string;
  pause: string;
  play: string;
  next: string;
  back: string;
  whole: string;
  code: (address: string) => string;
  /** For the console. */
  noSlide: (found: string, known: string) => string;
  notFresh: (address: string, reason: string) => string;
}
