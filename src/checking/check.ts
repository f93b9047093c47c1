/** What there is to say to the author of a file, each with its place in the text: for the command and the check page. */
import type { Language } from '../i18n/languages.js';
import { loadProblemVoice, type ProblemGroup } from '../i18n/problem-sentences.js';
import { LIMIT_BYTES, LIMIT_MB } from '../loading/download.js';
import { type LoadFailure, refused } from '../loading/failure.js';
import { brokenJson } from '../loading/broken-json.js';
import { placeBefore } from '../loading/json-edits.js';
import {
  pathText,
  type Path,
  type Problem,
  type ProblemCode,
  type ProblemParams,
} from '../programme/problems.js';
import type { Level } from '../programme/gravity.js';
import { adviseOn } from '../programme/reading/advise.js';
import { recoverProgramme } from '../programme/reading/recover.js';
import type { Programme } from '../programme/schema.js';
import { foreignKind, textOf, type FileText } from './encoding.js';
import { applyFixes, fixesOf, fixesOfJson, fixOf, type Fix } from './fixes.js';
import { positionOf, positionsIn, type Position } from './positions.js';
import { lineStarts } from './strings.js';

export interface Finding extends Partial<Position> {
  level: Level;
  code: ProblemCode;
  /** `activities[6].when`; empty for the file as a whole. */
  path: string;
  /** The same with what stands there, in words. */
  place: string;
  /** The sentence, with the place in words before it. */
  message: string;
  /** What is said of this place alone, where a group says the rest. */
  own: string;
  params: Problem['params'];
  /** Where one mend is sure. */
  fix?: Fix;
}

/** All findings of one cause, from top to bottom. */
export interface FindingGroup {
  level: Level;
  message: string;
  findings: Finding[];
}

export interface Checked {
  /** The gravest first. */
  groups: FindingGroup[];
  /** The same one by one. */
  findings: Finding[];
  errors: number;
  warnings: number;
  /** Of what was understood, though written in another way. */
  advice: number;
  /** Absent when nothing can be shown. */
  programme?: Programme;
  /** Empty when the file is too big to be read. */
  text: string;
  /** What the text would be as JSON, where it is none: the findings say what was changed. */
  mended?: string;
}

export async function checkFile(
  bytes: Uint8Array,
  name: string,
  language: Language,
): Promise<Checked> {
  const { groupsOf } = await loadProblemVoice(language);
  const { programme, text, found, mended } = inspect(bytes, name);
  const groups = groupsOf(found.sort(byPlace), (it) => it.problem).map(asGroup);
  const findings = groups.flatMap((it) => it.findings);
  const count = (level: Level): number => findings.filter((it) => it.level === level).length;
  return {
    groups,
    findings,
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
    text,
    ...(programme && { programme }),
    ...(mended !== undefined && { mended }),
  };
}

const asGroup = ({ level, message, places }: ProblemGroup<Found>): FindingGroup => ({
  level,
  message,
  findings: places.map(({ of: { problem, position, fix }, ...said }) => ({
    level,
    code: problem.code,
    path: pathText(problem.path),
    ...position,
    ...said,
    params: problem.params,
    ...(fix && { fix }),
  })),
});

interface Found {
  problem: Problem;
  position?: Position;
  fix?: Fix;
}

interface Inspected {
  programme?: Programme;
  text: string;
  found: Found[];
  mended?: string;
}

function inspect(bytes: Uint8Array, name: string): Inspected {
  if (bytes.length > LIMIT_BYTES)
    return { text: '', found: failed(refused('tooBig', { address: name, limitMb: LIMIT_MB })) };
  const kind = foreignKind(bytes);
  if (kind) return { text: '', found: failed(refused('foreignFile', { address: name, kind })) };
  const file = textOf(bytes);
  const { text } = file;
  if (!text.trim()) return { text, found: failed(refused('empty', { address: name })) };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return inspectBroken(file, name);
  }
  const { programme, found } = inspectValue(value, text);
  return { ...(programme && { programme }), text, found: [...found, ...onText(file)] };
}

