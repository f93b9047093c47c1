/**
 * `npm run score`: what becomes of real documents as drafts, held against the programmes that were written from them by
 * hand, with each difference after `--list`. Recall: how much of the programme is in the draft; precision: how much of the draft is in the programme.
 * Apart stands what a person has to decide (two spellings of one position) and what its author has put into own words.
 */
import { readFileSync } from 'node:fs';
import { draftOf } from '../src/authoring/draft/draft.js';
import type { Decision, Draft } from '../src/authoring/draft/model.js';
import { foldText } from '../src/programme/folding.js';
import { readProgramme } from '../src/programme/read.js';
import type { Programme, TimeObject, When } from '../src/programme/schema.js';
import { isDated, periodOf, resolveWhen } from '../src/programme/time/resolve.js';
import { readFile } from '../src/reading-files/index.js';
import { recognise, type Recognised } from '../src/recognising/recognise.js';

const DOCUMENTS = {
  mosk: 'mosk-2019',
  ivanovo: 'ivanovo-2023',
  krasnoselsky: 'krasnoselsky-2023',
  cascade: 'cascade-2021',
  rybinsk: 'rybinsk-2021',
};

/** `npm run score -- --list` */
const isListing = process.argv.includes('--list');

const root = new URL('..', import.meta.url);
const bytes = (path: string): Uint8Array => readFileSync(new URL(path, root));

const plain = (text = ''): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** The programmes have some of the titles shorter, and without what the layout broke. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (!one || !other) return one === other;
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const [words, others] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const both = [...words].filter((it) => others.has(it)).length;
  return both / Math.max(words.size, others.size) >= 0.7;
}

interface Sum {
  wanted: number;
  found: number;
  right: number;
}
const sums = new Map<string, Sum>();
/** What is neither right nor wrong. */
const apart = new Map<string, number>();
const setApart = (what: string, count = 1): void =>
  void apart.set(what, (apart.get(what) ?? 0) + count);

function add(what: string, wanted: number, found: number, right: number): void {
  const sum = sums.get(what) ?? { wanted: 0, found: 0, right: 0 };
  sums.set(what, {
    wanted: sum.wanted + wanted,
    found: sum.found + found,
    right: sum.right + right,
  });
}

/**
 * Each item once.
 * @param fields of those that are the same, whether each is, where the programme has it
 * @param isSaid whether the document has its name: else the programme's author has made it
 */
function hold<Item>(
  what: string,
  wanted: readonly Item[] = [],
  found: readonly Item[] = [],
  nameOf: (item: Item) => string | undefined,
  fields: Record<string, (wanted: Item, found: Item) => boolean | undefined> = {},
  isSaid: (name: string | undefined) => boolean = () => true,
): void {
  const left = [...found];
  const pairs = new Map<Item, Item>();
  // Those that are written alike first: one title may begin as another.
  for (const isMeant of [(a?: string, b?: string) => plain(a) === plain(b), isSame])
    for (const it of wanted) {
      const at = pairs.has(it) ? -1 : left.findIndex((one) => isMeant(nameOf(one), nameOf(it)));
      if (at >= 0) pairs.set(it, left.splice(at, 1)[0]!);
    }
  const right = pairs.size;
  for (const [it, one] of pairs)
    for (const [field, isRight] of Object.entries(fields)) {
      const answer = isRight(it, one);
      if (answer !== undefined) add(`${what}: ${field}`, 1, 1, answer ? 1 : 0);
      if (answer === false && isListing)
        console.log(`${what}: ${field}\n  ${JSON.stringify(it)}\n  ${JSON.stringify(one)}`);
    }
  const own = wanted.filter((it) => !pairs.has(it) && !isSaid(nameOf(it))).length;
  if (own > 0) setApart(`${what}: in the author's words only`, own);
  add(what, wanted.length - own, found.length, right);
}

type Activity = NonNullable<Programme['activities']>[number];

const rolesIn = ({ roles = [] }: Programme, ids: readonly string[] = []): string[] =>
  ids.map((id) => plain(roles.find((it) => it.id === id)?.title ?? id)).sort();

