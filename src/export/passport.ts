/** The passport without a script: the same view as the tag's, as a list of terms. */
import {
  passportView,
  type DocumentView,
  type RowView,
} from '../elements/tags/passport/passport.view.js';
import { linked, rich } from './inline.js';
import { h, type Child, type Markup } from './markup.js';
import { facts, heading, type ExportContext } from './parts.js';

export function passport(context: ExportContext): Markup {
  const { words } = context;
  const view = passportView(context.programme, words);
  const { organization } = view;
  const pairs = (title: string, all: [string, string][]): Child =>
    all.length > 0 && [
      heading(context, 1, title),
      terms(all.map(([name, text]) => term(name, rich(text)))),
    ];
  return h(
    'section',
    {},
    heading(context, 0, words.passport.title),
    !context.isNamed && name(view.title, view.subtitle),
    facts(view.facts),
    view.original.map((it) =>
      h('p', {}, `${words.passport.original} `, document(it), it.signature && ` ${it.signature}`),
    ),
    view.approvals.length > 0 &&
      h(
        'ul',
        {},
        view.approvals.map((it) => h('li', {}, `${it.kind}: `, rich(it.lines.join(', ')))),
      ),
    terms(view.rows.map((row) => term(row.label, value(row)))),
    (organization.name !== undefined || organization.facts.length > 0) && [
      heading(context, 1, words.passport.organization),
      organization.name !== undefined && h('p', {}, rich(organization.name)),
      terms(organization.facts.map((it) => term(it.label, linked(it.text, it.href)))),
    ],
    pairs(
      words.passport.terms,
      view.terms.map((it) => [it.short, it.full]),
    ),
    pairs(
      words.passport.notes,
      view.notes.map((it) => [it.mark, it.text]),
    ),
  );
}

/** What the programme is called: a paragraph, since the page around the piece has a heading of its own. */
export const name = (title: string, subtitle?: string): Child => [
  h('p', {}, h('strong', {}, rich(title))),
  subtitle !== undefined && h('p', {}, rich(subtitle)),
];

const terms = (all: Child[]): Child => all.length > 0 && h('dl', {}, all);

const term = (name: string, said: Child): Child => [h('dt', {}, rich(name)), h('dd', {}, said)];

function value({ documents, list, text = '' }: RowView): Child {
  const items = documents?.map(document) ?? list?.map(rich);
  return items
    ? h(
        'ul',
        {},
        items.map((it) => h('li', {}, it)),
      )
    : rich(text);
}

function document({ title, href, reference, note }: DocumentView): Child {
  return [
    linked(title, href),
    reference && ` ${reference}`,
    note !== undefined && [' ', rich(note)],
  ];
}
