/**
 * Second thoughts about a file that has been read: what the author probably meant where something was lost, and what is
 * probably a slip though it could be shown. Nothing on a page depends on it, so a page need not load it.
 */
import { addressesIn, safeAddress } from '../inline-text.js';
import type { Path, Problem } from '../problems.js';
import { pathText } from '../problems.js';
import type { Programme } from '../schema.js';
import { periodOf, resolveWhen } from '../time/resolve.js';
import { zoneNamed } from '../time/zones.js';
import { adviseOnMeasures } from './advise-on-measures.js';
import { adviseOnBands } from './advise-on-bands.js';
import { adviseOnFarTimes } from './advise-on-years.js';
import { adviseOnRoles } from './advise-on-roles.js';
import { adviseOnSchoolYears, timeMeant } from './advise-on-times.js';
import type { Advise } from './advice.js';
import { keyNear, writtenPath } from './known-keys.js';
import { nearest } from './nearest.js';
import type { Oddity, Reading } from './reading.js';
import type { Recovery } from './recover.js';
import { idsIn } from './references.js';
import { shortList } from './short-list.js';
import { brief, isPlainObject } from './values.js';

/** All that there is to say of a file: what was lost, with suggestions, and advice. */
export function adviseOn({ programme, reading }: Recovery): Problem[] {
  // A later 1.x has keys of its own.
  const isNewer = programme !== undefined && programme.formatVersion !== '1.0';
  const advice = adviceOnOddities(reading, isNewer);
  if (programme) {
    const advise: Advise = (code, params, path) =>
      advice.push({
        severity: 'advice',
        code,
        path: pathInFile(path, programme, reading),
        params: params,
      });
    adviseOnMeasures(programme, advise);
    adviseOnRoles(programme, advise);
    adviseOnMarks(programme, advise);
    adviseOnBands(programme, advise);
    adviseOnMoves(programme, advise);
    adviseOnSchoolYears(programme, advise);
    // A year out of its row has been told of.
    const told = new Set(advice.map((it) => pathText(it.path)));
    const isTold = (path: Path): boolean =>
      told.has(pathText(pathInFile(path, programme, reading)));
    adviseOnFarTimes(programme, isTold, advise);
    adviseOnSite(programme, advise);
    adviseOnZones(programme, advise);
  }
  const suggestionFor = suggester(programme, reading.oddities);
  return shortList([...reading.problems, ...advice], reading.hidden).map((problem) => {
    const suggestion = suggestionFor(problem);
    const path = writtenPath(problem.path, reading);
    const meant = suggestion === undefined ? timeMeant(problem) : { suggestion };
    return { ...problem, path, params: { ...problem.params, ...meant } };
  });
}

/** The indexes that the author counts, though items before may have been left out. */
function pathInFile(path: Path, programme: Programme, reading: Reading): Path {
  let at: unknown = programme;
  return path.map((step) => {
    const holder = at;
    at = (holder as Record<string | number, unknown>)[step];
    return typeof step === 'number' && Array.isArray(holder)
      ? reading.indexInFile(holder, step)
      : step;
  });
}

/** Keys by which authors of files and their editors say that this is not for the page. */
const OWN_KEY = /^(?:\/\/|x-|\$schema$)/i;

function adviceOnOddities({ oddities, problems }: Reading, isNewer: boolean): Problem[] {
  const lost = new Set(
    problems.flatMap(({ severity, path }) => (severity === 'loss' ? pathText(path) : [])),
  );
  return oddities.flatMap((oddity): Problem[] => {
    const { path } = oddity;
    if ('key' in oddity) {
      if (OWN_KEY.test(oddity.key)) return [];
      const key = brief(oddity.key);
      const suggestion = keyNear(oddity);
      // Whatever is written under it is shown nowhere.
      const isSilent = isNewer || path.some((_, at) => lost.has(pathText(path.slice(0, at))));
      if (!suggestion && isSilent) return [];
      const params = { key, ...(suggestion && { suggestion }) };
      return [{ severity: 'advice', code: 'unknownKey', path, params }];
    }
    return addressesIn(oddity.textWithLink)
      .filter((address) => address.trim() && safeAddress(address) === undefined)
      .map((address) => {
        const params = { address: brief(address) };
        return { severity: 'advice', code: 'unsafeInlineLink', path, params };
      });
  });
}

