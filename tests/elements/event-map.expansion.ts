/**
 * An expansion that shares nothing with the project's: months are counted one by one from the file's own text. It knows
 * the forms that the five real programmes have, and throws at any other.
 */
interface Raw {
  id: string;
  title?: string;
  when?: unknown;
  parts?: { when?: unknown }[];
}

export interface RawProgramme {
  period: { from: string; to: string };
  events?: (Raw & { activity?: string })[];
  activities?: Raw[];
}

export interface Expected {
  id: string;
  /** `2023-10`, each month that it touches; empty where the document places it nowhere. */
  months: Set<string>;
  /** `2023-03-28`, where the very day is known. */
  days: Set<string>;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Every month from the one to the other, as text. */
function between(from: string, to: string): string[] {
  const found: string[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  while (`${year}-${two(month)}` <= to && found.length < 1000) {
    found.push(`${year}-${two(month)}`);
    if (++month > 12) [year, month] = [year + 1, 1];
  }
  return found;
}

const startOf = (text: string): string => (text.length === 4 ? `${text}-01` : text.slice(0, 7));
const endOf = (text: string): string => (text.length === 4 ? `${text}-12` : text.slice(0, 7));

/** Undefined: it is no occasion. */
function expand(
  when: any,
  period: RawProgramme['period'],
  isEvent: boolean,
): Omit<Expected, 'id'> | undefined {
  const none = { months: new Set<string>(), days: new Set<string>() };
  const at = (months: string[], days: string[] = []) => ({
    months: new Set(months),
    days: new Set(days),
  });
  const loose = isEvent ? none : undefined;
  if (when === undefined) return loose;
  if (typeof when === 'string') {
    if (/^\d{4}-\d\d-\d\d$/.test(when)) return at([when.slice(0, 7)], [when]);
    if (/^\d{4}-(0\d|1[012])$/.test(when)) return at([when]);
    // A season of a plan is a term of work; no event of theirs has one.
    if (/^\d{4}-2[1-4]$/.test(when) && !isEvent) return loose;
    if (/^\.\.\/\d{4}-\d\d-\d\d$/.test(when)) return at([when.slice(3, 10)], [when.slice(3)]);
    const range = /^(\d{4}-\d\d)\/(\d{4}-\d\d)$/.exec(when);
    if (range) {
      const months = between(range[1]!, range[2]!);
      return months.length > 12 ? loose : at(months);
    }
    if (/^\d{4}(-H[12])?(\/\d{4})?$/.test(when)) return loose;
    throw new Error(`a form of time that this test does not know: ${when}`);
  }
  if (Array.isArray(when)) {
    const parts = when.flatMap((it) => expand(it, period, isEvent) ?? []);
    return parts.length ? at(parts.flatMap((it) => [...it.months])) : loose;
  }
  const { every, byMonth, until, from = period.from, to = period.to } = when;
  const all = between(startOf(from), endOf(to));
  if (every === 'P1Y' && byMonth)
    return at(all.filter((it) => byMonth.includes(Number(it.slice(5)))));
  if (every === 'P1Y' && until) {
    const days = all.map((it) => `${it.slice(0, 4)}${until.slice(1)}`);
    const due = [...new Set(days)].filter(
      (it) => it.slice(0, 7) <= endOf(to) && it.slice(0, 7) >= startOf(from),
    );
    return at(
      due.map((it) => it.slice(0, 7)),
      due,
    );
  }
  if (every) return none;
  // «с 1 сентября»: a beginning, and no end.
  if (when.from && !when.to) return loose;
  if (byMonth || when.kind || when.schoolYear) return loose;
  // From one year to another, in words of its own.
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return loose;
  throw new Error(`a form of time that this test does not know: ${JSON.stringify(when)}`);
}

export function expectedOf({ period, events = [], activities = [] }: RawProgramme): Expected[] {
  const found: Expected[] = [];
  const add = (id: string, when: unknown, isEvent: boolean): void => {
    const it = expand(when, period, isEvent);
    if (it) found.push({ id, ...it });
  };
  for (const it of events) add(it.id, it.when, true);
  for (const it of activities) {
    const own = events.filter((event) => event.activity === it.id);
    const before = found.length;
    add(it.id, it.when, false);
    // An activity of which its events say all that it says stands there once.
    const last = found.length > before ? found.at(-1)! : undefined;
    const said = new Set(
      own.flatMap((event) => [...found.find((one) => one.id === event.id)!.months]),
    );
    if (last && said.size > 0 && [...last.months].every((month) => said.has(month))) found.pop();
    it.parts?.forEach((part, index) => add(`${it.id}.${index + 1}`, part.when, false));
  }
  return found;
}
