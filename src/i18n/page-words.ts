/** The words of `<prog-page>`: apart, so that only the pages that hold it carry them. */
import type { Missing, Programme } from '../programme/schema.js';
import type { Language } from './language.js';
import { pageRu } from './ru/page.js';

export interface PageWords {
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
  yes: string;
  no: string;
  /** Before an explanation: «в документе: «…»». */
  inDocument: (words: string) => string;

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

  /** A promise in words; the numbers already have their unit. */
  target: {
    atLeast: (value: string) => string;
    atMost: (value: string) => string;
    exactly: (value: string) => string;
    upTo: (value: string) => string;
    range: (min: string, max: string) => string;
    growth: (value: string) => string;
    decline: (value: string) => string;
  };

  /** Why there is no value. */
  missing: Record<Missing, string>;
  noReport: string;
  ahead: string;
  noData: string;
  notStated: string;

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

const loaded: Partial<Record<Language, PageWords>> = { ru: pageRu };

/** Undefined while a language is still on its way; `loadPageWords` brings it. */
export const pageWordsNow = (language: Language): PageWords | undefined => loaded[language];

export async function loadPageWords(language: Language): Promise<PageWords> {
  return (loaded[language] ??= (await import('./en/page.js')).pageEn);
}
