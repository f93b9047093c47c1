/** Self-assessments without a script: results and dates as a table, with what was concluded from them. */
import type { Block, Part, TableView } from '../documents/block.js';
import { numbered, own, present, said } from '../documents/line.js';
import {
  absence,
  assessmentsView,
  headView,
  type AssessmentContext,
  type AssessmentView,
} from '../elements/tags/assessment/assessment.view.js';
import { contextOf, list, ownPart, sentence, type ExportContext } from './parts.js';

export function assessment(options: ExportContext): Part {
  const { project } = options;
  const context = contextOf(options);
  const all = assessmentsView(context, { project });
  const { title, sub } = headView(all, context);
  return ownPart(
    title,
    sentence(...sub),
    ...all.map((it) => section(it, context, sub.length > 0)),
    all.length === 0 && sentence(own(absence(context, { project }))),
  );
}

function section(view: AssessmentView, context: AssessmentContext, isScaleSaid: boolean): Block {
  const { title, caption, finding, sub, latest, text, findings, conclusion } = view;
  const { say } = context;
  const first = [finding, latest].flatMap((it) => (it ? own(it) : []));
  return {
    kind: 'section',
    ...(title && { title }),
    blocks: present<Block>(
      sentence(...first, ...(isScaleSaid ? [] : sub)),
      text.length > 0 && { kind: 'text', lines: text },
      caption !== undefined && sentence(said(caption)),
      { kind: 'table', table: tableOf(view, context) },
      findings.length > 0 && sentence(own(say.assessment.findings, 'strong')),
      list(findings.map((it) => [it])),
      conclusion && sentence(own(say.assessment.conclusion, 'strong')),
      conclusion && { kind: 'text', lines: [said(conclusion)] },
    ),
  };
}

function tableOf(view: AssessmentView, { say }: AssessmentContext): TableView {
  const { title, caption = title, dates, items, sums, sumLabel } = view;
  const hasChange = items.some((it) => it.change);
  return {
    caption,
    columns: present(say.assessment.item, ...dates, hasChange && say.assessment.change).map((it) =>
      own(it),
    ),
    rows: [
      ...items.map((it) => [
        present(numbered(it), it.note && said(it.note, 'quiet')),
        ...it.scores.map((score) => [own(score.text)]),
        ...present(hasChange && present(it.change && own(it.change.short))),
      ]),
      [
        [own(sumLabel)],
        ...sums.map(({ mean, assessed }) =>
          present(mean && own(mean, 'strong'), own(assessed, 'quiet')),
        ),
        ...present(hasChange && []),
      ],
    ].map((cells) => ({ cells: cells.map((lines) => ({ lines })) })),
    hasRowHeads: true,
  };
}
