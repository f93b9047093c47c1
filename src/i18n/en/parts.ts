/** What the parts of a programme say, in English. */
import { plural } from '../formats.js';
import { locale } from './locale.js';
import type { PartWords } from '../contract/parts.js';

const count = (n: number, one: string, other: string): string => plural(n, locale, { one, other });

export const parts: PartWords = {
  contents: 'Contents',
  parts: {
    summary: 'How it is going',
    projects: 'Projects and stages',
    indicators: 'Target indicators',
    assessments: 'Self-assessment of results',
    events: 'Events and dates of the plan',
    swot: 'SWOT analysis',
    risks: 'Risks and measures',
    governance: 'Governance',
    text: 'Sections of the document',
  },
  empty: {
    projects: 'The programme’s file has no projects and no stages.',
    swot: 'The programme’s file has no SWOT analysis.',
    risks: 'The programme’s file has no risks.',
    governance: 'The programme’s file says nothing about governance.',
    text: 'The programme’s file has no sections and no tables.',
  },
  noneOfThese: {
    risks: 'There are no risks of this project in the programme’s file.',
    table: (id) => `The programme has no table “${id}”.`,
    section: (id) => `The programme has no section “${id}”.`,
  },
  onlyProjects: 'Projects and directions',
  stages: 'Stages of the programme',
  stageNo: (num) => `Stage ${num}`,
  project: {
    goal: 'Goal',
    tasks: 'Tasks',
    task: 'Task',
    when: 'Time',
    lead: 'Lead',
    participants: 'Participants',
    funding: 'Funding',
    stages: 'Stages',
    results: 'Results',
    links: 'Linked with',
    documents: 'Documents',
    activities: 'Activities',
    measure: 'Activity',
    indicators: 'Indicators',
    risks: 'Risks',
    passport: 'Project passport',
    indicatorCount: (n) => count(n, 'indicator', 'indicators'),
    inside: 'Within the project',
  },
  event: {
    audience: 'Audience',
    place: 'Where',
    status: 'Status',
    timeZone: 'Time zone',
    page: 'page of the event',
    activity: 'Activity of the plan',
    project: 'Direction',
  },
  swot: {
    quadrant: { S: 'Strengths', W: 'Weaknesses', O: 'Opportunities', T: 'Threats' },
    actions: 'What is done about it',
    answeredBy: 'Answered by',
    nothing: 'nothing in the document',
  },
  risk: {
    risk: 'Risk',
    measures: 'Measures',
    probability: 'Probability',
    impact: 'Impact',
    outOfFive: (n) => `${n} of 5`,
    notRated: 'not rated',
    project: 'Direction',
    matrix: 'Probability and impact',
    matrixNote:
      'The number in a cell is the number of the risk in the table. The stronger the fill of a cell, the greater the product of probability and impact.',
  },
  governance: {
    functions: (n) => count(n, 'function', 'functions'),
    level: (n) => `Level ${n}`,
    roles: 'Positions and units',
    onlyRoles: 'Who is responsible',
  },
  text: {
    tables: 'Tables',
    legend: 'Legend',
    table: 'Table',
  },
  search: {
    label: 'Search the programme',
    found: (n) => `Found: ${n}`,
    nothing: 'Nothing found. Try another word, or only its beginning.',
    more: (n) => `and ${n} more`,
    missing: 'The search did not load: please try again, or reload the page.',
  },
};
