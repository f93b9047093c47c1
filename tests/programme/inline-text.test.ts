import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  addressesIn,
  parseInline,
  safeAddress,
  type InlineNode,
} from '../../src/programme/inline-text.js';
import { growsInProportion } from '../growth.js';
import { examples } from '../volume.js';

/** Nodes as one line, so that a test can be read: `<strong>Цель</strong>`. */
function shown(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'break') return '<br>';
      if (node.kind === 'list')
        return `<ul>${node.items.map((it) => `<li>${shown(it)}`).join('')}</ul>`;
      const address = node.kind === 'link' ? ` ${node.href}` : '';
      return `<${node.kind}${address}>${shown(node.children)}</${node.kind}>`;
    })
    .join('');
}

describe('the subset', () => {
  for (const [text, nodes] of [
    ['', ''],
    ['Развитие кадров', 'Развитие кадров'],
    ['**Цель:** развитие', '<strong>Цель:</strong> развитие'],
    ['это *важно*', 'это <emphasis>важно</emphasis>'],
    ['***важно***', '<strong><emphasis>важно</emphasis></strong>'],
    ['**очень *важно* всем**', '<strong>очень <emphasis>важно</emphasis> всем</strong>'],
    ['*а **б** в*', '<emphasis>а <strong>б</strong> в</emphasis>'],
    ['см. [план](/plan.pdf)', 'см. <link /plan.pdf>план</link>'],
    ['[**План** работы](plan.html)', '<link plan.html><strong>План</strong> работы</link>'],
    ['**[план](/p)**', '<strong><link /p>план</link></strong>'],
    ['[а](/а) и [б](/б)', '<link /а>а</link> и <link /б>б</link>'],
    ['[Программа](/docs/Программа (2).pdf)', '<link /docs/Программа%20(2).pdf>Программа</link>'],
    ['[План](/План (ред. 2).pdf)', '<link /План%20(ред.%202).pdf>План</link>'],
    ['[почта](mailto:imc@imc.example)', '<link mailto:imc@imc.example>почта</link>'],
    ['первая\nвторая\r\nтретья\rчетвёртая', 'первая<br>вторая<br>третья<br>четвёртая'],
    ['абзац\n\nабзац', 'абзац<br><br>абзац'],
    [
      'Задачи:\n- кадры\n- **среда**\nИтог',
      'Задачи:<ul><li>кадры<li><strong>среда</strong></ul>Итог',
    ],
    ['- одна', '<ul><li>одна</ul>'],
    ['-   одна ', '<ul><li>одна</ul>'],
    ['**а *б**', '<strong>а *б</strong>'],
    ['[а *б](/в)', '<link /в>а *б</link>'],
    ['*а [б*', '<emphasis>а [б</emphasis>'],
    ['(*в скобках*), *далее*.', '(<emphasis>в скобках</emphasis>), <emphasis>далее</emphasis>.'],
    ['*«Школа»* и *№ 5*', '<emphasis>«Школа»</emphasis> и <emphasis>№ 5</emphasis>'],
    ['**Цель:**развитие', '<strong>Цель:</strong>развитие'],
    ['2**3 и **важно**', '2**3 и <strong>важно</strong>'],
    ['[отчёт](docs/2024)', '<link docs/2024>отчёт</link>'],
    ['[отчёт](Отчёт за 2024 год.docx)', '<link Отчёт%20за%202024%20год.docx>отчёт</link>'],
  ] as const)
    test(JSON.stringify(text), () => assert.equal(shown(parseInline(text)), nodes));
});

describe('anything else is literal', () => {
  for (const text of [
    '<b>жирно</b> &amp; <script>alert(1)</script>',
    '2 * 3 * 4 = 24',
    'показатель* и ещё один*',
    'педагогов*, школ*',
    '5*10*2',
    '10*2 и 20*3',
    'файлы *.doc и *.xls',
    '12 чел.*, 15 чел.*',
    '*) по согласованию, *) уточняется',
    '(*) и (**) — см. ниже (*)',
    'ставка 0,5**2 и 3**2',
    '[1](см. приложение)',
    '[2](стр. 5/6)',
    '[да](нет)',
    '[3](п. 2.1)',
    '[8](и/или)',
    '* сноска без пары',
    '**не закрыто',
    '**',
    '****',
    '*****важно*****',
    '** с пробелами **',
    '*не закрыто *',
    '**не закрыто **',
    '[1]',
    '[см. ниже] (страница 5)',
    '[план](',
    '[план]()',
    '[](/plan.pdf)',
    '**[](/plan.pdf)',
    '-не список',
    ' - не список',
    '_подчёркнуто_ и `код`',
    '[план](javascript:alert(1))',
    '[план](JaVaScRiPt:alert)',
    '[план](data:text/html,x)',
    '[план](//evil.example/x)',
    '[план](java\tscript:x)',
    '](/plan.pdf)',
    '[[[',
  ])
    test(JSON.stringify(text), () => assert.deepEqual(parseInline(text), [{ kind: 'text', text }]));

  test('but marks inside a link that is none still count', () => {
    assert.equal(
      shown(parseInline('[**план**](javascript:x)')),
      '[<strong>план</strong>](javascript:x)',
    );
  });

  test('and so do marks after one that is never closed', () => {
    assert.equal(shown(parseInline('**[*а* б')), '**[<emphasis>а</emphasis> б');
    assert.equal(shown(parseInline('[а [б](/в)')), '[а <link /в>б</link>');
  });
});