/** Comparing thousands of ids with thousands of others would take longer than anybody waits for a hint. */
const MOST_COMPARED = 40_000;

function suggester(programme: Programme | undefined, oddities: readonly Oddity[]) {
  const unknownKeys = new Map<string, string[]>();
  for (const oddity of oddities) {
    if (!('key' in oddity)) continue;
    const place = pathText(oddity.path.slice(0, -1));
    unknownKeys.set(place, [...(unknownKeys.get(place) ?? []), oddity.key]);
  }
  let compared = 0;
  return ({ code, params, path }: Problem): string | undefined => {
    const text = (name: string): string => String(params[name]);
    switch (code) {
      case 'unknownValue':
        return nearest(text('value'), text('allowed').split(', '));
      case 'missing': {
        const keys = unknownKeys.get(pathText(path.slice(0, -1))) ?? [];
        return keys.find((key) => nearest(key, [text('field')]));
      }
      case 'unknownReference': {
        const ids = programme ? idsIn(programme, text('collection')) : [];
        compared += ids.length;
        return compared > MOST_COMPARED ? undefined : nearest(text('id'), ids);
      }
      default:
        return undefined;
    }
  };
}

/** A mark stands in one cell of the document: a recurrence has no cell. */
function adviseOnMarks({ activities = [] }: Programme, advise: Advise): void {
  activities.forEach(({ marks = [] }, index) =>
    marks.forEach(({ at }, place) => {
      if (typeof at === 'string') return;
      const { kind } = resolveWhen(at).pieces[0]!;
      if (['continuous', 'recurring', 'yearless'].includes(kind))
        advise('markNotSpan', {}, ['activities', index, 'marks', place, 'at']);
    }),
  );
}

/** What is postponed ends later than it would have. */
function adviseOnMoves(programme: Programme, advise: Advise): void {
  const bounds = periodOf(programme);
  programme.activities?.forEach(({ when, movedTo }, index) => {
    const [before, after] = [resolveWhen(when, bounds), resolveWhen(movedTo, bounds)];
    if (after.last !== undefined && before.last !== undefined && after.last < before.last)
      advise('movedBack', {}, ['activities', index, 'movedTo']);
  });
}

/** Each is compared with the hundreds that there are. */
const MOST_ZONES = 20;

/** Only the hours of an event need one. */
function adviseOnZones({ events = [] }: Programme, advise: Advise): void {
  const suggested = new Map<string, string | undefined>();
  events.forEach(({ timeZone }, index) => {
    if (timeZone === undefined || zoneNamed(timeZone) !== undefined) return;
    if (!suggested.has(timeZone) && suggested.size < MOST_ZONES)
      suggested.set(timeZone, nearest(timeZone, Intl.supportedValuesOf('timeZone')));
    const suggestion = suggested.get(timeZone);
    const params = { value: brief(timeZone), ...(suggestion && { suggestion }) };
    advise('unknownTimeZone', params, ['events', index, 'timeZone']);
  });
}

const HOST =
  /^(?:www\.|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){0,9}\.(?:ru|рф|su|com|org|net|info)(?=[/?#]|$))/iu;

/** «imc.spb.ru» leads to a page of that name beside the programme. */
function adviseOnSite({ organization }: Programme, advise: Advise): void {
  const address = isPlainObject(organization) ? organization.site : undefined;
  if (address && HOST.test(address))
    advise('addressWithoutScheme', { address: brief(address), suggestion: `https://${address}` }, [
      'organization',
      'site',
    ]);
}
