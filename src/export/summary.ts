/** How the programme goes, without a script: the numbers and lists of the tag, as words. */
import { summaryView, type ItemView } from '../elements/tags/summary/summary.view.js';
import { facts, items } from './blocks.js';
import { rich } from './inline.js';
import { h, type Child, type Markup } from './markup.js';
import { heading, joined, section, type ExportContext } from './parts.js';

export function summary(context: ExportContext): Markup {
  const { programme, words, own, today, project } = context;
  const view = summaryView(programme, {
    words,
    own: own.summary,
    today,
    isTodayGiven: true,
    ...(project !== undefined && { project }),
  });
  const { aim } = view;
  return section(context, own.summary.title, view.nothing ?? '', [
    h('p', {}, joined(' · ', ...view.facts)),
    view.remark !== undefined && h('p', {}, view.remark),
    !context.isNamed &&
      h('p', {}, h('strong', {}, joined(' ', view.name.num, ...rich(view.name.title)))),
    aim &&
      aim.text.map((it, index) => h('div', {}, index === 0 && [rich(aim.label), ': '], rich(it))),
    items(
      view.numbers.map((it) => [
        h('strong', {}, it.value),
        ` ${it.label}`,
        it.title !== undefined && [' ', rich(it.title)],
      ]),
    ),
    facts(
      view.counts.map(({ label, shares, note }) => ({
        label: [{ text: label, isOwn: true }],
        lines: [
          ...shares.map(({ count, label: of, percent }) => ({
            text: `${count} ${of}${percent === undefined ? '' : ` (${percent})`}`,
            isOwn: true,
          })),
          ...(note === undefined ? [] : [{ text: note, isOwn: true }]),
        ],
      })),
    ),
    view.lists.map(({ title, note, items: all, rest }) => [
      heading(context, 1, title),
      note !== undefined && h('p', {}, note),
      items([...all.map(item), ...(rest ? [rest.words] : [])]),
    ]),
  ]);
}

const item = ({ when, num, title, group, note }: ItemView): Child => [
  when !== undefined && `${when}: `,
  num !== undefined && `${num} `,
  rich(title),
  group !== undefined && [' — ', rich(group)],
  note !== undefined && [h('br', {}), h('small', {}, note)],
];
