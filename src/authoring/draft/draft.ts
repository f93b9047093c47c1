/** Found and decided → draft. The same makes the same; nothing is stated that neither document nor person says. */
import type { Json } from '../../programme/reading/values.js';
import type { Document } from '../../reading-files/document.js';
import type { Recognised } from '../../recognising/recognise.js';
import { decidedParts } from './decided-parts.js';
import { periodOf, titleOf } from './head.js';
import { Lists } from './lists.js';
import type { Decision, Draft } from './model.js';
import { Notes } from './notes.js';
import { prune } from './prune.js';
import { Settled } from './settled.js';
import { approvalOf, projectOf } from './tables.js';
import { headingsIn, settledUnused } from './unused-decided.js';
import { unusedOf } from './unused.js';
import { usesOf } from './uses.js';

/** @param decisions in any order; those that can't be followed are told */
export function draftOf(
  document: Document,
  recognised: Recognised,
  decisions: readonly Decision[] = [],
): Draft {
  const { prose } = recognised;
  const settled = new Settled(decisions);
  const notes = new Notes(settled);
  const { parts, tables } = decidedParts(recognised, notes, settled);
  const lists = new Lists(notes);
  for (const part of parts) lists.addTable(part);
  lists.addProse(prose);

  const rows = parts.flatMap(({ content: { passport }, project }) =>
    passport && !projectOf(passport, project?.text) ? passport.rows : [],
  );
  const title = titleOf(prose, rows, headingsIn(document), notes);
  const period = periodOf(prose, rows, title, notes);
  const { passport, terms, stages, bodies, projects } = lists;
  const { activities, indicators, assessments, swot, risks, events, tables: others } = lists;
  const stated = prune({
    formatVersion: '1.0',
    lang: 'ru',
    title: title?.value,
    period: period?.value,
    approvals: prose.approvals.map(({ value, from }) => notes.from(approvalOf(value), from)),
    roles: notes.roles,
    terms: unique(terms),
    passport,
    stages,
    projects: projects.all,
    ...{ activities, indicators, assessments, swot, risks, events },
    governance: bodies.length ? { bodies } : undefined,
    tables: others,
  });
  notes.from(stated, undefined, { title: title?.at, period: period?.at });
  const left = unusedOf(document, stated, usesOf(parts));
  const { programme, unused } = settledUnused(left, stated, document, settled, notes);
  return {
    programme,
    questions: notes.questions,
    notes: notes.notes,
    unused,
    places: notes.origins.placesIn(programme),
    tables,
    ignored: settled.ignored,
  };
}

/** One word is explained once. */
const unique = (terms: Json[]): Json[] => [
  ...new Map(terms.map((it) => [it['short'], it])).values(),
];
