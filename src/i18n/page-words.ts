/** The words of `<prog-page>`: apart, so that only the pages that hold it carry them. */
import type { Programme } from '../programme/schema.js';
import { lazyWords } from './lazy-words.js';
import { pageRu } from './ru/page.js';
import type { ValueWords } from './value-words.js';

export interface PageWords extends ValueWords {
  contents: string;
  /** The headings of the parts. */
  parts: {
    stages: string;
    projects: string;
    indicators: string;
    assessments: string;
    events: string;
    swot: string;
    risks: string;
    governance: string;
    sections: string;
    tables: string;
    roles: string;
    legend: string;
  };
  stageNo: (num: string) => string;

  project: {
    goal: string;
    tasks: string;
    task: string;
    when: string;
    lead: string;
    participants: string;
    funding: string;
    stages: string;
    results: string;
    links: string;
    documents: string;
    note: string;
  };

  indicator: {
    key: string;
    unit: (unit: string) => string;
    direction: Record<NonNullable<Programme['indicators']>[number]['direction'], string>;
    method: string;
    source: string;
    activity: string;
    /** Of what belongs to no project. */
    common: string;
    baseline: (period: string) => string;
    /** What a row or a line is: the plan, and what was reached. */
    plan: string;
    actual: string;
    final: string;
    period: string;
    /** Where all targets are for the same time. */
    allFinal: (period: string) => string;
    /** No value at all stands in the file. */
    noTarget: string;
    noActuals: string;
  };

  assessment: {
    scale: (min: string, max: string) => string;
    /** How many results have a score at the latest date. */
    assessed: (date: string, n: number, of: number) => string;
    item: string;
    task: string;
    findings: string;
    conclusion: string;
  };

  event: {
    audience: string;
    place: string;
    status: string;
    noReports: string;
    timeZone: string;
    page: string;
    activity: string;
    project: string;
  };

  swot: {
    quadrant: { S: string; W: string; O: string; T: string };
    actions: string;
    /** Before the activity or project that takes a weakness on. */
    answeredBy: string;
  };

  risk: {
    risk: string;
    measures: string;
    probability: string;
    impact: string;
    outOfFive: (n: number) => string;
    notRated: string;
    project: string;
  };

  reportsTo: string;
}

export const pageWords = lazyWords<PageWords>(
  pageRu,
  async () => (await import('./en/page.js')).pageEn,
);
