/** Found → draft. The same document makes the same draft; nothing is stated that the document does not state. */
import type { Json } from '../../programme/reading/values.js';
import type { Document, Place } from '../../reading-files/document.js';
import type { Part, Recognised } from '../../recognising/recognise.js';
import { periodOf, titleOf } from './head.js';
import { assessmentOf, indicatorsOf, toldIndicator } from './measures.js';
import type { Draft } from './model.js';
import { Notes } from './notes.js';
import { activitiesOf } from './plan.js';
import { Projects } from './projects.js';
import { prune } from './prune.js';
import {
  approvalOf,
  bodyOf,
  eventOf,
  passportRow,
  projectOf,
  riskOf,
  stageOf,
  swotOf,
  tableOf,
  termOf,
} from './tables.js';
import { unusedOf, type RowUse, type UseOf } from './unused.js';

/** Below it a person is asked what kind of table it is. */
const SURE = 0.8;

const LISTS = [
  ...['activities', 'indicators', 'assessments', 'swot', 'risks', 'events', 'stages'],
  ...['passport', 'terms', 'tables'],
] as const;
type List = (typeof LISTS)[number];

export function draftOf(document: Document, { parts, prose }: Recognised): Draft {
  const notes = new Notes();
  const projects = new Projects();
  const lists = Object.fromEntries(LISTS.map((it): [List, Json[]] => [it, []])) as Record<
    List,
    Json[]
  >;
  const bodies: Json[] = [];
  const id = (letter: string, list: readonly Json[]): string => `${letter}${list.length + 1}`;

  for (const part of parts) {
    const { kind, content, segment } = part;
    if (kind.sure < SURE && kind.value !== 'table')
      notes.ask('kindUnsure', { block: segment.table.at.block, row: segment.from }, kind.value);
    const name = part.project?.text;
    const own = name ? projects.of(name) : undefined;
    const { plan, passport, indicators, assessment, swot } = content;
    if (plan)
      lists.activities.push(...activitiesOf(plan, lists.activities.length, projects, notes, own));
    if (passport) {
      notes.doubt(passport.doubts);
      const project = projectOf(passport, name);
      const rows = passport.rows.map(passportRow);
      if (project) extend(projects.item(project), 'passport', rows);
      else lists.passport.push(...rows);
    }
    if (indicators)
      lists.indicators.push(
        ...indicatorsOf(indicators, lists.indicators.length, projects, notes, own),
      );
    if (assessment)
      lists.assessments.push(
        assessmentOf(assessment, id('s', lists.assessments), part.above.at(-1)?.text, own),
      );
    if (swot) {
      notes.doubt(swot.doubts);
      lists.swot.push(swotOf(swot, id('swot', lists.swot)));
    }
    for (const it of content.risks ?? []) lists.risks.push(riskOf(it, id('k', lists.risks)));
    for (const it of content.events ?? []) lists.events.push(eventOf(it, id('e', lists.events)));
    for (const it of content.stages ?? [])
      lists.stages.push(stageOf(it, id('st', lists.stages), own));
    for (const it of content.bodies ?? []) bodies.push(bodyOf(it, id('b', bodies)));
    for (const it of content.terms ?? []) lists.terms.push(termOf(it));
    if (kind.value === 'people') notes.ask('people', { block: segment.table.at.block });
    const table = kind.value === 'table' ? tableOf(part, id('t', lists.tables)) : undefined;
    if (table) lists.tables.push(table);
  }

  for (const { value } of prose.stages)
    lists.stages.push(
      prune({
        id: id('st', lists.stages),
        title: value.title,
        when: value.when.text,
        task: value.task?.text,
      }),
    );
  for (const { value } of prose.bodies)
    bodies.push(
      bodyOf(
        { title: value.title, functions: value.functions.map((it) => it.text) },
        id('b', bodies),
      ),
    );
  for (const { value } of prose.terms) lists.terms.push(termOf(value));
  for (const { value, from } of prose.targets) {
    notes.ask('direction', from[0], value.title);
    const project = value.group ? projects.of(value.group) : undefined;
    lists.indicators.push(toldIndicator(value, id('i', lists.indicators), project));
  }
  for (const { value } of prose.facts) {
    const row = passportRow({ at: value.lines[0]!.at, listed: value.lines.length > 1, ...value });
    if (value.project) extend(projects.item(value.project.text), 'passport', [row]);
    else lists.passport.push(row);
  }

  const rows = parts.flatMap(({ content: { passport }, project }) =>
    passport && !projectOf(passport, project?.text) ? passport.rows : [],
  );
  const title = titleOf(prose, rows, notes);
  const programme = prune({
    formatVersion: '1.0',
    lang: 'ru',
    title,
    period: periodOf(prose, rows, title, notes),
    approvals: prose.approvals.map(({ value }) => approvalOf(value)),
    roles: notes.roles,
    terms: unique(lists.terms),
    passport: lists.passport,
    stages: lists.stages,
    projects: projects.all,
    ...rest(lists),
    governance: bodies.length ? { bodies } : undefined,
    tables: lists.tables,
  });
  return {
    programme,
    questions: notes.questions(),
    unused: unusedOf(document, programme, rowsOf(parts)),
  };
}

const rest = ({
  activities,
  indicators,
  assessments,
  swot,
  risks,
  events,
}: Record<List, Json[]>): Json => ({
  activities,
  indicators,
  assessments,
  swot,
  risks,
  events,
});

function extend(item: Json, key: string, more: Json[]): void {
  item[key] = [...((item[key] as Json[] | undefined) ?? []), ...more];
}

/** One word is explained once. */
const unique = (terms: Json[]): Json[] => [
  ...new Map(terms.map((it) => [it['short'], it])).values(),
];

/** Rows that have become an item, and headers of tables that are understood: these are names of fields. */
function rowsOf(parts: Part[]): UseOf {
  const uses = new Map<string, RowUse>();
  for (const { content, kind, segment } of parts) {
    if (kind.value === 'people') continue;
    const { table, from, to, head, above } = segment;
    const add = (row: number): void => {
      const piece = table.pieces.filter((it) => it.row <= row).at(-1)!;
      uses.set(`${piece.block}:${row - piece.row}`, 'header');
    };
    for (const row of [...head, ...above]) add(row.y);
    // An ordinary table is there as it stands.
    if (kind.value === 'table') for (let at = from; at < to; at++) add(at);
    for (const { at } of itemsIn(content)) uses.set(`${at.block}:${at.row ?? 0}`, 'item');
  }
  return (block, row) => uses.get(`${block}:${row}`);
}

const itemsIn = (content: Part['content']): { at: Place }[] => [
  ...(content.plan?.activities ?? []),
  ...(content.indicators?.indicators ?? []),
  ...(content.assessment?.items ?? []),
  ...(content.risks ?? []),
  ...(content.stages ?? []),
  ...(content.events ?? []),
  ...(content.bodies ?? []),
  ...(content.terms ?? []),
];
