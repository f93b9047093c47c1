/** Who answers, cut into positions: by lines, by signs, and where nothing parts them before a word that begins a position. */
import { beginsPosition } from '../positions.js';
import { lineText, type GridCell } from '../tables/grid.js';
import { startsSmall, tidy, withoutBullet, wordsOf, withoutEnd } from '../text.js';

export interface Roles {
  list: string[];
  /** The same, parted by lines and signs only. */
  unparted: string[];
  /** Two stood beside each other without a sign between them. */
  together: boolean;
  /** A person's name is among them. */
  named: boolean;
}

/** Words after which a position goes on: «заместитель | директора», «руководители | отделов». */
const GOES_ON =
  /^(?:зам|заместител.*|помощник.*|руководител.*|начальник.*|заведующ.*|зав|председател.*|член.*|секретар.*|специалист.*|и|по|за|для|с|от|отдела?|отделов|групп.*|совет.*|нач|рук|гл|ст|отв)$/;
/** Positions that are never said of another: «… ИМЦ руководитель отдела». */
const FIRST =
  /^(?:директор|директора|заместител[ьи]|руководител[ьи]|методисты?|начальник|заведующ(?:ий|ая|ие)|педагоги|учителя|воспитатели|специалисты?|кураторы?|координаторы?)$/;
/** «Зам.», «Гл.»: a position begins. */
const SHORT = /^(?:Зам|Гл|Рук|Нач|Зав|Отв|Ст)\.$/;
/** «Заведующая библиотекой»: no adjective. */
const OF_WHAT = /^(?:завед|зав$|управл|руковод|командир)/;
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|его|ого|их|ых)$/;
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\. ?\p{Lu}\.|\p{Lu}\. ?\p{Lu}\. ?\p{Lu}\p{Ll}+/u;

/** Pieces of one line: a cell is no list of everybody. */
const MOST = 200;

export function rolesOf(cell: GridCell): Roles {
  const list: string[] = [];
  const unparted: string[] = [];
  let together = false;
  let before = '';
  for (const line of cell.lines) {
    const text = withoutBullet(lineText(line));
    if (text === '') {
      before = '';
      continue;
    }
    const goesOn = before !== '' && continues(before, text);
    unparted.push(...bySigns(goesOn ? `${unparted.pop() ?? ''} ${text}` : text).slice(0, MOST));
    for (const [i, piece] of bySigns(goesOn ? `${list.pop() ?? ''} ${text}` : text).entries()) {
      const pieces = apart(piece);
      if (pieces.length > 1) together = true;
      list.push(...pieces);
      if (i > MOST) break;
    }
    before = text;
  }
  return {
    list: clean(list),
    unparted: clean(unparted),
    together,
    named: NAME.test(cell.text),
  };
}

const clean = (list: string[]): string[] => [
  ...new Set(list.map((it) => withoutEnd(it, ',.;:')).filter((it) => it !== '')),
];

/** «Методист Иванова И. И.»: the position; nothing, if it is only a name. Its last full stop may be gone. */
export const withoutName = (text: string): string =>
  withoutEnd(tidy(`${text}.`.replace(NAME, ' ')), ',.;:');

/** A line that goes on with the one before it. */
function continues(before: string, text: string): boolean {
  if (/[,;.]$/.test(before) || !startsSmall(text)) return /[-–]$/.test(before);
  const last = wordsOf(before).at(-1) ?? '';
  return !beginsPosition(text) || GOES_ON.test(last);
}

/** At «;», at «,» and «и» before a position. Not within brackets. */
function bySigns(text: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  const cut = (at: number, next: number): void => {
    out.push(text.slice(from, at).trim());
    from = next;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === '(' || letter === '«') depth++;
    else if (letter === ')' || letter === '»') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (letter === ';') cut(at, at + 1);
    else if (letter === ',' && isNew(text.slice(from, at), text.slice(at + 1, at + 60).trim()))
      cut(at, at + 1);
    else if (
      letter === ' ' &&
      /^ и \p{L}/u.test(text.slice(at, at + 4)) &&
      beginsPosition(text.slice(at + 3, at + 40)) &&
      !GOES_ON.test(wordsOf(text.slice(Math.max(from, at - 30), at)).at(-1) ?? '')
    )
      cut(at, at + 3);
  }
  out.push(text.slice(from).trim());
  return out.filter((it) => it !== '');
}

/** What follows a comma is another one: not «по УВР, НМР», not «отдел оценки, анализа и прогноза». */
function isNew(before: string, after: string): boolean {
  if (after === '') return true;
  const short = /^\p{Lu}{2,5}(?!\p{L})/u.test(after);
  if (short && / по |\S \p{Lu}{2,5}$/u.test(before)) return false;
  return beginsPosition(after) || !startsSmall(after);
}

/** «Директор Методист» is two; «Старший Методист», «Заместитель Директора», «отдел Администрации» is one. */
function apart(text: string): string[] {
  const words = text.split(' ');
  const out: string[][] = [[]];
  let quoted = 0;
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]?.toLowerCase().replace(/[.]$/, '') ?? '';
    const bare = word.replace(/[,.;:]$/, '');
    const capital =
      SHORT.test(word) ||
      (/^\p{Lu}\p{Ll}{2}/u.test(word) &&
        beginsPosition(word) &&
        !/(?:ии|ого|ой|ов|ей|ам|ами|ях)$/.test(bare));
    const isOfWhat = OF_WHAT.test(words[i - 2]?.toLowerCase() ?? '') && /ой$/.test(before);
    const small =
      FIRST.test(bare) && /^\p{L}{2}/u.test(before) && !/^(?:при|или|под|его|их)$/.test(before);
    const begins =
      i > 0 &&
      quoted === 0 &&
      (capital || small) &&
      (isOfWhat || !ADJECTIVE.test(before)) &&
      !GOES_ON.test(before) &&
      !/[(«"–-]$/.test(before);
    if (begins) out.push([]);
    out.at(-1)!.push(word);
    if (word.includes('«') || word.includes('(')) quoted++;
    if (word.includes('»') || word.includes(')')) quoted = Math.max(0, quoted - 1);
  }
  return out.map((it) => it.join(' '));
}
