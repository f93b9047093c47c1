/** A word processor makes quotes of print out of straight ones, and HTML takes those for a part of the value. */
const FIRST = /^[«„“”‟‘’‚″]/;
const LAST = /[»“”‟‘’″]$/;

/** @returns the value without the quotes that it begins or ends with; `undefined` if there are none */
export function withoutQuotes(value: string): string | undefined {
  const plain = value.replace(FIRST, '').replace(LAST, '');
  return plain === value ? undefined : plain;
}
