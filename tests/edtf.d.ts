/** What the tests use of edtf, which carries no types: a second opinion on spans of time. */
declare module 'edtf' {
  /** Days as milliseconds since 1970, UTC: the first and the last. Throws on what is not EDTF. */
  export default function edtf(text: string): { type: string; min: number; max: number };
}
