/** Why a file is not read: a code, which a language makes a sentence of that says what to do. */

export interface RefusalParams {
  empty: object;
  oldWord: object;
  oldExcel: object;
  presentation: object;
  password: object;
  rtf: object;
  pdf: object;
  image: object;
  /** A page of the web with all that belongs to it in one file; Word calls it so, too. */
  webArchive: object;
  wordXml: object;
  binaryWorkbook: object;
  archive: object;
  /** It is what would be made of a document. */
  programmeJson: object;
  otherJson: object;
  unknownKind: object;
  damaged: object;
  /** With a DOCTYPE: no office program writes one, and entities are of no good. */
  unsafe: object;
  tooBig: { megabytes: number };
  tooBigUnpacked: { megabytes: number };
  tooManyCells: { limit: number };
  /** Pictures of text, for the most part. */
  noText: { pictures: number };
}

export type RefusalCode = keyof RefusalParams;

export type Refusal = {
  [Code in RefusalCode]: { code: Code; params: RefusalParams[Code] };
}[RefusalCode];

/** Thrown inside of this folder only: whoever reads a file gets the refusal as a value. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** @returns what to throw */
export function refused<Code extends RefusalCode>(
  code: Code,
  ...[params]: object extends RefusalParams[Code] ? [] : [RefusalParams[Code]]
): Refused {
  return new Refused({ code, params: params ?? {} } as Refusal);
}
