/** The workbook in which a programme is edited in Excel or LibreOffice: its sheets, their headings, what is told of it. */
export type SheetName =
  'passport' | 'activities' | 'indicators' | 'assessments' | 'swot' | 'risks' | 'events';

export interface WorkbookWords {
  sheets: Record<SheetName, string>;
  /** The sheet that says how to use the others. */
  about: { name: string; lines: string[]; stays: string };
  /** What of the programme no sheet can hold. @param place as the guide names it: `activities[].marks` */
  fieldOf: (place: string) => string;
  headings: {
    code: string;
    num: string;
    title: string;
    label: string;
    value: string;
    targetText: string;
    project: string;
    stage: string;
    when: string;
    movedTo: string;
    responsible: string;
    deliverable: string;
    status: string;
    asOf: string;
    note: string;
    indicator: string;
    unit: string;
    direction: string;
    group: string;
    baselinePeriod: string;
    baselineValue: string;
    plan: (period: string) => string;
    fact: (period: string) => string;
    assessment: string;
    result: string;
    score: (date: string) => string;
    matrix: string;
    quadrant: string;
    text: string;
    aspect: string;
    risk: string;
    measures: string;
    probability: string;
    impact: string;
    place: string;
    audience: string;
    kind: string;
    format: string;
    url: string;
  };
  /** A code of the format in the words of its list. */
  codeOf: (code: string) => string;
  told: {
    noSheets: string;
    unknownSheet: (sheet: string) => string;
    unknownColumn: (sheet: string, heading: string) => string;
    doubledColumn: (sheet: string, heading: string) => string;
    missingRows: (sheet: string, titles: string[]) => string;
    removedRows: (sheet: string, titles: string[]) => string;
    copiedRow: (place: string) => string;
    noNewRows: (place: string) => string;
    noCodes: (sheet: string) => string;
    maybeNoDate: (place: string, text: string) => string;
    /** @param place «лист «Мероприятия», ячейка D14» */
    at: (place: string, sentence: string) => string;
    place: (sheet: string, cell: string) => string;
  };
}
