/** The few building blocks of the schema. */
import * as z from 'zod/mini';

/**
 * An object that keeps unknown keys (a newer 1.x may have written them) while its type shows only the known ones: an
 * index signature would let `activity.titel` compile.
 */
export const object = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.looseObject(shape) as unknown as z.ZodMiniObject<Shape, z.core.$strip>;

export const optional = z.optional;
export const list = z.array;

/** Text of the document. It may carry the inline subset (see `inline-text.ts`); it is never HTML. */
export const text = z.string();
export const texts = list(text);
/** A code: the target of references within the file. */
export const id = z.string().check(z.minLength(1));
export const ids = list(id);
/**
 * One span of time as text: `2021`, `2021-Q3`, `2021-09-30`, `2021/2025`. Read by `time/`. A schema of its own, as is
 * `url`: reading tells by the schema what a text has to be.
 */
export const time = z.string();
export const number = z.number();
export const flag = z.boolean();
export const url = z.string();
