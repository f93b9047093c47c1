/**
 * States that no single document is in, made from real ones: nothing is invented but what is left out or repeated. Each
 * takes a programme and the lists that the tag shows of it.
 */
import { isObject, listsAt, mapTexts, topList, type Json, type ProgrammeFile } from './json.js';
import { gaps } from './gaps.js';
import { idsOf, withoutLostLinks } from './references.js';
import { together } from './together.js';
import { fileOf, REAL } from './programmes.js';

export type Maker = (
  file: ProgrammeFile,
  paths: string[],
) => ProgrammeFile | Promise<ProgrammeFile>;

/** As few as make sense of «many»; the roadmap's blocks hold fifty. */
const MANY = 120;

/** A good file with what a file must have, and no more. */
const empty: Maker = ({ formatVersion, id, lang, title, period }) =>
  ({ formatVersion, id, lang, title, period }) as ProgrammeFile;

const one: Maker = (file, paths) => {
  const before = idsOf(file);
  for (const path of paths) {
    topList(file, path)?.splice(1);
    for (const { list } of listsAt(file, path)) list.splice(1);
  }
  return withoutLostLinks(file, before);
};

/** All five programmes in one; where even they have too few, they are repeated. */
const many: Maker = async (_, paths) => {
  const file = together(await Promise.all(REAL.map(fileOf)));
  for (const path of paths) {
    const list = topList(file, path);
    const count = listsAt(file, path).reduce((sum, it) => sum + it.list.length, 0);
    if (!list || count === 0) continue;
    const once = [...list];
    for (let n = 2; (n - 1) * count < MANY; n++) list.push(...once.map((it) => copy(it, n)));
  }
  return file;
};

/** What must be unique gets a number. */
const copy = (it: Json, n: number): Json =>
  mapTexts(it, (text, key) => (key === 'id' ? `${text}~${n}` : text));

/** More than was promised, wherever there is a number to promise. */
const over: Maker = (file) => {
  for (const { list } of listsAt(file, 'indicators')) {
    for (const it of list) {
      if (!isObject(it)) continue;
      const share = it['direction'] === 'decrease' ? 0.8 : 1.12;
      for (const point of (it['points'] ?? []) as Json[])
        if (isObject(point) && typeof point['target'] === 'number' && 'actual' in point)
          point['actual'] = Math.round(point['target'] * share * 100) / 100;
    }
  }
  return file;
};

/** Codes, which are not shown as they stand. */
const CODES = new Set(
  `id num project parent stage activity links reportsTo documents lead responsible participants at when period from to
  every until schoolYear direction status asOf kind quadrant missing op url site date dates indicators unit actual short
  mark group occurrences last`.split(/\s+/),
);
const LONG_ONES = 4;

/** Titles of three lines and more; and words without spaces between them, as they come out of a PDF. */
const long: Maker = (file, paths) => {
  const stretch = (it: Json, index: number): Json => {
    const stretched = mapTexts(it, (text, key) => {
      if (CODES.has(key)) return text;
      return index === 1 ? text.replaceAll(' ', '') : `${text} ${file.title} ${text}`;
    });
    // The letters of a mark stay letters.
    return isObject(it) && isObject(stretched) && it['marks']
      ? { ...stretched, marks: it['marks'] }
      : stretched;
  };
  for (const path of paths)
    for (const { list } of listsAt(file, path))
      list.splice(0, LONG_ONES, ...list.slice(0, LONG_ONES).map(stretch));
  file['title'] = `${file.title} ${file.title}`;
  return file;
};

/** A line where an item should be: it goes, the rest stays, and the console says so. */
const spoilt: Maker = (file, paths) => {
  listsAt(file, paths[0]!)[0]?.list.splice(1, 0, 'здесь должна быть запись');
  return file;
};

export const MAKERS = { empty, one, many, gaps, over, long, spoilt } satisfies Record<
  string,
  Maker
>;
export type MakerName = keyof typeof MAKERS;

/** Where the spoilt item stands, as the reader names it. */
export const spoiltAt = (path: string): string => `${path.replace('[]', '[0]')}[1]`;
