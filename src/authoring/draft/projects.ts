/** Projects and directions, by their titles: a table, a passport and a heading may name the same one. */
import type { Json } from '../../programme/reading/values.js';
import { plain } from './plain.js';

export class Projects {
  readonly #all = new Map<string, Json>();

  /** Its id. */
  of(title: string, num?: string): string {
    return this.item(title, num)['id'] as string;
  }

  item(title: string, num?: string): Json {
    const key = plain(title) || `№ ${num ?? ''}`;
    const known = this.#all.get(key);
    if (known) {
      if (num && !known['num']) known['num'] = num;
      return known;
    }
    const it: Json = {
      id: `p${this.#all.size + 1}`,
      ...(num && { num }),
      title: title || `№ ${num ?? ''}`,
    };
    this.#all.set(key, it);
    return it;
  }

  get all(): Json[] {
    return [...this.#all.values()];
  }
}
