/** Stages: what each is for, and a small picture of how they follow each other or overlap. */
import type { Stage } from '../../../programme/schema.js';
import { dayOf, yearOf, type Day } from '../../../programme/time/days.js';
import { resolveWhen } from '../../../programme/time/resolve.js';
import type { Fact, Timeline } from '../../../documents/block.js';
import { numbered, own, present, said, type Line } from '../../../documents/line.js';
import { timeLines, type PartContext } from '../../text/part-context.js';

export function stageFact(stage: Stage, index: number, context: PartContext): Fact {
  const { id, num, title, when, task, results = [], note } = stage;
  return {
    id,
    label: [title ? numbered(stage) : own(context.say.parts.stageNo(num ?? String(index + 1)))],
    lines: present(
      ...timeLines(when, context).map((it): Line => ({ ...it, tone: 'quiet' })),
      task && said(task),
      note && said(note, 'quiet'),
    ),
    items: results.map((it) => said(it)),
  };
}

/** Undefined where fewer than two stages have a date: there is nothing to compare. */
export function stripOf(
  stages: Stage[],
  { bounds, today }: Pick<PartContext, 'bounds' | 'today'>,
): Timeline | undefined {
  const spans = stages.flatMap(({ when }) => {
    const { first, last, pieces } = resolveWhen(when, bounds);
    if (first === undefined || last === undefined) return [];
    // «До августа 2024» does not say since when: where the picture begins is not known.
    const isOpen = pieces.some((it) => it.kind === 'span' && !(it.span.from && it.span.to));
    return [{ first, last, isOpen }];
  });
  if (spans.length < 2) return undefined;
  const from = yearOf(Math.min(...spans.map((it) => it.first)));
  const to = yearOf(Math.max(...spans.map((it) => it.last)));
  const begin = dayOf(from, 1, 1);
  const length = dayOf(to + 1, 1, 1) - begin;
  const at = (day: Day): number => (day - begin) / length;
  return {
    kind: 'timeline',
    from: String(from),
    to: String(to),
    bars: spans.map(({ first, last, isOpen }) => ({
      start: at(first),
      end: at(last + 1),
      isNow: first <= today && today <= last,
      isOpen,
    })),
    ...(at(today) >= 0 && at(today) < 1 && { today: at(today) }),
  };
}
