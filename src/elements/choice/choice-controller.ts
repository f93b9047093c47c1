/** What a visitor does with search, filters and rows, and the page's address that keeps it. */
import { attempt } from '../../documents/lit/handled.js';
import type { AddressController } from '../address/address-controller.js';
import { readChoice, writeChoice, type Choice, type ChoiceKeys } from './choice.js';

/** Signs alone ask for nothing. */
const ASKS = /[\p{L}\p{N}]/u;

/** A pause in typing, in ms. */
const PAUSE = 120;

export interface Choosing {
  /** Where the controls are. */
  root: Node & ParentNode;
  keys: ChoiceKeys;
  address: AddressController;
  /** Draws what is chosen now. */
  changed: () => void;
}

export class ChoiceController<Chosen extends Choice> {
  readonly #on: Choosing;
  #choice: Choice = {};
  /** What is open, the latest last. */
  #open: string[] = [];
  #typing?: ReturnType<typeof setTimeout>;

  constructor(on: Choosing) {
    this.#on = on;
  }

  /** Whatever the tag itself calls by name is one of its keys. */
  get choice(): Chosen {
    return this.#choice as Chosen;
  }

  /** The item that was opened last is the one that a shared link opens. */
  get item(): string | undefined {
    return this.#open.at(-1);
  }

  /** What the address says; nothing of this tag any more, if undefined. */
  take(said = new URLSearchParams()): void {
    const { choice, item } = readChoice(said, this.#on.keys);
    this.#choice = choice;
    this.#open = item === undefined ? [] : [item];
    this.#showQuery();
    this.#on.changed();
  }

  /** @returns whether that was a control of the choice */
  used(target: Element, event: 'click' | 'input'): boolean {
    const control = target.closest<HTMLInputElement | HTMLSelectElement | HTMLButtonElement>(
      event === 'click' ? 'button' : 'input, select',
    );
    if (!control) return false;
    const { name, value } = control;
    if (event === 'input' && name === 'q') this.#type(value);
    else if (event === 'input') this.change({ [name]: value || undefined });
    else if (name === 'drop') this.#takeAway({ [value]: undefined });
    else if (name === 'reset') this.#takeAway(this.#nothing());
    else return false;
    return true;
  }

  change(change: Choice): void {
    const next = { ...this.#choice, ...change };
    if (JSON.stringify(next) === JSON.stringify(this.#choice)) return;
    this.#choice = next;
    this.#on.changed();
    this.#write();
  }

  /** A row was opened or closed. */
  opened(item: string, isOpen: boolean): void {
    this.#open = this.#open.filter((it) => it !== item);
    if (isOpen) this.#open.push(item);
    this.#write();
  }

  /** As the address means it, which may have spelt it otherwise. */
  revealed(item: string): void {
    this.#open = [item];
  }

  #write(): void {
    const { address, keys } = this.#on;
    address.write(writeChoice({ choice: this.#choice, item: this.item }, keys));
  }

  #type(query: string): void {
    clearTimeout(this.#typing);
    const q = ASKS.test(query) && query;
    // Nothing to wait for where the field was emptied.
    if (q) this.#typing = setTimeout(() => attempt(this.#on.root, () => this.change({ q })), PAUSE);
    else this.change({ q: undefined });
  }

  #nothing(): Choice {
    return Object.fromEntries(this.#on.keys.filters.map((it) => [it, undefined]));
  }

  /** The button that was pressed goes with what it took away: the focus must not go with it. */
  #takeAway(change: Choice): void {
    clearTimeout(this.#typing);
    this.change(change);
    this.#showQuery();
    this.#on.root.querySelector<HTMLElement>('[name=filters], select')?.focus();
  }

  #showQuery(): void {
    const field = this.#on.root.querySelector<HTMLInputElement>('[name=q]');
    if (field) field.value = this.#choice['q'] ?? '';
  }
}
