/**
 * Bytes that are no UTF-8: what Notepad calls "Unicode" and "ANSI", what a far manager and an old database write, and UTF-8
 * that a careless script has cut. Few files are: it is loaded for those.
 */
export type Encoding = 'UTF-8' | 'UTF-16' | 'windows-1251' | 'cp866' | 'KOI8-R';

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/** Of two that are as likely the first one. */
const SINGLE_BYTE: readonly [Encoding, label: string][] = [
  ['windows-1251', 'windows-1251'],
  ['cp866', 'ibm866'],
  ['KOI8-R', 'koi8-r'],
];

/** The server's word is not asked: it names its own default, not the file. */
export function decodeOther(bytes: Uint8Array): Decoded {
  // The first byte of a UTF-16 byte order mark; no JSON in another encoding begins with it.
  if (bytes[0] === 0xff) return { text: as('utf-16le', bytes), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe) return { text: as('utf-16be', bytes), encoding: 'UTF-16' };

  // A letter cut in half breaks UTF-8 in one place; where a letter is one byte, nearly every Russian letter breaks it.
  const text = as('utf-8', bytes);
  const broken = text.split('\ufffd').length - 1;
  const whole = text.replace(/[ -~\s\ufffd]+/g, '').length;
  if (broken <= whole) return { text, encoding: 'UTF-8' };

  const sample = lettersIn(bytes);
  let best = { score: -Infinity, encoding: SINGLE_BYTE[0]![0], label: SINGLE_BYTE[0]![1] };
  for (const [encoding, label] of SINGLE_BYTE) {
    const score = scoreOf(as(label, sample));
    if (score > best.score) best = { score, encoding, label };
  }
  return { text: as(best.label, bytes), encoding: best.encoding };
}

const as = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes);

/** As many as tell one encoding from another. */
const SAMPLE = 20_000;

/** What is no ASCII, with a space wherever something else stood. */
function lettersIn(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE);
  let length = 0;
  for (const byte of bytes) {
    if (length === SAMPLE) break;
    if (byte >= 0x80) sample[length++] = byte;
    else if (length > 0 && sample[length - 1] !== 0x20) sample[length++] = 0x20;
  }
  return sample.subarray(0, length);
}

/** How often each letter stands among a thousand of a Russian text. */
const OFTEN: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'о110 е85 а80 и74 н67 т63 с55 р47 в45 л43 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ' +
    'ф3 ё1 ъ1'
  )
    .split(' ')
    .map((it) => [it[0]!, Number(it.slice(1))]),
);
/** Signs of a document beside its letters. */
const SIGNS = /[«»„“”‘’—–…№§°±·•\u00a0]/;
/** What no Russian text holds: it stands for half of what the commonest letter gives. */
const ALIEN = -50;
/** A small letter before a capital: KOI8-R has the two the other way round. */
const TURNED = -30;

function scoreOf(text: string): number {
  let score = 0;
  let wasSmall = false;
  for (const letter of text) {
    const small = letter.toLowerCase();
    const often = OFTEN[small];
    if (often !== undefined) score += often;
    else if (letter !== ' ' && !SIGNS.test(letter)) score += ALIEN;
    if (wasSmall && often !== undefined && small !== letter) score += TURNED;
    wasSmall = often !== undefined && small === letter;
  }
  return score;
}
