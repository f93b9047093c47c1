/** A tag without a picture: only what it does with its source, and what a test wants to know of it. */
import { waitUntil } from '@open-wc/testing';
import { ProgrammeSource, type Asked } from '../../src/loading/programme-source.js';
import { closeServer, tick } from './fake-server.js';

export class Tag extends HTMLElement {
  changes = 0;
  readonly source = new ProgrammeSource(() => this.changes++);
  given: Partial<Asked> = {};

  connectedCallback(): void {
    this.follow();
  }
  disconnectedCallback(): void {
    this.follow();
  }
  follow(given: Partial<Asked> = {}): void {
    this.given = { ...this.given, ...given };
    this.source.update({ src: '', host: this, isConnected: this.isConnected, ...this.given });
  }
  get title_(): string | undefined {
    return this.source.programme?.title;
  }
}
customElements.define('test-programme-source', Tag);

export function put(given: Partial<Asked>, into: Node = document.body): Tag {
  const tag = new Tag();
  tag.given = given;
  into.appendChild(tag);
  return tag;
}

export const answered = (...tags: Tag[]) =>
  // What mends a text is a script of its own.
  waitUntil(() => tags.every(({ source }) => source.state !== 'pending'), 'an answer', {
    timeout: 5000,
  });

/** What a test puts into the page besides tags carries the class `here`. */
export async function clearPage(): Promise<void> {
  document.querySelectorAll('test-programme-source, .here').forEach((node) => node.remove());
  await tick();
  closeServer();
}
