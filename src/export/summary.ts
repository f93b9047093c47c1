/** How the programme goes, without a script: the numbers and lists of the tag, as words. */
import type { Block, Fact, Part } from '../documents/block.js';
import { numbered, own, present, said, type Line } from '../documents/line.js';
import { SHOWN_OF_LIST, type FactView, type ItemView } from '../elements/tags/summary/model.js';
import { summaryView } from '../elements/tags/summary/summary.view.js';
import { facts, list, ownPart, sentence, type ExportContext } from './parts.js';
import { wallBlocks } from './wall.js';

export function summary(context: ExportContext): Part {
  const { programme, say, today, project } = context;
  const view = summaryView(programme, {
    say,
    today,
    isTodayGiven: true,
    ...(project !== undefined && { project }),
  });
  const { aim, counts, lists } = view;
  return ownPart(
    view.verdict || say.summary.title,
    sentence(...view.facts.map((it) => own(it))),
    // Within a whole page it stands above already.
    (!context.isNamed || project !== undefined) &&
      sentence({ ...numbered(view.name), tone: 'strong' }),
    ...wallBlocks(context),
    view.stale && sentence(own(view.stale)),
    ...lists.map(({ title, items, rest }): Block => ({
      kind: 'section',
      title,
      blocks: present(
        list([
          ...items.map(linesOf),
          ...present(items.length <= SHOWN_OF_LIST && rest && [own(rest.words)]),
        ]),
      ),
    })),
    facts(counts.map(countOf)),
    view.nothing && sentence(own(view.nothing)),
    aim && {
      kind: 'text',
      lines: aim.text.map((it, at) => ({ ...said(it), ...(at === 0 && { label: aim.label }) })),
    },
  );
}

const countOf = ({ label, shares, note }: FactView): Fact => ({
  label: [own(label)],
  lines: present(...shares.map((it) => own(`${it.count} ${it.label}`)), note && own(note)),
});

/** «май 2024» · «3.1 Семинар» · «Кадры» · «нет отчёта» */
const linesOf = ({ when, num, title, group, note, who }: ItemView): Line[] =>
  present(
    { ...numbered({ title, ...(num && { num }) }), ...(when && { label: when }) },
    group && said(group, 'quiet'),
    note && own(note, 'quiet'),
    who && said(who, 'quiet'),
  );
