import type { Choice, Lost } from '../../programme/problems.js';
import { withoutQuotes } from '../../programme/quotes.js';
import { resolveWhen } from '../../programme/time/resolve.js';
import { timeInText } from '../../programme/time/words/as-text.js';
import type { ProblemWords } from '../contract/problems.js';
import { planTime } from './plan-time.js';
import { kinds, ofMany } from './problem-kinds.js';

const quoted = (address: string): string => {
  const plain = withoutQuotes(address);
  return plain === undefined ? '' : ` The quotes around it must be straight: src="${plain}".`;
};

const whatIsLost = ({ lost, item }: Lost): string => {
  if (lost === 'time')
    return '; the time is shown in the document’s words, without a place on the scale';
  if (lost === 'judgement') return '; shown without a verdict on whether the plan was met';
  if (lost === 'item')
    return item ? `; the item “${item}” is not shown` : '; the whole item is not shown';
  return '; it is not shown';
};

const maybe = (suggestion: string | undefined): string =>
  suggestion === undefined ? '.' : `; did you mean ${suggestion}?`;

const maybeTime = ({ suggestion, either, or }: { suggestion?: string } & Choice): string =>
  either === undefined ? maybe(suggestion) : `; is it ${either} or ${or}?`;

const causes: ProblemWords['causes'] = {
  commaMissing: 'a comma is missing here',
  commaLeft: 'there is a comma too many',
  semicolon: 'there is a semicolon where a comma belongs',
  colonMissing: 'a colon belongs between key and value',
  valueMissing: 'there is no value after the key',
  bracketMissing: 'a bracket is not closed here',
  bracketLeft: 'there is a bracket too many',
  wrongQuotes: 'the text is not in straight quotation marks; " is needed',
  quoteInside: 'there is a straight quotation mark inside a text; write \\" there',
  quoteMissing: 'a text is not closed with a quotation mark',
  noQuotes: 'a text or a key without quotation marks',
  lineBreak: 'there is a line break inside a text; a new line is written \\n',
  tab: 'there is a tab inside a text; put a space',
  backslash: 'there is a backslash in a text; write two of them: \\\\',
  decimalComma: 'the fraction has a comma; it needs a point',
  spaceInNumber: 'the number has spaces; write it without',
  wrongWord: 'this word is written true, false or null',
  oddSpace:
    'there is a no-break space or another sign that nobody sees; an ordinary space is needed',
  comment: 'there is a comment, and JSON has none',
  cutOff: 'the file ends before its end',
  textAfter: 'there is more text behind the end of the programme',
  stray: 'this sign can’t stand here',
};

