/** For whoever goes by the keyboard. */
export interface ReachWords {
  /** A link before a part that leads behind it. */
  skip: (part: string) => string;
  /** What stands there. */
  passed: (part: string) => string;
}
