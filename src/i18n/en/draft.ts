/** What is said of a draft, in English. */
import type { DraftWords } from '../contract/draft.js';

const quoted = (texts: string[]): string => texts.map((it) => `“${it}”`).join(', ');
const named = (what: string, [first]: string[]): string => (first ? `${what} “${first}”` : what);

export const draft: DraftWords = {
  found: (counts) => `Found: ${counts.map(([list, count]) => `${list} ${count}`).join(', ')}.`,
  nothingFound: 'The document has no plan, no passport and no indicators.',
  lists: {
    passport: 'rows of the passport',
    approvals: 'approvals',
    projects: 'projects',
    stages: 'stages',
    activities: 'activities',
    indicators: 'indicators',
    assessments: 'self-assessments',
    swot: 'SWOT matrices',
    risks: 'risks',
    events: 'events',
    roles: 'positions',
    terms: 'abbreviations',
    tables: 'other tables',
  },
  questions: {
    manyInOne: (words) => `${named('One row holds several activities', words)}. Divide it?`,
    timeUnread: ([words = '']) => `The time “${words}” could not be read. What is it?`,
    rolesRunTogether: () =>
      'Positions follow each other without a sign. Were they divided rightly?',
    personNamed: () => 'Persons are named among those who answer. Are names to be kept?',
    sectionOrItem: (words) =>
      `${named('A row stands alone', words)}. Is it a section of the plan or an activity?`,
    sectionMissing: ([num = '']) =>
      `Section ${num} is not in the document, but its activities are. What is it called?`,
    timeByShading: () => 'Times are drawn by the colour of cells. Were they understood?',
    sharedByRows: () => 'A result stands in a merged cell. Does it hold for all its rows?',
    kindUnsure: (words) =>
      words.length > 1
        ? 'Tables without a header that are alike: what are they?'
        : `${named('Table', words)}: what is it?`,
    column: (words) => `${named('Column', words)}: what does it hold?`,
    people: (words) => `${named('A list of persons', words)} was left out. Leave it so?`,
    noTitle: () => 'The document does not name the programme. What is it called?',
    titleUnsure: () => 'Is this what the programme is called?',
    noPeriod: () =>
      'The document does not say for which years the programme is. From when until when?',
    direction: (_, count) =>
      count > 1
        ? 'Are the indicators to rise or to fall? The document does not say'
        : 'Is the indicator to rise or to fall? The document does not say',
    sameRole: (_, count) =>
      count > 1
        ? 'Positions that are alike: are they the same?'
        : 'Two positions are alike: are they one?',
    hiddenIndicator: () => 'The result of an activity has numbers by years. Is it an indicator?',
    planOrFact: () => 'Are the numbers of the table planned or reached? It does not say',
  },
  answers: {
    manyInOne: { one: 'leave one row', several: 'divide' },
    timeUnread: { words: 'leave the words', typed: 'write the time' },
    rolesRunTogether: { apart: 'divided rightly', together: 'do not divide' },
    personNamed: { keep: 'keep', leaveOut: 'leave out' },
    sectionOrItem: { item: 'activity', section: 'section' },
    sectionMissing: { number: 'leave the number', typed: 'write the name' },
    timeByShading: { shown: 'rightly', leaveOut: 'these are no times' },
    sharedByRows: { all: 'for all', first: 'for the first only' },
    kindUnsure: { leaveOut: 'leave out' },
    column: { other: 'something else: into the note' },
    people: { leaveOut: 'leave out' },
    noTitle: { none: 'leave it without a name', typed: 'write it' },
    titleUnsure: { typed: 'write another' },
    noPeriod: { none: 'leave it without years', typed: 'write the years' },
    direction: {
      notStated: 'not stated',
      increase: 'to rise',
      decrease: 'to fall',
      maintain: 'to stay as it is',
    },
    sameRole: {
      different: 'different',
      one: 'the same, by the longer name',
      shorter: 'the same, by the shorter name',
    },
    hiddenIndicator: { leave: 'no, it is a result', take: 'yes, make it an indicator' },
    planOrFact: { plan: 'planned', fact: 'reached' },
  },
  typed: { text: 'in words', time: 'such as: Q2 2024', period: 'such as: 2024–2026' },
  why: {
    named: (words) => `the column is called “${words}”`,
    cellsLook: () => 'the cells look like it',
    columns: (words) => (words ? `it has such columns: ${words}` : 'the cells look like it'),
    labels: (_, count) => `labels of a passport at its left: ${count}`,
    quadrants: (_, count) => `words of a SWOT analysis in it: ${count}`,
    wordsAbove: (words) => `the words above the table say so: “${words}”`,
    firmForm: () => 'it is usually written so',
    decided: () => 'you said so',
    nothing: () => 'the words of the document do not tell',
  },
  notes: {
    numberTwice: 'The number occurs twice',
    namedTwice:
      'The plan names the project differently from the passport; the passport’s name was taken',
    cellsShifted: 'The row has a cell too few: look whether the others stand right',
    lettersApart: 'A word is written one letter a cell, and was read as one',
    lettersContradict: 'The letters of SWOT contradict the words; the words were taken',
    labelsBelow: 'Labels stand below what they name, and were understood so',
    joinedToAbove: 'A cell was joined to the one above: a page had cut it',
  },
  unusedAnswers: {
    leave: 'leave out',
    narrative: 'into the text of the programme',
    passport: 'into the passport',
    note: 'into the notes',
  },
  ignored: {
    unknown: (question) =>
      `The decision “${question}” was not needed: the document asks nothing like it`,
    twice: (question) => `There are two decisions about “${question}”; one was taken`,
    noSuchAnswer: (question) => `The question “${question}” has no such answer`,
    badValue: (question) => `The decision about “${question}” lacks what is to be written`,
  },
  kinds: {
    passport: 'passport',
    plan: 'plan of activities',
    indicators: 'indicators',
    assessment: 'self-assessment',
    swot: 'SWOT analysis',
    risks: 'risks',
    stages: 'stages',
    events: 'events',
    governance: 'governance',
    terms: 'abbreviations',
    people: 'list of persons',
    table: 'just a table',
    leaveOut: 'leave out',
  },
  columns: {
    number: 'number',
    title: 'activity',
    content: 'content',
    form: 'form',
    group: 'direction, project or task',
    when: 'time',
    start: 'beginning',
    end: 'end',
    responsible: 'who answers for it',
    control: 'control',
    participants: 'participants',
    place: 'place',
    funding: 'funding',
    result: 'result',
    indicator: 'indicator',
    unit: 'unit',
    baseline: 'baseline',
    target: 'planned',
    actual: 'reached',
    final: 'final value',
    risk: 'risk',
    measure: 'measures against the risk',
    probability: 'probability',
    impact: 'impact',
    stage: 'stage',
    score: 'score',
    event: 'event',
    body: 'governing body',
    function: 'functions',
    term: 'abbreviation',
    meaning: 'meaning',
    person: 'name of a person',
    count: 'count',
    label: 'name of the row',
    other: 'something else: into the note',
  },
  asked: (question, place, words, answers) =>
    `${question}${place && ` (${place})`}${words.length ? ` ${quoted(words)}` : ''} — ${answers.join(' / ')}`,
  noted: (sentence, count, place, words) =>
    `${sentence}${count > 1 ? ` (${count})` : ''}${place && `: ${place}`}${words.length ? `: ${quoted(words)}` : ''}`,
  unused: (count, texts) => `Texts not used: ${count}. The first: ${quoted(texts)}`,
  allUsed: 'All that the document holds is used.',
  inTable: (table, row) => `table ${table}${row === undefined ? '' : `, row ${row}`}`,
  inText: (block) => `paragraph ${block}`,
  settled: (answered, open) => `Questions settled: ${answered}, open: ${open}.`,
  next: (file) => `Next: npx prog-widgets check ${file}`,
};