export const problems: ProblemWords = {
  causes,
  ofMany: {
    ...ofMany,
    badJson: ({ cause }) =>
      cause ? causes[cause as keyof typeof causes] : 'the file has a mistake',
  },
  inPlaces: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
  andMore: (count) => `and ${count} more`,
  sentences: {
    notFound: ({ address, status }) =>
      `There is no programme file at ${address} (answer ${status}). Check the address in the src attribute.${quoted(address)}`,
    httpError: ({ address, status }) =>
      `The server did not give the programme file ${address} (answer ${status}). Try again later, or ask whoever runs the site.`,
    offline: ({ address }) =>
      `The programme file ${address} could not be fetched: there is no connection, or the site does not allow this page to load it.`,
    timeout: ({ address, seconds }) =>
      `The programme file ${address} did not load within ${seconds} s.`,
    tooBig: ({ address, limitMb }) =>
      `The programme file ${address} is larger than ${limitMb} MB; such files are not read.`,
    empty: ({ address }) => `The programme file ${address} is empty.`,
    htmlNotJson: ({ address }) =>
      address.startsWith('#')
        ? `The <script> with id="${address.slice(1)}" holds markup, not a programme. The text of the .json file is needed.`
        : `There is a web page at ${address}, not a programme file. The direct address of the .json file is needed.${quoted(address)}`,
    badJson: ({ address, line, column, excerpt, cause }) =>
      cause
        ? `The programme file ${address}, line ${line}, column ${column}, near “${excerpt}”: ${causes[cause as keyof typeof causes]}.`
        : `The programme file ${address} has a mistake on line ${line}, column ${column}, near “${excerpt}”. Often it is a comma or a quotation mark too many or too few.`,
    noScript: ({ id }) =>
      `The page has no <script type="application/json" id="${id}">, which src="#${id}" points to.`,

    scriptNotLoaded: ({ message }) =>
      `This is not about the programme file: a part of the prog-widgets scripts was not loaded. It is mostly the network; if everybody sees this, check that the whole chunks folder is on the site. The browser says: ${message}`,
    internalError: ({ message }) =>
      `This is probably not about the programme file: prog-widgets has a fault. Please report it to its developers: ${message}`,

    foreignFile: ({ address, kind }) =>
      `${address} is a ${kind} document, not a programme file. A .json file is needed, written in a text editor.`,
    savedIn: ({ encoding }) => `The file is saved in ${encoding}. It was read, but UTF-8 is safer.`,
    byteOrderMark: () =>
      'The file begins with a byte order mark. It does no harm here, but other programs may fail to read the file; save it as UTF-8 without BOM.',
    brokenLetters: ({ count }) =>
      `${count === 1 ? 'One letter of the file is' : `${count} letters of the file are`} broken; “\ufffd” is shown instead.`,
    doubleKey: ({ key }) =>
      `the key “${key}” is written twice here; only the last one was read, the others are lost.`,

    notAProgramme: ({ found }) =>
      found === 'object'
        ? 'This is not a development programme: it has none of the known fields, such as title or period.'
        : `This is not a development programme: an object in curly brackets is expected, but there is ${kinds(found)}.`,
    newerFormat: ({ version }) =>
      `the file is in format ${version}, and only format 1.x is read here; update prog-widgets.`,

    formatAssumed: ({ written }) =>
      written
        ? `the format version is written as “${written}” instead of the string "1.0"; the file was read as 1.0.`
        : 'the format version is missing; the file was read as "1.0".',
    titleAssumed: ({ title }) =>
      title
        ? `the programme has no title; “${title}” is shown instead.`
        : 'the programme has no title, and there is nothing to take it from.',
    periodAssumed: ({ from, to, words, ...meant }) => {
      const reason = words
        ? `“${words}” could not be read as the programme’s period`
        : 'the programme’s period is missing';
      const instead =
        from || to
          ? `; the years of activities and indicators were taken: ${from}–${to}`
          : '; there is nothing to derive it from';
      return reason + instead + maybeTime(meant);
    },
    periodAsText: ({ from, to }) =>
      `the object {"from": "${from}", "to": "${to}"} is expected here, and it was read so.`,
    periodReversed: ({ from, to }) => `beginning and end are swapped; read as ${from}–${to}.`,

    wrongType: ({ expected, found, words, ...rest }) =>
      found === 'null' && rest.lost !== 'item'
        ? 'there is null; a field with nothing to say can be left out.'
        : `${kinds(expected)} is expected, but there is ${words ? `“${words}”` : kinds(found)}${whatIsLost(rest)}.`,
    missing: ({ field, suggestion, ...rest }) =>
      `the required field ${field} is missing${whatIsLost(rest)}${suggestion ? `; is it “${suggestion}”?` : '.'}`,
    unknownValue: ({ value, allowed, suggestion, ...rest }) =>
      `“${value}” is not one of: ${allowed}${whatIsLost(rest)}${maybe(suggestion)}`,
    outOfRange: ({ value, min, max, ...rest }) =>
      `${value} does not fit, a whole number from ${min} to ${max} is needed${whatIsLost(rest)}.`,
    emptyId: (lost) => `the id is empty${whatIsLost(lost)}.`,
    idMade: ({ made }) =>
      `has no id; it was given the id “${made}”, and links may also name its title or number.`,
    nothingToShow: (lost) =>
      `there is no title, number, target or part: nothing to show${whatIsLost(lost)}.`,
    unsafeLink: ({ address, ...rest }) =>
      `a page may not link to “${address}”; https:, http:, mailto:, tel: and paths of the same site are allowed${whatIsLost(rest)}.`,
    unreadableTime: ({ words, ...rest }) =>
      `the time “${words}” could not be read${whatIsLost(rest)}${maybeTime(rest)}`,
    unsafeKey: ({ key }) => `the key ${key} is not read, for the safety of the page.`,
    tooDeep: ({ limit }) => `nested more than ${limit} levels deep; the rest was not read.`,
    tooMany: ({ count, limit }) =>
      `there are ${count} entries here; the page shows the first ${limit}.`,
    notJson: () => 'JSON has no such value; it was left out.',
    loneSurrogate: () => 'the text has a broken character; “\ufffd” is shown in its place.',
    duplicateId: ({ id, renamed }) =>
      `the id “${id}” is taken; this item is now “${renamed}”, and links lead to the first one.`,
    unknownReference: ({ id, suggestion }) =>
      `the file has no item with the id “${id}”; the link was left out${maybe(suggestion)}`,
    cycle: ({ id }) => `“${id}” ends up above itself; this link was left out.`,

    numberAsText: ({ words, value }) =>
      `a number is written as the text “${words}”; it was read as ${value}. Better without quotation marks.`,
    numberForText: ({ value }) =>
      `there is the number ${value} where text is expected. Better in quotation marks: "${value}".`,
    singleAsList: () => 'a list in square brackets is expected; read as a list of one.',
    listAsText: () => 'one text is expected; the items of the list are shown as its lines.',
    lookAlike: ({ words, read }) =>
      `“${words}” has letters of another alphabet that look the same, or signs that nobody sees; read as “${read}”.`,
    keyMeant: ({ key, read }) => `the key “${key}” was read as ${read}.`,
    absentMeant: ({ words, reason }) =>
      `“${words}” was read as “there is no value”; the reason goes into missing: "${reason}".`,
    wordMeant: ({ words, read }) => `“${words}” was read as ${read}.`,
    unitInValue: ({ words, read, unit }) =>
      `“${words}” was read as ${read}; the unit “${unit}” goes into unit.`,

    timeTaken: ({ words, value }) => {
      const read = planTime.when(resolveWhen(timeInText(value)));
      return `the time “${words}” was ${read === words ? 'understood' : `read as “${read}”`}.`;
    },
    unreadableDate: ({ words, ...meant }) =>
      `the date “${words}” could not be read and is shown as written${maybeTime(meant)}`,
    unknownKey: ({ key, suggestion }) =>
      `the key “${key}” is unknown and not shown${maybe(suggestion && `“${suggestion}”`)}`,
    unknownRole: ({ id, suggestion }) =>
      `“${id}” looks like the id of a role, but roles have no such id; shown as text${maybe(suggestion)}`,
    yearOutOfOrder: ({ words, before, after, suggestion }) => {
      const place =
        before && after
          ? `between ${before} and ${after}`
          : before
            ? `after ${before}`
            : `before ${after}`;
      return `“${words}” ${place}${maybe(suggestion)}`;
    },
    numberInWords: ({ words }) =>
      `“${words}” stays words, which no chart and no count takes in; the number itself is written without words.`,
    percentOver100: ({ value }) => `${value}% is more than a hundred; is it a slip?`,
    percentAsFraction: ({ value, suggestion }) =>
      `${value}% beside percentages looks like a fraction; in Excel, is ${value} not ${suggestion}%?`,
    oneBand: ({ limit }) =>
      `it recurs more than ${limit} times: the page shows that as one band; check the years and how often it is.`,
    movedBack: () =>
      'the new time ends before the one that was planned; check whether they are the wrong way round.',
    schoolYearOrYears: ({ words, schoolYear }) =>
      `“${words}” is two calendar years here; for a school year write ${schoolYear}.`,
    farOff: ({ words, year, suggestion }) =>
      suggestion
        ? `“${words}” is outside the programme’s period${maybe(suggestion)}`
        : `“${words}” is far from the programme’s period; is ${year} a slip?`,
    worseThanBaseline: ({ target, baseline, direction }) =>
      `the target ${target} is worse than the baseline ${baseline}, though the indicator should ${direction === 'increase' ? 'rise' : 'fall'}; is it a slip?`,
    unsafeInlineLink: ({ address }) =>
      `the link to “${address}” is shown as text; https:, http:, mailto:, tel: and paths of the same site are allowed.`,
    unknownTimeZone: ({ value, suggestion }) =>
      `the time zone “${value}” is unknown, a calendar will show the hours as local ones; write, for example, Europe/Moscow or UTC+3${maybe(suggestion)}`,
    addressWithoutScheme: ({ address, suggestion }) =>
      `the address “${address}” leads to a page of this same site${maybe(suggestion)}`,
    markNotSpan: () => 'a mark stands in one cell of the plan, but this time recurs or never ends.',

    manyMore: ({ count }) => `And ${count} more ${count === 1 ? 'remark' : 'remarks'} on the file.`,
  },
  places: {
    actions: 'action',
    activities: 'activity',
    approvals: 'approval',
    assessments: 'assessment',
    bodies: 'governing body',
    columns: 'column',
    dates: 'date',
    documents: 'document',
    events: 'event',
    evidence: 'evidence',
    final: 'final value',
    findings: 'finding',
    functions: 'function',
    indicators: 'indicator',
    items: 'item',
    lead: 'leader',
    links: 'link',
    marks: 'mark',
    measures: 'measure',
    notes: 'footnote',
    occurrences: 'occurrence',
    participants: 'participant',
    parts: 'part',
    passport: 'passport row',
    points: 'point',
    projects: 'project',
    responsible: 'responsible',
    results: 'result',
    risks: 'risk',
    roles: 'role',
    rows: 'row',
    scores: 'score',
    sections: 'section',
    stages: 'stage',
    swot: 'SWOT matrix',
    tables: 'table',
    tasks: 'task',
    terms: 'abbreviation',
    when: 'time',
  },
};
