/** Self-assessments without a script: results and dates as a table, with what was concluded from them. */
import {
  assessmentContext,
  assessmentsView,
  type AssessmentView,
} from '../elements/tags/assessment/assessment.view.js';
import { items, lines } from './blocks.js';
import { line, rich } from './inline.js';
import { h, type Child, type Markup } from './markup.js';
import { heading, joined, section, tableOf, TOP, type ExportContext } from './parts.js';

export function assessment(context: ExportContext): Markup {
  const { programme, words, own, today, project } = context;
  const { assessments: values } = own;
  const all = assessmentsView(assessmentContext(programme, words, values, today), { project });
  const nothing = programme.assessments?.length ? values.noneOfThese : values.empty;
  return section(
    context,
    values.title,
    all.length ? '' : nothing,
    all.map((it) => [
      it.title !== '' && heading(context, 1, it.title),
      h('p', {}, joined(' · ', ...it.sub.map(line))),
      it.text.length > 0 && h('p', {}, lines(it.text)),
      table(it, context),
      it.findings.length > 0 && [
        h('p', {}, h('strong', {}, values.findings)),
        items(it.findings.map(line)),
      ],
      it.conclusion !== undefined && [
        h('p', {}, h('strong', {}, values.conclusion)),
        h('div', {}, rich(it.conclusion)),
      ],
    ]),
  );
}

function table(view: AssessmentView, { own }: ExportContext): Markup {
  const { assessments: values } = own;
  const hasChange = view.items.some((it) => it.change);
  const head = [values.item, ...view.dates, ...(hasChange ? [values.change] : [])];
  const row = (name: Child, cells: Child[], change: Child): Markup =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, name),
      cells.map((it) => h('td', {}, it)),
      hasChange && h('td', {}, change),
    );
  return h(
    'table',
    tableOf(view.title),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        head.map((it) => h('th', { scope: 'col' }, it)),
      ),
    ),
    h(
      'tbody',
      TOP,
      view.items.map(({ num, title, note, scores, change }) =>
        row(
          [
            num !== undefined && `${num} `,
            rich(title),
            note !== undefined && [h('br', {}), h('small', {}, rich(note))],
          ],
          scores.map((it) => it.text),
          change?.short,
        ),
      ),
      row(
        view.sumLabel,
        view.sums.map(({ mean, assessed }) => [
          mean !== undefined && [h('strong', {}, mean), h('br', {})],
          h('small', {}, assessed),
        ]),
        undefined,
      ),
    ),
  );
}
