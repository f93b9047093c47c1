/**
 * What puts right what was understood: the text as the reader took it. Only where one mend is sure; a guess stays a
 * question to the author. Edits are of the text as it is, so that nothing else in it changes.
 */
import type { Cause, Edit } from '../loading/json-edits.js';
import { pathText, type Path, type Problem, type ProblemCode } from '../programme/problems.js';
import type { Recovery } from '../programme/reading/recover.js';
import type { Positions } from './positions.js';
import { endOfValue } from './strings.js';

export type TextEdit = Pick<Edit, 'at' | 'length' | 'put'>;

export interface Fix {
  /** None where saving the file in UTF-8 is all that it takes. */
  edits: TextEdit[];
}

/** Of findings: those that can be mended at once. */
export const fixesOf = (findings: readonly { fix?: Fix }[]): Fix[] =>
  findings.flatMap((it) => it.fix ?? []);

/** The text with what is mended. Of two mends of one place the wider one counts, which holds the other. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const edits = fixes
    .flatMap((it) => it.edits)
    .sort(
      (a, b) => a.at - b.at || Math.sign(a.length) - Math.sign(b.length) || b.length - a.length,
    );
  const pieces: string[] = [];
  const put = new Set<string>();
  let from = 0;
  for (const { at, length, put: words } of edits) {
    const key = `${at} ${length} ${words}`;
    if (at < from || put.has(key)) continue;
    put.add(key);
    pieces.push(text.slice(from, at), words);
    from = at + length;
  }
  return pieces.join('') + text.slice(from);
}

/** What the reader put in place of what stands there is what belongs there. */
const AS_READ = new Set<ProblemCode>([
  'absentMeant',
  'formatAssumed',
  'listAsText',
  'lookAlike',
  'numberAsText',
  'numberForText',
  'periodAsText',
  'periodReversed',
  'timeTaken',
  'unitInValue',
  'wordMeant',
]);

/** Of a text that is JSON. */
export function fixOf(
  { code, path, params }: Problem,
  text: string,
  { placeOf }: Positions,
  recovery: Recovery,
): Fix | undefined {
  const place = placeOf(path);
  const replaced = (at: number, value: unknown): TextEdit => ({
    at,
    length: endOfValue(text, at) - at,
    put: asJson(value),
  });
  if (code === 'keyMeant' || (code === 'lookAlike' && path.at(-1) === params['words']))
    return place?.key === undefined ? undefined : { edits: [replaced(place.key, params['read'])] };
  const read = readAt(path, recovery);
  if (!read) return undefined;
  const { value, around } = read;
  if (code === 'idMade') return place && inserted(text, place.value, 'id', value);
  if (code === 'singleAsList' && place)
    return {
      edits: [
        { at: place.value, length: 0, put: '[' },
        { at: endOfValue(text, place.value), length: 0, put: ']' },
      ],
    };
  if (!AS_READ.has(code) || value === undefined) return undefined;
  // The one thing that every file has and that nobody misses.
  if (!place)
    return code === 'formatAssumed'
      ? inserted(text, placeOf([])!.value, 'formatVersion', around[0])
      : undefined;
  const edits = [replaced(place.value, value)];
  // A sign or a reason that was taken out of the value goes where it belongs.
  around.forEach((holder, depth) => {
    for (const key of ['unit', 'missing']) {
      const at = placeOf(path.slice(0, depth));
      if (
        at &&
        key in holder &&
        !placeOf([...path.slice(0, depth), written(key, path, depth, recovery)])
      )
        edits.push(...(inserted(text, at.value, key, holder)?.edits ?? []));
    }
  });
  return { edits };
}

/** One line, as people write short values. */
const asJson = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');

/** A key of what was read, put first into the object that begins here. */
function inserted(text: string, at: number, key: string, holder: unknown): Fix | undefined {
  const value = (holder as Record<string, unknown> | undefined)?.[key];
  if (text[at] !== '{' || value === undefined) return undefined;
  const space = /\s*/y;
  space.lastIndex = at + 1;
  const gap = space.exec(text)![0];
  const isEmpty = text[at + 1 + gap.length] === '}';
  return {
    edits: [
      {
        at: at + 1,
        length: 0,
        put: `${gap}"${key}": ${asJson(value)}${isEmpty ? '' : ','}${gap ? '' : ' '}`,
      },
    ],
  };
}

interface Read {
  value: unknown;
  /** The objects and lists on the way to it. */
  around: Record<string, unknown>[];
}

/** What stands at a path of the file in the programme that was read; undefined where it was lost. */
function readAt(path: Path, { programme, reading }: Recovery): Read | undefined {
  let value: unknown = programme;
  const around: Record<string, unknown>[] = [];
  const names: Path = [];
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    around.push(value as Record<string, unknown>);
    let own: string | number = step;
    if (typeof step === 'number') {
      const indexes = reading.indexesInFile(value as unknown[]);
      own = indexes ? indexes.indexOf(step) : step;
    } else
      for (const [name, key] of reading.renamed.get(pathText(names)) ?? [])
        if (key === step) own = name;
    names.push(typeof step === 'number' ? step : own);
    value = (value as Record<string | number, unknown>)[own];
  }
  return { value, around };
}

/** How the file spells a key of the object at this depth. */
function written(key: string, path: Path, depth: number, { reading }: Recovery): string {
  return reading.renamed.get(pathText(path.slice(0, depth)))?.get(key) ?? key;
}

/** Here something would be invented, or something written would go. */
const GUESSED = new Set<Cause>([
  'valueMissing',
  'bracketMissing',
  'bracketLeft',
  'quoteMissing',
  'cutOff',
  'textAfter',
  'stray',
]);

/** Of a text that is none: one for each fault, in the same order. */
export function fixesOfJson(edits: readonly Edit[]): (Fix | undefined)[] {
  const fixes: { cause: Cause; edits: TextEdit[] }[] = [];
  for (const { cause, isEcho, ...edit } of edits) {
    const first = isEcho ? [...fixes].reverse().find((it) => it.cause === cause) : undefined;
    if (first) first.edits.push(edit);
    else fixes.push({ cause, edits: [edit] });
  }
  return fixes.map((it) => (GUESSED.has(it.cause) ? undefined : { edits: it.edits }));
}
