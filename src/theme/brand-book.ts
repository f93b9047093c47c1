/**
 * A brand-book: design tokens in the format of the W3C's community group (Design Tokens Format Module 2025.10), of which
 * we take a handful. `readBrandBook` is as tolerant as the reading of programmes: the wrong token goes, the rest applies.
 *
 * | token | type | becomes |
 * | --- | --- | --- |
 * | `color.brand` | color | links, plans, fills; on its own it makes a whole palette |
 * | `color.accent` | color | what must be told apart from it: the line of today |
 * | `color.surface`, `color.text` | color | the ground and the words |
 * | `font.body`, `font.heading` | fontFamily | typefaces that the page has |
 * | `font.headingWeight` | fontWeight | 1–1000, or `bold`, `semi-bold`, … |
 * | `size.radius` | dimension | the corners of fields and marks |
 * | `size.lineHeight` | number | the line height of text, 1–3 |
 */
import { pieceOf } from '../programme/piece-of.js';
import { colorOf } from './token-color.js';
import type { BrandColors } from './palette.js';

export interface BrandBook extends BrandColors {
  /** As CSS writes them. */
  font?: string | undefined;
  headingFont?: string | undefined;
  headingWeight?: string | undefined;
  radius?: string | undefined;
  lineHeight?: string | undefined;
}

/** Why a token was left out; `i18n/look-sentences.ts` says it in words. */
export interface TokenProblem {
  code:
    | 'notTokens'
    | 'notColor'
    | 'notFont'
    | 'notWeight'
    | 'notSize'
    | 'notNumber'
    | 'noAlias'
    | 'loop';
  /** `color.brand` */
  path: string;
  /** What stands there. */
  found: string;
}

type Group = Record<string, unknown>;
const isGroup = (it: unknown): it is Group =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

type Read = (value: unknown) => string | undefined;
const TOKENS: [path: string, key: keyof BrandBook, read: Read, code: TokenProblem['code']][] = [
  ['color.brand', 'brand', colorOf, 'notColor'],
  ['color.accent', 'accent', colorOf, 'notColor'],
  ['color.surface', 'surface', colorOf, 'notColor'],
  ['color.text', 'text', colorOf, 'notColor'],
  ['font.body', 'font', fontOf, 'notFont'],
  ['font.heading', 'headingFont', fontOf, 'notFont'],
  ['font.headingWeight', 'headingWeight', weightOf, 'notWeight'],
  ['size.radius', 'radius', sizeOf, 'notSize'],
  ['size.lineHeight', 'lineHeight', lineHeightOf, 'notNumber'],
];

/** @param value what `JSON.parse` gave */
export function readBrandBook(value: unknown): { book: BrandBook; problems: TokenProblem[] } {
  const book: BrandBook = {};
  const problems: TokenProblem[] = [];
  const tell = (code: TokenProblem['code'], path: string, found: unknown): void =>
    void problems.push({ code, path, found: shortened(found) });
  if (!isGroup(value)) {
    tell('notTokens', '', value);
    return { book, problems };
  }
  let tokens = 0;
  for (const [path, key, read, code] of TOKENS) {
    const token = tokenAt(value, path);
    if (token === undefined) continue;
    tokens++;
    const resolved = resolve(value, token);
    if ('problem' in resolved) tell(resolved.problem, path, resolved.found);
    else {
      const css = read(resolved.value);
      if (css === undefined) tell(code, path, resolved.value);
      else book[key] = css;
    }
  }
  if (tokens === 0) tell('notTokens', '', value);
  return { book, problems };
}

/** `$value` of the token; a bare value where a tool left the dollar out. */
function tokenAt(root: Group, path: string): unknown {
  let at: unknown = root;
  for (const name of path.split('.'))
    at = isGroup(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  if (!isGroup(at)) return undefined;
  return at['$value'] ?? (typeof at['$ref'] === 'string' ? at : undefined);
}

type Resolved = { value: unknown } | { problem: 'noAlias' | 'loop'; found: string };

/** `{color.brand}`, or `{"$ref": "#/color/brand/$value"}`, as often as it takes. */
function resolve(root: Group, value: unknown): Resolved {
  const seen = new Set<string>();
  for (;;) {
    const path = aliasOf(value);
    if (path === undefined) return { value };
    if (seen.has(path)) return { problem: 'loop', found: path };
    seen.add(path);
    value = tokenAt(root, path);
    if (value === undefined) return { problem: 'noAlias', found: path };
  }
}

function aliasOf(value: unknown): string | undefined {
  if (typeof value === 'string') return /^\{([^{}]+)\}$/.exec(value.trim())?.[1];
  const ref = isGroup(value) ? value['$ref'] : undefined;
  if (typeof ref !== 'string') return undefined;
  return ref
    .replace(/^#\//, '')
    .replace(/\/\$value$/, '')
    .replaceAll('/', '.');
}

/** Families that CSS itself knows stand without quotes. */
const GENERIC =
  /^(serif|sans-serif|monospace|cursive|system-ui|ui-(serif|sans-serif|monospace|rounded))$/;

function fontOf(value: unknown): string | undefined {
  const all = Array.isArray(value) ? value : [value];
  const names = all.map((it) => (typeof it === 'string' ? it.trim() : ''));
  if (names.length === 0 || names.some((it) => it === '' || /[\p{Cc}]/u.test(it))) return undefined;
  return names
    .flatMap((it) => (Array.isArray(value) ? [it] : it.split(',').map((one) => one.trim())))
    .map((it) => it.replace(/^(["'])(.*)\1$/, '$2'))
    .map((it) => (GENERIC.test(it) ? it : `"${it.replace(/["\\]/g, '\\$&')}"`))
    .join(', ');
}

const WEIGHTS: Record<string, number> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
};

function weightOf(value: unknown): string | undefined {
  const weight =
    typeof value === 'string' && Object.hasOwn(WEIGHTS, value) ? WEIGHTS[value] : value;
  return typeof weight === 'number' && weight >= 1 && weight <= 1000 ? String(weight) : undefined;
}

/** `{"value": 4, "unit": "px"}`, or the older `"4px"`. */
function sizeOf(value: unknown): string | undefined {
  const text = isGroup(value) ? textOf(value['value']) + textOf(value['unit']) : value;
  return typeof text === 'string' && /^\d+(\.\d+)?(px|rem)$/.test(text) ? text : undefined;
}

function lineHeightOf(value: unknown): string | undefined {
  return typeof value === 'number' && value >= 1 && value <= 3 ? String(value) : undefined;
}

function shortened(found: unknown): string {
  const text = textOf(found) || written(found);
  return text.length > 60 ? `${pieceOf(text, 0, 59)}…` : text;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** What nests thousands of levels can be read, but not written. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '…';
  }
}
