/** The passport without a script: the same view as the tag's, as a list of terms. */
import type { Block, Fact, Part } from '../documents/block.js';
import { labelled, own, present, said, type Line } from '../documents/line.js';
import {
  passportView,
  type ActView,
  type RowView,
} from '../elements/tags/passport/passport.view.js';
import type { Programme } from '../programme/schema.js';
import { facts, list, ownPart, sentence, type ExportContext } from './parts.js';

export function passport({ programme, say, isNamed }: ExportContext): Part {
  const view = passportView(programme, say);
  const { organization, original, approvals, rows, terms, notes } = view;
  const labels = say.passport;
  const named = (title: string, ...blocks: (Block | undefined)[]): Block | undefined =>
    blocks.some(Boolean) ? { kind: 'section', title, blocks: present(...blocks) } : undefined;
  return ownPart(
    labels.title,
    ...(isNamed ? [] : nameOf(programme)),
    sentence(...view.facts.map((it) => own(it))),
    ...original.map((it): Block => ({
      kind: 'text',
      lines: present(lineOf(it), it.signature && own(it.signature)),
    })),
    list(
      approvals.map(({ kind, lines: [first = '', ...others] }) => [
        labelled(kind, first),
        ...others.map((it) => said(it)),
      ]),
    ),
    facts(rows.map(factOf)),
    named(
      labels.organization,
      sentence(...present(organization.name && said(organization.name))),
      facts(organization.facts.map(({ label, ...it }) => pair(label, it))),
    ),
    named(labels.terms, facts(terms.map((it) => pair(it.short, said(it.full))))),
    named(labels.notes, facts(notes.map((it) => pair(it.mark, said(it.text))))),
  );
}

/** What the programme is called: a paragraph, since the page around the piece has a heading of its own. */
export const nameOf = ({ title, subtitle }: Programme): Block[] =>
  present(sentence(said(title, 'strong')), subtitle && sentence(said(subtitle)));

const pair = (label: string, line: Line): Fact => ({ label: [own(label)], lines: [line] });

const factOf = ({ label, text, list: items, documents }: RowView): Fact => ({
  label: [said(label)],
  lines: present(text && said(text)),
  items: documents?.map(lineOf) ?? (items ?? []).map((it) => said(it)),
});

const lineOf = ({ text, reference, note, ...it }: ActView): Line => ({
  ...it,
  text: present(text, reference, note).join(' '),
});
