/** What somebody has mistyped, in a page or in an address, is as if it had not been written. */
export const oneOf = <T>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((it) => it === value);
