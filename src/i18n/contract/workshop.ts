/** What the workshop itself says: the page on which a document becomes a programme. Questions are said by `DraftWords`. */
export interface WorkshopWords {
  title: string;
  /** The page's own language is not this one; a button offers it. */
  otherLanguage: { lang: string; name: string };
  /** Nothing is sent anywhere. */
  stays: string;
  /** @param time `14:32` */
  kept: (time: string) => string;
  notKept: string;
  lead: string;
  doors: {
    document: { title: string; says: string; act: string };
    paste: { title: string; says: string; act: string };
    file: { title: string; says: string; act: string };
  };
  /** Above the field that a table is pasted into. */
  pasteHere: string;
  pastedName: string;
  dropHere: string;
  reading: (name: string) => string;
  /** A file that brings the page itself to a halt. */
  failed: (reason: string) => string;
  drafts: {
    heading: string;
    goOn: string;
    forget: string;
    forgetAll: string;
    /** @param when day and time */
    from: (when: string) => string;
  };
  otherDocument: string;
  panes: { document: string; questions: string; page: string };
  /** Of a narrow screen, where one pane is shown at a time. */
  onSite: string;
  open: (count: number) => string;
  allSettled: string;
  settled: (count: number) => string;
  change: string;
  /** The guess holds. */
  right: (answer: string) => string;
  otherAnswer: string;
  oneByOne: (count: number) => string;
  put: string;
  why: string;
  showPlace: (place: string) => string;
  tables: (count: number) => string;
  tablesSays: string;
  tableRows: (count: number) => string;
  kindOf: (table: string) => string;
  columnsOf: (count: number) => string;
  left: (count: number) => string;
  leftSays: string;
  unread: string;
  found: string;
  used: string;
  unused: string;
  becameOf: string;
  becameNothing: string;
  /** One of a list: `activities` → «мероприятие». */
  items: Record<string, string>;
  /** The report of a quarter. */
  report: {
    open: string;
    /** Before the day. */
    title: string;
    answered: (answered: number, all: number) => string;
    activities: string;
    values: string;
    nothingDue: string;
    /** What can be chosen, as a button says it. */
    choices: Record<'done' | 'partlyDone' | 'notDone' | 'postponed' | 'inProgress', string>;
    /** What was chosen. */
    statuses: Record<'done' | 'partlyDone' | 'notDone' | 'postponed' | 'inProgress', string>;
    change: string;
    newTime: string;
    newTimeExample: string;
    proof: string;
    proofExample: string;
    /** Takes an answer back. */
    unknown: string;
    before: (period: string) => string;
    plan: (period: string) => string;
    fact: (period: string) => string;
    notCollected: string;
    changes: string;
    noChanges: string;
    stopAnywhere: string;
    ready: string;
    back: string;
    /** Back to the file; the answers stay. */
    leave: string;
  };
  undo: string;
  redo: string;
  undone: string;
  redone: string;
  took: (answer: string) => string;
  /** All that a site needs in one archive: what the button says, what the file is called. */
  kit: { act: string; file: string };
  save: string;
  saveDecisions: string;
  saveSays: string;
  nothingToShow: string;
}
