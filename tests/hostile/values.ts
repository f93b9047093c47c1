/** What somebody who means harm, or a program gone wrong, may put into a place of a file. For Node and the browser. */
import fc from 'fast-check';

/** Runs where anything runs: each of these sets the global `ran`, so that a test can ask. */
const MARKUP = [
  '<img src=x onerror="ran=1">',
  '<svg onload="ran=1"><use href="https://evil.example/#a"/></svg>',
  '</script><script>ran=1</script>',
  '"><style>@import url(https://evil.example/a.css)</style>',
  '</style><iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<a href="javascript:ran=1">нажми</a><math><mtext><img src=//evil.example/a>',
  '${ran=1}{{constructor.constructor("ran=1")()}}<!--',
  '&lt;img src=x&gt;&#60;script&#62;ran=1&#60;/script&#62;',
];

const ADDRESSES = [
  'javascript:ran=1',
  ' JavaScript:ran=1',
  'java\tscript:ran=1',
  '\u0001javascript:ran=1',
  'javascript&colon;ran=1',
  '%6Aavascript:ran=1',
  'data:text/html,<script>parent.ran=1</script>',
  'data:image/svg+xml,<svg onload="ran=1"/>',
  'vbscript:ran=1',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
  '//evil.example/a',
  '\\\\evil.example\\a',
  '/\\evil.example/a',
  'https:evil.example',
  'http://[',
  'https://user:secret@evil.example/',
  'https://evil.example/programme.json#prog-roadmap',
  'tel:',
  '#prog:roadmap?item=<img>',
  '?',
  '/отчёт (1).pdf',
];

const LETTERS = [
  '\u202eтевирп\u202c',
  '\u2066\u2067\u2068',
  'а\u200b\u200c\u200d\ufeffб\u00ad',
  '\u0000\u0007\u001b[31m\u0085\u009f',
  '\u2028\u2029\r\v\f',
  '\ud83d',
  '\udc00\ud83d',
  'e' + '\u0301'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(40),
  '\ufdfa﷽ﷺ',
  '\uffff\ufffe',
  ' \u00a0\u3000 ',
  'слово'.repeat(100),
];

/** Names that every object inherits, and what a careless template would write for nothing at all. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
];

const MARKS = [
  '**'.repeat(300),
  '*а'.repeat(200),
  '['.repeat(300),
  '[а]('.repeat(100),
  '](javascript:ran=1)',
  '[а](javascript:ran=1) [б](//evil.example) [в](https://evil.example/?a=1&b="2")',
  '- а\n'.repeat(60),
  '\n'.repeat(100),
  '[**а*](/б)**',
  '=cmd|"/c calc"!A0',
];

export const TEXTS = [...MARKUP, ...ADDRESSES, ...LETTERS, ...NAMES, ...MARKS, ''];

export const TIMES: unknown[] = [
  '0000',
  '0000-01-01',
  '-0001',
  '-271821-04-20',
  '275760',
  '+275760-09-13',
  '275760-09-13',
  '9999-12-31',
  '2021-02-30',
  '2021-13',
  '2021-00',
  '2021-Q5',
  '2021-W54',
  '2021-99',
  '../..',
  '2021/',
  '/2021',
  '2024/2020',
  '0001/9999',
  '0001-01-01/9999-12-31',
  '1e3',
  '٢٠٢١',
  '2021-01-01T00:00:00Z',
  { every: 'P0D' },
  { every: 'P1D', from: '0001', to: '9999' },
  { every: 'P1M', from: '0001', to: '9999' },
  { every: 'P1Y', from: '9999', to: '0001' },
  { every: 'P9999999999Y' },
  { every: 'P1Y', atLeast: 1e9 },
  { every: 'P1Y', atLeast: -1 },
  { every: 'P1Y', until: '--02-30' },
  { every: 'P1Y', byMonth: [0, 13, -1, 1.5] },
  { every: 'P1Y', byMonth: Array.from({ length: 1000 }, (_, index) => (index % 12) + 1) },
  { every: 'P1Y', occurrences: Array.from({ length: 300 }, () => ({ at: '2021' })) },
  { every: 'schoolHalf', from: '0001', to: '9999' },
  { byMonth: [12, 1] },
  { schoolYear: '0000/0001' },
  { schoolYear: '2021/2031' },
  { kind: 'continuous', from: '9999', to: '0001' },
  { kind: 'notStated', label: '<img src=x onerror="ran=1">' },
  { kind: '__proto__' },
  Array.from({ length: 200 }, (_, index) => String(1900 + index)),
  [[['2021']]],
];

const NUMBERS = [
  0,
  -0,
  -1,
  1.5,
  2021,
  1e15,
  2 ** 53,
  1e21,
  1e308,
  -1e308,
  5e-324,
  1e-7,
  100.00000000000001,
];

const OTHERS: unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  [[[[[[[[]]]]]]]],
  { id: 'a' },
  { title: {} },
  { op: 'range', value: 1e308, max: -1e308 },
  { op: 'growth', value: -100, per: 'x' },
  { op: '<=', value: 0 },
  { documents: ['a', 'a', '__proto__'] },
  { lat: 1e308, lon: -1e308 },
  { min: 0, max: 0 },
  { min: -1e308, max: 1e308 },
  Array.from({ length: 400 }, () => ({})),
  Array.from({ length: 400 }, () => 'a'),
];

/** Made anew each time: what a file holds must not be what a list here holds. */
const enormous = fc.constantFrom(300, 300, 3000, 30_000).map((length) => 'ы'.repeat(length));
const deep = fc.constantFrom(60, 70, 3000).map((depth): unknown => {
  let value: unknown = 'дно';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { внутри: value };
  return value;
});

/** Half of a text is what stood there, or what stands in any file: a wholly strange text is soon dropped. */
export const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: enormous },
);

export const jsonValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: text },
  { weight: 4, arbitrary: fc.constantFrom(...TIMES).map((it) => structuredClone(it)) },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 4, arbitrary: fc.constantFrom(...OTHERS).map((it) => structuredClone(it)) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: deep },
);

/** What no JSON can hold, but what a page's script may give to the property `programme`. */
export const strangeValue: fc.Arbitrary<unknown> = fc
  .constantFrom<() => unknown>(
    () => undefined,
    () => NaN,
    () => Infinity,
    () => 1n,
    () => Symbol('а'),
    () => () => 1,
    () => new Date(NaN),
    () => new Map([[1, 2]]),
    () => /а/,
    () => Object.create(null) as unknown,
    () => new Proxy({}, {}),
    () => new Uint8Array(9),
    () => new Array(5),
    () => {
      const circle: Record<string, unknown> = { id: 'a' };
      circle['self'] = circle;
      circle['list'] = [circle];
      return circle;
    },
  )
  .map((make) => make());
