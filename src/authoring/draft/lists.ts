/** The lists of a draft as they fill: table by table, then what prose says. */
import type { Json } from '../../programme/reading/values.js';
import type { Place } from '../../reading-files/document.js';
import type { Told } from '../../recognising/prose/prose.js';
import type { Part } from '../../recognising/recognise.js';
import { assessmentOf, hiddenOf, indicatorsOf, toldIndicator } from './measures.js';
import type { Notes } from './notes.js';
import { activitiesOf } from './plan.js';
import { Projects } from './projects.js';
import { prune } from './prune.js';
import {
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

const id = (letter: string, list: readonly Json[]): string => `${letter}${list.length + 1}`;

export class Lists {
  readonly activities: Json[] = [];
  readonly indicators: Json[] = [];
  readonly assessments: Json[] = [];
  readonly swot: Json[] = [];
  readonly risks: Json[] = [];
  readonly events: Json[] = [];
  readonly stages: Json[] = [];
  readonly passport: Json[] = [];
  readonly terms: Json[] = [];
  readonly tables: Json[] = [];
  readonly bodies: Json[] = [];
  readonly projects: Projects;
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
    this.projects = new Projects(notes.origins);
  }

  addTable(part: Part): void {
    const notes = this.#notes;
    const { kind, content, above, project: over } = part;
    const own = over ? this.projects.of(over.text, undefined, over.at) : undefined;
    const { plan, indicators, assessment, swot } = content;
    if (plan) {
      const { activities, projects } = this;
      activities.push(...activitiesOf(plan, activities.length, projects, notes, own));
      this.indicators.push(...hiddenOf(plan, this.indicators.length, notes, own));
    }
    this.#addPassport(part);
    if (indicators)
      this.indicators.push(
        ...indicatorsOf(indicators, this.indicators.length, this.projects, notes, own),
      );
    if (assessment) {
      const made = assessmentOf(assessment, id('s', this.assessments), above.at(-1)?.text, own);
      this.assessments.push(notes.from(made, kind.from));
      for (const [at, item] of assessment.items.entries())
        notes.from((made['items'] as Json[])[at]!, item.at);
    }
    if (swot) this.#addSwot(swot, kind.from);
    this.#addRows(part, own);
    const table = kind.value === 'table' ? tableOf(part, id('t', this.tables)) : undefined;
    if (table) this.tables.push(notes.from(table, kind.from));
  }

  #addPassport({ content: { passport }, project: over }: Part): void {
    if (!passport) return;
    this.#notes.doubt(passport.doubts);
    const project = projectOf(passport, over?.text);
    for (const row of passport.rows) this.#addFact(passportRow(row), [row.at], project);
  }

  #addFact(row: Json, at: readonly Place[], project: string | undefined): void {
    const made = this.#notes.from(row, at);
    if (project === undefined) return void this.passport.push(made);
    const item = this.projects.item(project);
    item['passport'] = [...((item['passport'] as Json[] | undefined) ?? []), made];
  }

  #addSwot(swot: NonNullable<Part['content']['swot']>, from: Place[]): void {
    this.#notes.doubt(swot.doubts);
    const made = this.#notes.from(swotOf(swot, id('swot', this.swot)), from);
    this.swot.push(made);
    for (const [at, item] of swot.items.entries())
      this.#notes.from((made['items'] as Json[])[at]!, item.at);
  }

  #addRows({ content }: Part, own: string | undefined): void {
    const notes = this.#notes;
    const when = (it: { when: { at: Place }[] }): Record<string, Place[]> => ({
      when: it.when.map(({ at }) => at),
    });
    for (const it of content.risks ?? [])
      this.risks.push(notes.from(riskOf(it, id('k', this.risks)), it.at));
    for (const it of content.events ?? [])
      this.events.push(notes.from(eventOf(it, id('e', this.events)), it.at, when(it)));
    for (const it of content.stages ?? [])
      this.stages.push(notes.from(stageOf(it, id('st', this.stages), own), it.at, when(it)));
    for (const it of content.bodies ?? [])
      this.bodies.push(notes.from(bodyOf(it, id('b', this.bodies)), it.at));
    for (const it of content.terms ?? []) this.terms.push(notes.from(termOf(it), it.at));
  }

  addProse({ stages, bodies, terms, targets, facts }: Told): void {
    const notes = this.#notes;
    for (const { value, from } of stages) {
      const { title, when, task } = value;
      const made = prune({
        id: id('st', this.stages),
        ...{ title, when: when.text, task: task?.text },
      });
      this.stages.push(notes.from(made, from, { when: [when.at] }));
    }
    for (const { value, from } of bodies) {
      const { title, functions } = value;
      const made = bodyOf(
        { title, functions: functions.map((it) => it.text) },
        id('b', this.bodies),
      );
      this.bodies.push(notes.from(made, from, { functions: functions.map((it) => it.at) }));
    }
    for (const { value, from } of terms) this.terms.push(notes.from(termOf(value), from));
    for (const { value, from } of targets) {
      const project = value.group ? this.projects.of(value.group) : undefined;
      this.indicators.push(toldIndicator(value, id('i', this.indicators), from, notes, project));
    }
    for (const { value, from } of facts) {
      const { lines, project } = value;
      const row = passportRow({ at: lines[0]!.at, listed: lines.length > 1, ...value });
      this.#addFact(row, [...from, ...lines.slice(1).map((it) => it.at)], project?.text);
    }
  }
}
