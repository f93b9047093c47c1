/** How the programme goes, without a script: the numbers and lists of the tag, as words. */
import type { Block, Fact, Part } from '../documents/block.js';
import { numbered, own, present, said, type Line } from '../documents/line.js';
import type { FactView, ItemView } from '../elements/tags/summary/model.js';
import { summaryView } from '../elements/tags/summary/summary.view.js';
import type { ExportContext } from './parts.js';

export function summary(context: ExportContext): Part {
  const { programme, say, today, project } = context;
  const view = summaryView(programme, {
    say,
    today,
    isTodayGiven: true,
    ...(project !== undefined && { project }),
  });
  const { aim, numbers, counts, lists } = view;
  const line = (it: Line): Block => ({ kind: 'paragraph', lines: [it] });
  return {
    title: say.summary.title,
    isOwnTitle: true,
    blocks: present<Block>(
      { kind: 'paragraph', lines: view.facts.map((it) => own(it)) },
      view.remark && line(own(view.remark)),
      // Within a whole page it stands above already.
      (!context.isNamed || project !== undefined) &&
        line({ ...numbered(view.name), tone: 'strong' }),
      aim && {
        kind: 'text',
        lines: aim.text.map((it, at) => ({ ...said(it), ...(at === 0 && { label: aim.label }) })),
      },
      numbers.length > 0 && {
        kind: 'list',
        items: numbers.map(({ value, label, title }) => ({
          lines: present(own(`${value} ${label}`, 'strong'), title && said(title)),
        })),
      },
      counts.length > 0 && { kind: 'facts', facts: counts.map(countOf) },
      ...lists.map(({ title, note, items, rest }): Block => ({
        kind: 'section',
        title,
        blocks: present<Block>(note && line(own(note)), {
          kind: 'list',
          items: [
            ...items.map((it) => ({ lines: linesOf(it) })),
            ...present(rest && { lines: [own(rest.words)] }),
          ],
        }),
      })),
      view.nothing && line(own(view.nothing)),
    ),
  };
}

const countOf = ({ label, shares, note }: FactView): Fact => ({
  label: [own(label)],
  lines: present(
    ...shares.map(({ count, label: of, percent }) =>
      own(present(String(count), of, percent).join(' ')),
    ),
    note && own(note),
  ),
});

/** «май 2024» · «3.1 Семинар» · «Кадры» · «нет отчёта» */
const linesOf = ({ when, num, title, group, note }: ItemView): Line[] =>
  present(
    { ...numbered({ title, ...(num && { num }) }), ...(when && { label: when }) },
    group && said(group, 'quiet'),
    note && own(note, 'quiet'),
  );
