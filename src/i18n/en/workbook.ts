/** The workbook, in English. */
import type { WorkbookWords } from '../contract/workbook.js';

const spaced = (key: string): string => key.replace(/[A-Z]/g, (it) => ` ${it.toLowerCase()}`);

export const workbook: WorkbookWords = {
  sheets: {
    passport: 'Passport',
    activities: 'Activities',
    indicators: 'Indicators',
    assessments: 'Self-assessment',
    swot: 'SWOT',
    risks: 'Risks',
    events: 'Events',
  },
  about: {
    name: 'About',
    lines: [
      'This is the programme as tables. Change cells, add rows, save the workbook and bring it back into the file:',
      'npx prog-widgets import workbook.xlsx --into programme.json',
      'Only what you changed is changed. Write times and values in words: “Q3 2025”, “not less than 12”, “n/a”.',
      'Columns are known by their headings: move and hide them as you like; others do no harm. Leave the hidden column “code” alone: rows are known by it.',
      'A new row is a new item. A row that is deleted does not vanish from the programme by itself: it is named, and taken out only with --deletions apply.',
    ],
    stays: 'What no table holds stays in the file as it was:',
  },
  fieldOf: (place) => spaced(place.slice(place.lastIndexOf('.') + 1)),
  headings: {
    code: 'code',
    num: 'No.',
    title: 'Title',
    label: 'Row of the passport',
    value: 'Content',
    targetText: 'Target',
    project: 'Project',
    stage: 'Stage',
    when: 'When',
    movedTo: 'Moved to',
    responsible: 'Responsible',
    deliverable: 'Result',
    status: 'Status',
    asOf: 'As of',
    note: 'Note',
    indicator: 'Indicator',
    unit: 'Unit',
    direction: 'What is good',
    group: 'Series',
    baselinePeriod: 'Baseline: when',
    baselineValue: 'Baseline: value',
    plan: (period) => `${period}: plan`,
    fact: (period) => `${period}: fact`,
    assessment: 'Self-assessment',
    result: 'Result',
    score: (date) => `Score: ${date}`,
    matrix: 'Matrix',
    quadrant: 'What it is',
    text: 'Text',
    aspect: 'Aspect',
    risk: 'Risk',
    measures: 'Measures',
    probability: 'Probability, 1–5',
    impact: 'Impact, 1–5',
    place: 'Place',
    audience: 'For whom',
    kind: 'Kind',
    format: 'Form',
    url: 'Address of the page',
  },
  codeOf: (code) =>
    ({ S: 'strengths', W: 'weaknesses', O: 'opportunities', T: 'threats' })[code] ?? spaced(code),
  told: {
    noSheets:
      'The workbook has none of the sheets that the command sheet writes: they are known by their names (“Activities”, “Indicators”…).',
    unknownSheet: (sheet) => `sheet “${sheet}” is not of this workbook and was not read`,
    unknownColumn: (sheet, heading) =>
      `sheet “${sheet}”: the column “${heading}” is unknown and was not read`,
    doubledColumn: (sheet, heading) =>
      `sheet “${sheet}”: there are several columns “${heading}”; the first was read`,
    missingRows: (sheet, titles) =>
      `sheet “${sheet}”: rows of the programme are missing (${titles.length}): ${titles.join('; ')}. They were kept; to take them out of the programme, say --deletions apply`,
    removedRows: (sheet, titles) =>
      `sheet “${sheet}”: taken out of the programme, since their rows are gone (${titles.length}): ${titles.join('; ')}`,
    copiedRow: (place) => `${place}: the same code stands above; the row became a new item`,
    noNewRows: (place) =>
      `${place}: new rows of this sheet are not read; add them in the programme file`,
    noCodes: (sheet) =>
      `sheet “${sheet}”: the column “code” is missing, by which rows are known; the sheet was not read`,
    maybeNoDate: (place, text) =>
      `${place}: Excel made a date of what was written (“${text}”); please check`,
    at: (place, sentence) => `${place}: ${sentence}`,
    place: (sheet, cell) => `sheet “${sheet}”, cell ${cell}`,
  },
};
