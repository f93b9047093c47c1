/** Several programmes as one: what names something by its `id` still names the same thing. */
import { idsOf, isReference } from './references.js';
import { isObject, mapTexts, type Json, type JsonObject, type ProgrammeFile } from './json.js';

const KEEP_ONCE = new Set(['formatVersion', 'id', 'lang', 'asOf', 'revision']);

export function together(files: ProgrammeFile[]): ProgrammeFile {
  const all: JsonObject = {};
  for (const file of files)
    for (const [key, value] of Object.entries(withOwnIds(file)))
      all[key] = KEEP_ONCE.has(key) ? (all[key] ?? value) : joined(all[key], value);
  return {
    ...all,
    id: 'five-programmes',
    title: files[0]!.title,
    subtitle: 'Пять программ в одном файле, чтобы увидеть много записей сразу',
    period: {
      from: files.map((it) => it.period.from).sort()[0]!,
      to: files
        .map((it) => it.period.to)
        .sort()
        .at(-1)!,
    },
  };
}

function withOwnIds(file: ProgrammeFile): JsonObject {
  const known = idsOf(file);
  return mapTexts(file, (text, key) =>
    key === 'id' || isReference(key, text, known) ? `${file.id}-${text}` : text,
  ) as JsonObject;
}

function joined(one: Json | undefined, other: Json): Json {
  if (one === undefined) return other;
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other];
  if (!isObject(one) || !isObject(other)) return one;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    keys.map((key) => [key, other[key] === undefined ? one[key]! : joined(one[key], other[key])]),
  );
}
