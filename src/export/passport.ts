/** The passport without a script: the same view as the tag's, as a list of terms. */
import type { Block, Fact, Part } from '../documents/block.js';
import { own, present, said, type Line } from '../documents/line.js';
import {
  passportView,
  type DocumentView,
  type RowView,
} from '../elements/tags/passport/passport.view.js';
import type { ExportContext } from './parts.js';

export function passport({ programme, say: words, isNamed }: ExportContext): Part {
  const view = passportView(programme, words);
  const { organization, facts, original, approvals, rows, terms, notes } = view;
  const say = words.passport;
  const reference = (title: string, all: [name: string, text: string][]): Block[] =>
    all.length
      ? [
          {
            kind: 'section',
            title,
            blocks: [
              {
                kind: 'facts',
                facts: all.map(([name, text]) => ({ label: [own(name)], lines: [said(text)] })),
              },
            ],
          },
        ]
      : [];
  return {
    title: say.title,
    isOwnTitle: true,
    blocks: present<Block>(
      ...(isNamed ? [] : name(view.title, view.subtitle)),
      facts.length > 0 && { kind: 'paragraph', lines: facts.map((it) => own(it)) },
      ...original.map((it): Block => ({
        kind: 'text',
        lines: present({ ...documentLine(it), label: it.label }, it.signature && own(it.signature)),
      })),
      approvals.length > 0 && {
        kind: 'list',
        items: approvals.map(({ kind, lines }) => ({
          lines: lines.map((it, at) => ({ ...said(it), ...(at === 0 && { label: kind }) })),
        })),
      },
      rows.length > 0 && { kind: 'facts', facts: rows.map(factOf) },
      (organization.name || organization.facts.length > 0) && {
        kind: 'section',
        title: say.organization,
        blocks: present<Block>(
          organization.name && { kind: 'paragraph', lines: [said(organization.name)] },
          organization.facts.length > 0 && {
            kind: 'facts',
            facts: organization.facts.map(({ label, text, href }) => ({
              label: [own(label)],
              lines: [{ text, ...(href && { href }) }],
            })),
          },
        ),
      },
      ...reference(
        say.terms,
        terms.map((it) => [it.short, it.full]),
      ),
      ...reference(
        say.notes,
        notes.map((it) => [it.mark, it.text]),
      ),
    ),
  };
}

/** What the programme is called: a paragraph, since the page around the piece has a heading of its own. */
export const name = (title: string, subtitle?: string): Block[] =>
  present<Block>(
    { kind: 'paragraph', lines: [said(title, 'strong')] },
    subtitle !== undefined && { kind: 'paragraph', lines: [said(subtitle)] },
  );

function factOf({ label, documents, list, text = '' }: RowView): Fact {
  const row = { label: [said(label)] };
  if (documents) return { ...row, items: documents.map(documentLine) };
  return list ? { ...row, items: list.map((it) => said(it)) } : { ...row, lines: [said(text)] };
}

const documentLine = ({ title, reference, note, href }: DocumentView): Line => ({
  text: present(title, reference, note).join(' '),
  ...(href && { href }),
});
