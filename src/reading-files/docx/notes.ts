/** Footnotes and endnotes: their marks are given as they are met, their texts are read at the end. */
import { nodesOf, type XmlNode } from '../xml/nodes.js';
import { roman } from '../number-formats.js';

export type NoteKind = 'footnote' | 'endnote';

interface Used {
  mark: string;
  node: XmlNode;
}

export class NoteMarks {
  readonly used: Used[] = [];
  readonly #nodes: Record<NoteKind, Map<string, XmlNode>>;
  readonly #marks = new Map<XmlNode, string>();
  readonly #counts = { footnote: 0, endnote: 0 };

  constructor(footnotes: XmlNode | undefined, endnotes: XmlNode | undefined) {
    this.#nodes = { footnote: byId(footnotes, 'footnote'), endnote: byId(endnotes, 'endnote') };
  }

  /** @returns undefined if there is no such note */
  markOf(kind: NoteKind, id: string | undefined): string | undefined {
    const node = this.#nodes[kind].get(id ?? '');
    if (!node) return undefined;
    const known = this.#marks.get(node);
    if (known !== undefined) return known;
    const n = ++this.#counts[kind];
    // As Word counts them if nobody says otherwise.
    const mark = kind === 'footnote' ? String(n) : roman(n);
    this.#marks.set(node, mark);
    this.used.push({ mark, node });
    return mark;
  }
}

/** Lines between text and notes are written as notes of a kind of their own. */
function byId(root: XmlNode | undefined, name: NoteKind): Map<string, XmlNode> {
  const notes = new Map<string, XmlNode>();
  for (const it of nodesOf(root, name))
    if ((it.attributes.type ?? 'normal') === 'normal') notes.set(it.attributes.id ?? '', it);
  return notes;
}