/** Words by which spellings of one position differ: of what, and of which house. */
const LIGHT = /^(?:по|отдел\p{L}{0,2}|имц|иоц)$/u;
const stems = (role: string): string =>
  role
    .replace(/(?:^| )зам /, ' заместитель ')
    .split(' ')
    .filter((it) => it && !LIGHT.test(it))
    .map((it) => it.slice(0, 6))
    .join(' ');

/** The same positions; the programme has one spelling for several: that is a decision. */
function areVariants(wanted: string[], found: string[]): boolean {
  const left = found.map(stems);
  return (
    wanted.length === found.length &&
    wanted.map(stems).every((it) => {
      const at = left.indexOf(it);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    })
  );
}

function isSameList(wanted: string[], found: string[]): boolean | undefined {
  if (wanted.join('; ') === found.join('; ')) return true;
  if (!areVariants(wanted, found)) return false;
  setApart('activities: responsible, one position spelt in two ways: needs a decision');
  return undefined;
}

/** What recurs, or lasts, has the bounds of its project only in the programmes. */
function unbound(when: unknown): unknown {
  if (Array.isArray(when)) return when.map(unbound);
  if (typeof when !== 'object' || when === null) return when;
  const { from, to, ...rest } = when as TimeObject;
  return rest.every || rest.kind || rest.byMonth ? rest : { ...rest, from, to };
}

function daysOf(programme: Programme, { when }: Activity): string {
  if (when === undefined) return '';
  const time = resolveWhen(unbound(when) as When, periodOf(programme));
  return isDated(time) ? `${time.first ?? ''}–${time.last ?? ''}` : (time.pieces[0]?.kind ?? '');
}

/** As whoever wrote the programme has settled it: positions that it has both are two. */
function asWritten({ questions }: Draft, { roles = [] }: Programme): Decision[] {
  const written = new Set(roles.map((it) => plain(it.title)));
  return questions
    .filter((it) => it.code === 'sameRole')
    .flatMap(({ each = [] }) => each)
    .flatMap(({ id, words }): Decision[] => {
      const titles = words.split(' / ').sort((a, b) => b.length - a.length);
      const kept = titles.filter((it) => written.has(plain(it)));
      if (kept.length > 1) return [];
      return [{ question: id, answer: kept[0] === titles.at(-1) ? 'shorter' : 'one' }];
    });
}

type Indicator = NonNullable<Programme['indicators']>[number];

const numbersOf = ({ points = [], final = [] }: Indicator): Set<number> =>
  new Set(
    [...points, ...final].flatMap(({ target }) =>
      typeof target === 'number'
        ? [target]
        : typeof target === 'object' && target?.value !== undefined
          ? [target.value]
          : [],
    ),
  );

/** Indicators that hide in sentences: each offer once, with its activity or its title, and no number that is not right. */
function holdOffers(
  wanted: readonly Indicator[] = [],
  offers: Recognised['hidden'],
  activities: Programme['activities'] = [],
): void {
  if (wanted.length === 0) {
    setApart('hidden indicators offered where the programme has made none', offers.length);
    return;
  }
  const left = [...wanted];
  let right = 0;
  for (const { value } of offers) {
    const at = left.findIndex((it) => {
      const numbers = numbersOf(it);
      const activity = activities.find(({ id }) => id === it.activity);
      const isThere = activity
        ? plain(activity.deliverable).includes(plain(value.sentence.text))
        : isSame(value.title, it.title);
      return (
        isThere &&
        value.values.length > 0 === numbers.size > 0 &&
        value.values.every((one) => numbers.has(one.value.number!))
      );
    });
    if (at >= 0) {
      left.splice(at, 1);
      right++;
    } else if (isListing) console.log(`hidden indicator, not wanted\n  ${JSON.stringify(value)}`);
  }
  if (isListing)
    for (const it of left) console.log(`hidden indicator, not offered\n  ${JSON.stringify(it)}`);
  add('hidden indicators, offered', wanted.length, offers.length, right);
}

