/** A piece of a text that breaks no letter in two: some are two units long. */
export const pieceOf = (text: string, from: number, to?: number): string =>
  text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
