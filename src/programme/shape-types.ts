/** The schema as data: see `shape.ts`, which is generated. */
export type Shape =
  | 'text'
  /** Text that is not empty: the target of references. */
  | 'id'
  /** Text that is one span of time. */
  | 'time'
  /** Text that is an address. */
  | 'url'
  | 'number'
  | 'flag'
  /** Anything that speaks of time; what can't be read is kept as words. */
  | 'when'
  /** The same, but not a list. */
  | 'single'
  /** What this version of the format does not know. */
  | 'unknown'
  /** A whole number between the two. */
  | { int: readonly [low: number, high: number] }
  /** One of these codes. */
  | { one: readonly string[] }
  | { list: Shape }
  | { record: Shape }
  | { nullable: Shape }
  | { any: readonly Shape[] }
  /** Keys that end with an exclamation mark are required. */
  | ObjectShape;

export interface ObjectShape {
  object: Record<string, Shape>;
  /** Without any of these the object says nothing. */
  says?: readonly string[];
  /** A required key is not needed where another key has this code. */
  spares?: { key: string; by: string; code: string };
}
