/** Items of a file that reading has found to be there. */
import type { Json } from '../../programme/reading/values.js';

export const itemWith = (json: Json, list: string, id: string | undefined): Json | undefined =>
  (json[list] as Json[] | undefined)?.find((it) => it?.['id'] === id);
