/** How the programme goes, without a script: the numbers and lists of the tag, as words. */
import type { Block, Fact, Part } from '../documents/block.js';
import { numbered, own, present, said, type Line } from '../documents/line.js';
import { SHOWN_OF_LIST, type FactView, type ItemView } from '../elements/tags/summary/model.js';
import { summaryView } from '../elements/tags/summary/summary.view.js';
import { facts, list, ownPart, sentence, type ExportContext } from './parts.js';

export function summary(context: ExportContext): Part {
  const { programme, say, today, project } = context;
  const view = summaryView(programme, {
    say,
    today,
    isTodayGiven: true,
    ...(project !== undefined && { project }),
  });
  const { aim, numbers, counts, lists } = view;
  return ownPart(
    say.summary.title,
    sentence(...view.facts.map((it) => own(it))),
    view.remark && sentence(own(view.remark)),
    // Within a whole page it stands above already.
    (!context.isNamed || project !== undefined) &&
      sentence({ ...numbered(view.name), tone: 'strong' }),
    aim && {
      kind: 'text',
      lines: aim.text.map((it, at) => ({ ...said(it), ...(at === 0 && { label: aim.label }) })),
    },
    list(
      numbers.map(({ value, label, title }) =>
        present(own(`${value} ${label}`, 'strong'), title && said(title)),
      ),
    ),
    facts(counts.map(countOf)),
    ...lists.map(({ title, note, items, rest }): Block => ({
      kind: 'section',
      title,
      blocks: present(
        note && sentence(own(note)),
        list([
          ...items.map(linesOf),
          ...present(items.length <= SHOWN_OF_LIST && rest && [own(rest.words)]),
        ]),
      ),
    })),
    view.nothing && sentence(own(view.nothing)),
  );
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