describe('an address', () => {
  for (const address of [
    'https://imc.example/plan?year=2021#p',
    'http://imc.example',
    'HTTPS://IMC.example/',
    'mailto:imc@imc.example',
    'tel:+7-4932-30-08-51',
    '/plan.pdf',
    './plan.pdf',
    '../plan.pdf',
    '#razdel',
    '?year=2021',
    'plan.pdf',
    'docs/12:30.html',
    'https://центр.рф/план',
  ])
    test(`${address} is safe`, () => assert.equal(safeAddress(address), address));

  test('spaces are written as browsers send them', () => {
    assert.equal(safeAddress(' /docs/Программа развития.pdf '), '/docs/Программа%20развития.pdf');
  });

  for (const address of [
    '',
    ' ',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java script:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    'javascript\u200b:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://host/x',
    'blob:https://imc.example/1',
    '//evil.example',
    ' //evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'https:',
    'https://',
    'https:evil.example',
    'https:/evil.example',
    'https:///evil.example',
    'mailto:',
    ':',
  ])
    test(`${JSON.stringify(address)} is not`, () => assert.equal(safeAddress(address), undefined));

  test('never leaves the site unseen, whatever is written', () => {
    const piece = fc.constantFrom(
      ...[
        'javascript:',
        'https:',
        '//',
        '/',
        '\\',
        ':',
        '\t',
        '\n',
        ' ',
        'a',
        '.',
        '?',
        '#',
        '@',
        '\u0000',
        '%0a',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const address = safeAddress(pieces.join(''));
        // What no browser can make an address of leads nowhere either.
        if (address === undefined || !URL.canParse(address, 'https://imc.example/')) return;
        const url = new URL(address, 'https://imc.example/programme/');
        const isNamed = /^https?:\/\//i.test(address);
        assert.ok(['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol), address);
        assert.ok(isNamed || url.host === 'imc.example', address);
      }),
      examples(3000),
    );
  });

  test('is found in a text, safe or not', () => {
    assert.deepEqual(addressesIn('[а](/б) и [в](javascript:г(1)) [д] [1](см. ниже)'), [
      '/б',
      'javascript:г(1)',
    ]);
  });
});

describe('hostile text', () => {
  const seeds = [
    '*',
    '[',
    '**a',
    '*a',
    '[*',
    '](',
    '[a](',
    '[a](b',
    '[a](()',
    '](()',
    '**a *b [c ',
    '[a](/b)',
    '*a* ',
    '- \n',
    '\n',
    '](a ',
  ];
  for (const seed of seeds)
    test(`100 kB of ${JSON.stringify(seed)} takes no more time than it should`, () => {
      growsInProportion(100_000, (letters) => {
        assert.ok(Array.isArray(parseInline(seed.repeat(letters / seed.length))));
      });
    });

  test('a million marks in one line do not overflow anything', () => {
    for (const seed of ['*a* ', '[a](', '](aaaa']) assert.ok(parseInline(seed.repeat(250_000)));
  });

  test('loses no letter', () => {
    const piece = fc.constantFrom('*', '**', '[', '](', ')', '](/a)', ' ', 'слово', '\n', '- ');
    const lettersOf = (nodes: readonly InlineNode[]): string =>
      nodes
        .map((node) => {
          if (node.kind === 'text') return node.text;
          if (node.kind === 'break') return '';
          if (node.kind === 'link') return node.href + lettersOf(node.children);
          return node.kind === 'list'
            ? node.items.map(lettersOf).join('')
            : lettersOf(node.children);
        })
        .join('');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const count = (all: string): number => all.split('слово').length;
        assert.equal(count(lettersOf(parseInline(text))), count(text));
      }),
      examples(2000),
    );
  });
});
