/** A number of a list as Word writes it. */

const ROMAN: [number, string][] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
  ] as [number, string][]),
  ...([
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as [number, string][]),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as [number, string][]),
];
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** As the standard has it: without ё, й, ъ, ь. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';
/** So often does a letter stand beside itself. */
const MOST_TURNS = 30;
const MOST_ROMAN = 32_767;

export function numberAs(format: string, n: number): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'lowerRoman':
      return roman(n);
    case 'upperRoman':
      return roman(n).toUpperCase();
    case 'lowerLetter':
      return letter(n, LATIN);
    case 'upperLetter':
      return letter(n, LATIN).toUpperCase();
    case 'russianLower':
      return letter(n, RUSSIAN);
    case 'russianUpper':
      return letter(n, RUSSIAN).toUpperCase();
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'numberInDash':
      return `- ${n} -`;
    case 'decimalEnclosedParen':
      return `(${n})`;
    default:
      return String(n);
  }
}

export function roman(n: number): string {
  if (n < 1 || n > MOST_ROMAN) return String(n);
  let text = '';
  let rest = n;
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
}

/** After the last letter each stands twice: «аа», «бб». */
function letter(n: number, alphabet: string): string {
  const turns = Math.ceil(n / alphabet.length);
  if (n < 1 || turns > MOST_TURNS) return String(n);
  return alphabet[(n - 1) % alphabet.length]!.repeat(turns);
}
