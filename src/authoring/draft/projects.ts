/** Projects and directions, by their titles: a table, a passport and a heading may name the same one. */
import type { Json } from '../../programme/reading/values.js';
import type { Place } from '../../reading-files/document.js';
import type { Origins } from './origins.js';
import { plain } from './plain.js';

export class Projects {
  readonly #all = new Map<string, Json>();
  readonly #origins: Origins;

  constructor(origins: Origins) {
    this.#origins = origins;
  }

  /** Its id. */
  of(title: string, num?: string, at?: Place): string {
    return this.item(title, num, at)['id'] as string;
  }

  item(title: string, num?: string, at?: Place): Json {
    return this.#origins.from(this.#item(title, num), at);
  }

  #item(title: string, num: string | undefined): Json {
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