function inspectValue(value: unknown, text: string): { programme?: Programme; found: Found[] } {
  const recovery = recoverProgramme(value);
  const { programme } = recovery;
  const positions = positionsIn(text);
  const found = adviseOn(recovery).map((problem): Found => {
    if (problem.code === 'manyMore') return { problem };
    const side = ON_KEYS.has(problem.code) ? 'key' : 'value';
    const fix = fixOf(problem, text, positions, recovery);
    return { problem, position: positions.of(problem.path, side), ...(fix && { fix }) };
  });
  const doubles = positions.doubles.map(({ path, key, position }) =>
    told('loss', 'doubleKey', { key }, position, path),
  );
  return { ...(programme && { programme }), found: [...found, ...doubles] };
}

/** All that is wrong is told in one go: what is no JSON, and what is wrong with the programme that was meant. */
function inspectBroken(file: FileText, name: string): Inspected {
  const { text } = file;
  if (text.trimStart().startsWith('<'))
    return {
      text,
      found: [
        ...failed(refused('htmlNotJson', { address: name }), { line: 1, column: 1 }),
        ...onText(file),
      ],
    };
  const { faults, mended } = brokenJson(text, name);
  const fixes = fixesOfJson(mended?.edits ?? []);
  const found = faults.map((problem, index): Found => {
    const { line, column } = problem.params as { line: number; column: number };
    const fix = fixes[index];
    return { problem, position: { line, column }, ...(fix && { fix }) };
  });
  if (!mended) return { text, found: [...found, ...onText(file)] };
  const starts = lineStarts(text);
  const mendedStarts = lineStarts(mended.text);
  const inOld = ({ line, column }: Position): Position =>
    positionOf(placeBefore(mended.edits, mendedStarts[line - 1]! + column - 1), starts);
  const inside = inspectValue(mended.value, mended.text);
  return {
    ...inside,
    text,
    mended: mended.text,
    found: [
      ...found,
      // What mends these is of the mended text: it comes with the next check.
      ...inside.found.map(({ problem, position }) => ({
        problem,
        ...(position && { position: inOld(position) }),
      })),
      ...onText(file),
    ],
  };
}

/** What is mended in the text may show what else can be: a text that was no JSON. */
const MOST_ROUNDS = 4;

/** The text with all that is sure mended, until nothing is left of it. */
export function fixedText(text: string): string {
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { found } = inspect(new TextEncoder().encode(fixed), '');
    const next = applyFixes(fixed, fixesOf(found));
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}

/** These speak of a key, not of what stands under it. */
const ON_KEYS = new Set<ProblemCode>(['unknownKey', 'unsafeKey', 'keyMeant']);

const failed = (failure: LoadFailure, position?: Position): Found[] =>
  failure.problems.map((problem) => ({ problem, ...(position && { position }) }));

/** Of how the file was saved. */
function onText({ text, encoding, hasByteOrderMark, broken }: FileText): Found[] {
  const start = { line: 1, column: 1 };
  const found: Found[] = [];
  const fix: Fix = { edits: [] };
  if (encoding !== 'UTF-8') found.push({ ...told('advice', 'savedIn', { encoding }, start), fix });
  if (hasByteOrderMark) found.push({ ...told('advice', 'byteOrderMark', {}, start), fix });
  if (broken[0] !== undefined) {
    const before = text.slice(0, broken[0]).split(/\r\n|[\n\r]/);
    const position = { line: before.length, column: before[before.length - 1]!.length + 1 };
    found.push(told('loss', 'brokenLetters', { count: broken.length }, position));
  }
  return found;
}

function told<Code extends ProblemCode>(
  severity: Problem['severity'],
  code: Code,
  params: ProblemParams[Code],
  position: Position,
  path: Path = [],
): Found {
  return { problem: { severity, code, path, params }, position };
}

/** From top to bottom, as an author goes through the file; what has no place comes last. */
function byPlace({ position: a }: Found, { position: b }: Found): number {
  const { line = Infinity, column = 0 } = a ?? {};
  const { line: otherLine = Infinity, column: otherColumn = 0 } = b ?? {};
  return line === otherLine ? column - otherColumn : line - otherLine;
}
