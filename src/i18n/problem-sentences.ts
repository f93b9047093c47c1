/** Problems in the reader's language. Loaded only when there is one: most pages never ask for it. */
import { levelOf, LEVELS, type Level } from '../programme/gravity.js';
import { pathText, type Path, type Problem } from '../programme/problems.js';
import type { ProblemWords } from './contract/problems.js';
import { topicIn, type Language } from './languages.js';

/** Problems of one cause: told once, with all the places. */
export interface ProblemGroup<Told> {
  level: Level;
  /** What is wrong: with the place before it if there is one place, else with how many there are behind it. */
  message: string;
  places: ToldPlace<Told>[];
}

export interface ToldPlace<Told> {
  of: Told;
  /** «activities[0].responsible (мероприятие 1)»; empty for the file as a whole. */
  place: string;
  /** With the place before it. */
  message: string;
  /** What is said of this place beside what is said of all; often nothing. */
  own: string;
}

export interface ProblemVoice {
  sentenceOf: (problem: Problem) => string;
  /** The gravest first; else in the order in which they are given. */
  groupsOf: <Told>(all: readonly Told[], problemOf: (it: Told) => Problem) => ProblemGroup<Told>[];
  /** A group as a text: what is wrong, the first places, and how many more. */
  textOf: (group: ProblemGroup<unknown>) => string;
}

/** The one source of what is said of a problem: for the console, the command, the check page and `explain`. */
export async function loadProblemVoice(language: Language): Promise<ProblemVoice> {
  const words = await topicIn(
    language,
    'problems',
    async () => (await import('./ru/problems.js')).problems,
  );
  return {
    sentenceOf: (problem) => placed(placeOf(problem.path, words.places), bare(problem, words)),
    groupsOf: (all, problemOf) => groupsOf(all, problemOf, words),
    textOf: (group) => textOf(group, words),
  };
}

/** «indicators[4].points[3].period (показатель 5, значение 4): «2004» стоит между 2023 и 2025; вероятно, 2024?» */
const placed = (place: string, sentence: string): string =>
  place ? `${place}: ${sentence}` : sentence;

const bare = ({ code, params }: Problem, { sentences }: ProblemWords): string =>
  (sentences[code] as (params: Problem['params']) => string)(params);

function groupsOf<Told>(
  all: readonly Told[],
  problemOf: (it: Told) => Problem,
  words: ProblemWords,
): ProblemGroup<Told>[] {
  const causes = new Map<string, { level: Level; cause: string; told: Told[] }>();
  for (const told of all) {
    const problem = problemOf(told);
    const level = levelOf(problem);
    const cause = causeOf(problem, words);
    const key = `${level} ${problem.code} ${cause}`;
    const known = causes.get(key);
    if (known) known.told.push(told);
    else causes.set(key, { level, cause, told: [told] });
  }
  const groups = [...causes.values()].map(({ level, cause, told }) => {
    const said = told.map((of) => {
      const problem = problemOf(of);
      const place = placeOf(problem.path, words.places);
      const sentence = bare(problem, words);
      return { of, place, message: placed(place, sentence), own: sentence };
    });
    const [first, ...others] = said;
    const isSame = others.every(({ own }) => own === first!.own);
    const common = isSame ? first!.own : cause;
    const message = others.length
      ? `${common.replace(/\.$/, '')}${/\?$/.test(common) ? ' ' : ': '}${words.inPlaces(said.length)}`
      : first!.message;
    return { level, message, places: said.map((it) => (isSame ? { ...it, own: '' } : it)) };
  });
  return LEVELS.flatMap((level) => groups.filter((it) => it.level === level));
}

/** What problems of one code have in common, or else what is said of this one. */
function causeOf(problem: Problem, words: ProblemWords): string {
  const { code, params } = problem;
  const common = words.ofMany[code] as ((params: Problem['params']) => string) | undefined;
  return common ? common(params) : bare(problem, words);
}

/** As many as a line holds. */
const MOST_NAMED = 3;

function textOf({ message, places }: ProblemGroup<unknown>, { andMore }: ProblemWords): string {
  if (places.length === 1) return message;
  const named = places
    .slice(0, MOST_NAMED)
    .map(({ place, own }) => (own ? placed(place, own) : place))
    .filter(Boolean);
  if (named.length === 0) return message;
  const left = places.length - named.length;
  const list = named.join(places[0]!.own ? ' ' : ', ');
  return `${message}: ${list}${left > 0 ? ` ${andMore(left)}` : ''}`;
}

/** People count from one. */
function placeOf(path: Path, places: Record<string, string>): string {
  if (path.length === 0) return '';
  const nouns = path
    .flatMap((step, index) => {
      const key = String(path[index - 1]);
      // Where the author wrote «мероприятия» for `activities`, that word will do.
      const noun = places[key] ?? (/^[а-яё]+$/i.test(key) ? key : undefined);
      return typeof step === 'number' && noun ? [`${noun} ${step + 1}`] : [];
    })
    .join(', ');
  return `${pathText(path)}${nouns && ` (${nouns})`}`;
}