for (const [name, file] of Object.entries(DOCUMENTS)) {
  const { document } = readFile(bytes(`tests/documents/${name}.docx`));
  const recognised = recognise(document!);
  const draft = draftOf(document!, recognised);
  const text = plain(
    document!.blocks
      .flatMap((it) =>
        it.kind === 'table'
          ? it.cells.flatMap(({ lines }) => lines.map((line) => line.text))
          : [it.text],
      )
      .join(' '),
  );
  const isSaid = (name?: string): boolean => text.includes(plain(name));
  const truth = readProgramme(
    JSON.parse(new TextDecoder().decode(bytes(`demo/programmes/${file}.json`))),
  ).programme!;
  // The same bounds for what recurs, or a time would be judged by the programme's.
  const { programme: read } = readProgramme({ ...draft.programme, period: truth.period });
  const found = read!;
  const decisions = asWritten(draft, truth);
  const decided = draftOf(document!, recognised, decisions);
  const settled = readProgramme({ ...decided.programme, period: truth.period }).programme!;
  const isInProse = name === 'krasnoselsky';
  hold(
    'activities',
    isInProse ? [] : truth.activities,
    found.activities,
    (it) => it.title ?? it.targetText,
    {
      number: (a, b) => (a.num === undefined ? undefined : a.num === b.num),
      time: (a, b) => (a.marks?.length ? undefined : daysOf(truth, a) === daysOf(found, b)),
      responsible: (a, b) =>
        a.responsible && isSameList(rolesIn(truth, a.responsible), rolesIn(found, b.responsible)),
      result: (a, b) =>
        a.deliverable === undefined ? undefined : isSame(a.deliverable, b.deliverable),
      marks: (a, b) =>
        a.marks &&
        a.marks.map((it) => it.text).join() === (b.marks ?? []).map((it) => it.text).join(),
    },
  );
  hold(
    'activities with decisions',
    isInProse ? [] : truth.activities,
    settled.activities,
    (it) => it.title ?? it.targetText,
    {
      responsible: (a, b) =>
        a.responsible &&
        rolesIn(truth, a.responsible).join('; ') === rolesIn(settled, b.responsible).join('; '),
    },
  );
  hold('passport rows', truth.passport, found.passport, (it) => it.label, {}, isSaid);
  hold('indicators', truth.indicators, found.indicators, (it) => it.title);
  // Where the draft has a list of indicators, none of them hides.
  holdOffers(found.indicators?.length ? [] : truth.indicators, recognised.hidden, truth.activities);
  hold(
    'SWOT items',
    truth.swot?.flatMap((it) => it.items ?? []),
    found.swot?.flatMap((it) => it.items ?? []),
    (it) => it.text,
    {
      quadrant: (a, b) => a.quadrant === b.quadrant,
    },
  );
  hold('risks', truth.risks, found.risks, (it) => it.risk);
  hold(
    'assessed results',
    truth.assessments?.flatMap((it) => it.items),
    found.assessments?.flatMap((it) => it.items),
    (it) => it.title,
    { scores: (a, b) => a.scores.join() === b.scores.join() },
  );
  hold('stages', truth.stages, found.stages, (it) => it.title ?? it.task, {}, isSaid);
  hold('projects', truth.projects, found.projects, (it) => it.title);
  hold('terms', truth.terms, found.terms, (it) => it.short);
  hold('bodies', truth.governance?.bodies, found.governance?.bodies, (it) => it.title);
  add(
    'approvals',
    truth.approvals?.length ?? 0,
    found.approvals?.length ?? 0,
    Math.min(truth.approvals?.length ?? 0, found.approvals?.length ?? 0),
  );
  const asked = draft.questions.map(({ code, count }) => `${code} ${count}`);
  console.log(`${name}: ${draft.unused.length} texts not used; questions: ${asked.join(', ')}`);
  console.log(
    `  decided: ${decisions.length} of sameRole; not followed: ${decided.ignored.length}`,
  );
}

const percent = (part: number, of: number): string =>
  of ? `${((part / of) * 100).toFixed(1)} %` : '–';
console.log('\n| what | right | recall | precision |\n| --- | ---: | ---: | ---: |');
for (const [what, { wanted, found, right }] of sums)
  console.log(
    `| ${what} | ${right} of ${wanted} | ${percent(right, wanted)} | ${percent(right, found)} |`,
  );
for (const [what, count] of apart) console.log(`| ${what} | ${count} | | |`);
