/**
 * Drafts that are kept in this browser, so that a crash or a closed lid costs nothing. IndexedDB: a document of some
 * megabytes fits. Where a browser forbids it, `open` fails, and the page says that nothing is kept.
 */
import type { Decision } from '../../authoring/draft/model.js';
import type { History } from '../history.js';
import type { Source } from '../work.js';

export interface Kept {
  id: string;
  source: Source;
  history: History<readonly Decision[]>;
  /** In ms. */
  at: number;
}

const BASE = 'prog-widgets-workshop';
const STORE = 'drafts';

export class Shelf {
  readonly #base: IDBDatabase;

  private constructor(base: IDBDatabase) {
    this.#base = base;
  }

  static async open(): Promise<Shelf> {
    const request = indexedDB.open(BASE, 1);
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore(STORE, { keyPath: 'id' }),
    );
    return new Shelf(await done(request));
  }

  /** The latest first. */
  async all(): Promise<Kept[]> {
    const kept = await done(this.#store('readonly').getAll() as IDBRequest<Kept[]>);
    return kept.sort((a, b) => b.at - a.at);
  }

  /**
   * @param since when this tab last put it here: what another tab has put here later is not written over
   * @returns false if another tab has
   */
  async put(draft: Kept, since: number | undefined): Promise<boolean> {
    const store = this.#store('readwrite');
    const there = await done(store.get(draft.id) as IDBRequest<Kept | undefined>);
    if (there && there.at !== since) return false;
    await done(store.put(draft));
    return true;
  }

  async forget(id: string): Promise<void> {
    await done(this.#store('readwrite').delete(id));
  }

  async forgetAll(): Promise<void> {
    await done(this.#store('readwrite').clear());
  }

  #store(mode: IDBTransactionMode): IDBObjectStore {
    return this.#base.transaction(STORE, mode).objectStore(STORE);
  }
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error as DOMException));
    request.addEventListener('blocked', () => reject(new Error('blocked')));
  });
