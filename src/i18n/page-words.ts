/** The words of `<prog-page>`: apart, so that only the pages that hold it carry them. */
import { lazyWords } from './lazy-words.js';
import { pageRu } from './ru/page.js';
import type { ValueWords } from './value-words.js';

export interface PageWords extends ValueWords {
  contents: string;
  /** The headings of the parts. */
  parts: {
    summary: string;
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
