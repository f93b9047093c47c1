/** Files that mean harm, or were damaged on the way: read sanely or refused by a sentence, and soon. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { MOST_DEPTH } from '../../src/reading-files/limits.js';
import { readFile, readFileInSlices, readPasted } from '../../src/reading-files/read-file.js';
import { most } from '../volume.js';
import {
  docx,
  file,
  leftOf,
  p,
  paragraphsOf,
  r,
  read,
  refusalOf,
  rowsOf,
  tableIn,
  tbl,
  tc,
  tr,
  xlsx,
} from './office.js';

/** In ms of the processor: a machine may be busy beside it. */
const LONG = 6000;
const inTime = <T>(work: () => T): T => {
  const start = process.cpuUsage();
  const result = work();
  const took = process.cpuUsage(start).user / 1000;
  assert.ok(took < LONG, `${took.toFixed(0)} ms`);
  return result;
};

/** Numbers of a fixed row: the same files at each run. */
function* randoms(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

describe('XML', () => {
  test('with a DOCTYPE is refused before an entity is made', () => {
    const bomb = (xml: string): string =>
      xml.replace(/^(<\?xml[^>]*>)?/, '$1<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>');
    assert.equal(refusalOf(docx(p('x'), {}, bomb)), 'unsafe');
  });

  test('knows five entities, and no key of every object', () => {
    assert.deepEqual(paragraphsOf(read(docx(p(r('&lt;&amp;&gt;&#1076;'))))), ['<&>д']);
    assert.equal(refusalOf(docx(p(r('&constructor;')))), 'damaged');
    assert.equal(refusalOf(docx(p(r('&__proto__;')))), 'damaged');
  });

  test('is read as deep as anybody nests, and what lies deeper is told', () => {
    const nested = (depth: number): string =>
      `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('внутри')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
    assert.deepEqual(rowsOf(tableIn(read(docx(nested(20))))), [['внутри']]);
    const document = inTime(() => read(docx(p('до') + nested(3000) + p('после'))));
    assert.deepEqual(paragraphsOf(document), ['до', 'после']);
    assert.deepEqual(leftOf(document), { tooDeep: 1 });
    const runs = `${'<w:ins>'.repeat(100_000)}${r('x')}${'</w:ins>'.repeat(100_000)}`;
    assert.equal(refusalOf(docx(p(runs))), 'empty');
    assert.ok(MOST_DEPTH < 1000, 'functions call themselves so often');
  });

  test('that is not well-formed is damaged', () => {
    assert.equal(refusalOf(docx('<w:p><w:r></w:p>')), 'damaged');
    assert.equal(refusalOf(docx(p('x') + '\u0001')), 'damaged');
  });
});

describe('a zip', () => {
  /** The directory's entry of a part, at a field. */
  function lying(bytes: Uint8Array, name: string, field: number, value: number): Uint8Array {
    const copy = Uint8Array.from(bytes);
    const text = Buffer.from(copy).toString('latin1');
    const entry = text.lastIndexOf(name) - 46;
    assert.equal(text.slice(entry, entry + 4), 'PK\u0001\u0002');
    new DataView(copy.buffer).setUint32(entry + field, value, true);
    return copy;
  }
  const good = docx(p('текст'.repeat(50)));
  const SIZE = 24;
  const PACKED = 20;
  const CRC = 16;
  const OFFSET = 42;

  test('that says other sizes, places or sums than it has is damaged', () => {
    for (const [field, value] of [
      [SIZE, 5],
      [SIZE, 0xfffffff],
      [PACKED, 5],
      [PACKED, 0x7fffffff],
      [CRC, 1],
      [OFFSET, 0x7fffffff],
      [OFFSET, 1],
    ] as const)
      assert.equal(refusalOf(lying(good, 'word/document.xml', field, value)), 'damaged');
  });

  test('of 90 MB is refused while it is unpacked', () => {
    const body = strToU8(`<x>${' '.repeat(90e6)}</x>`);
    const parts = { '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': body };
    const rels = `<R><Relationship Id="a" Type="/officeDocument" Target="word/document.xml"/></R>`;
    const bomb = zipSync({ ...parts, '_rels/.rels': strToU8(rels) }, { level: 1 });
    assert.equal(
      inTime(() => refusalOf(bomb)),
      'tooBigUnpacked',
    );
    assert.equal(
      inTime(() => refusalOf(lying(bomb, 'word/document.xml', SIZE, 1000))),
      'damaged',
    );
  });

  test('with a password of its own is locked', () => {
    const locked = lying(good, '_rels/.rels', 8, 0x00080001);
    assert.equal(refusalOf(locked), 'password');
  });

  test('may have something before it, and nothing of other parts is looked at', () => {
    const before = new Uint8Array(good.length + 10);
    before.set(strToU8('PK\u0003\u0004'));
    before.set(good, 10);
    assert.equal(paragraphsOf(read(before)).length, 1);
    assert.equal(refusalOf(lying(good, '[Content_Types].xml', CRC, 1)), undefined);
  });
});

describe('a table', () => {
  test('of columns without end has those in which cells begin', () => {
    const wide = '<w:gridSpan w:val="1000000000"/>';
    const document = read(
      docx(
        tbl(
          tr([tc('а', wide)]),
          tr(['б', 'в'], '<w:gridBefore w:val="-5"/>'),
          tr(['г'], '<w:gridBefore w:val="1e9"/>'),
        ),
      ),
    );
    const { width, cells } = tableIn(document);
    assert.equal(width, 2);
    assert.deepEqual(
      cells.map((it) => it.colSpan),
      [2, 1, 1, 1],
    );
  });

  test('of millions of cells is refused', () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`;
    const sheet = `<sheetData>${row.repeat(600)}</sheetData>`;
    assert.equal(
      inTime(() => refusalOf(xlsx({ Много: sheet }))),
      'tooManyCells',
    );
  });

  test('merged over and over takes no longer', () => {
    const rows = 20_000;
    const cells = Array.from({ length: rows }, (_, n) => `<row r="${n + 1}"><c><v>1</v></c></row>`);
    const merges = Array.from(
      { length: rows },
      (_, n) => `<mergeCell ref="A${rows - n}:XFD1048576"/>`,
    );
    const sheet = `<sheetData>${cells.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells>`;
    inTime(() => read(xlsx({ План: sheet })));
  });

  test('far away on a sheet is where it is', () => {
    const sheet = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const { width, height, cells } = tableIn(read(xlsx({ План: sheet })));
    assert.deepEqual([width, height, cells.length], [16_384, 1_048_576, 1]);
  });
});

test('names of every object are names like others', () => {
  const styles = ['__proto__', 'constructor', 'toString']
    .map(
      (it) =>
        `<w:style w:styleId="${it}"><w:name w:val="heading 1"/><w:basedOn w:val="${it}"/></w:style>`,
    )
    .join('');
  const body = ['__proto__', 'constructor', 'hasOwnProperty']
    .map((it) =>
      p(
        'Текст',
        `<w:pStyle w:val="${it}"/><w:numPr><w:ilvl w:val="${it}"/><w:numId w:val="${it}"/></w:numPr>`,
      ),
    )
    .join('');
  assert.deepEqual(
    read(docx(body, { styles })).blocks.map((it) => it.kind),
    ['heading', 'heading', 'paragraph'],
  );
  assert.equal(({} as Record<string, unknown>).level, undefined);
});

describe('what is pasted', () => {
  /** Each so long that anything but one way through it would take for ever. */
  const LONG_TEXTS = [
    '<p>'.repeat(200_000),
    '<table><tr><td>'.repeat(100_000),
    '<b><i>'.repeat(200_000) + '</u>'.repeat(200_000),
    '<'.repeat(500_000),
    '<!--'.repeat(300_000),
    '<a '.repeat(300_000),
    `<p ${'a="'.repeat(300_000)}`,
    `<p style="${'a:b;'.repeat(300_000)}">x`,
    `<style>${'.a{'.repeat(300_000)}`,
    '<style>'.repeat(100_000),
    '</'.repeat(500_000),
    '&'.repeat(500_000),
    '&#x'.repeat(300_000),
    `<table><tr>${'<td rowspan=65534 colspan=2>'.repeat(120)}</tr>${'<tr>'.repeat(100_000)}`,
    '<ol><li>'.repeat(100_000),
    ' '.repeat(1_000_000),
  ];
  for (const html of LONG_TEXTS)
    test(`${html.slice(0, 24)}… takes as long as it is`, () => {
      inTime(() => readPasted({ html }));
    });

  test('text, too', () => {
    for (const text of ['"\t', '"', '""\t"', '\t', '\n', '"a\n'])
      inTime(() => readPasted({ text: text.repeat(400_000) }));
  });
});

describe('changed at random', () => {
  const NAMES = ['tricky.docx', 'krasnoselsky.docx', 'ivanovo.xlsx'];
  const ROUNDS = most(40);
  for (const name of NAMES)
    test(`${name} as bytes: read or refused`, () => {
      const random = randoms(name.length);
      const bytes = file(name);
      for (let round = 0; round < ROUNDS; round++) {
        const copy = Uint8Array.from(bytes);
        const many = 1 + Math.floor(random.next().value * 8);
        for (let n = 0; n < many; n++)
          copy[Math.floor(random.next().value * copy.length)] = Math.floor(
            random.next().value * 256,
          );
        const end = round % 4 === 0 ? Math.floor(random.next().value * copy.length) : copy.length;
        const { document, refusal } = inTime(() => readFile(copy.subarray(0, end)));
        assert.ok(document ?? refusal);
      }
    });

  test('as XML: pieces left out, doubled or put elsewhere', () => {
    const random = randoms(7);
    const pick = (below: number): number => Math.floor(random.next().value * below);
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = tbl(
      tr([
        tc(p(r('а'), '<w:numPr><w:numId w:val="1"/></w:numPr>')),
        tc('б', '<w:vMerge w:val="restart"/>'),
      ]),
      tr(['в', tc(p(), '<w:vMerge/>')]),
      tr([tc('г', '<w:gridSpan w:val="2"/>')], '<w:gridBefore w:val="1"/>'),
    );
    const pieces = body.match(/<[^>]+>|[^<]+/g)!;
    let read = 0;
    for (let round = 0; round < 300; round++) {
      const changed = [...pieces];
      for (let n = 0; n <= pick(3); n++) {
        const from = pick(changed.length);
        const [piece = ''] = pick(2) ? changed.splice(from, 1) : [changed[from]];
        if (pick(2))
          changed.splice(pick(changed.length), 0, piece.replace(/\d+/, String(pick(1e9))));
      }
      if (readFile(docx(changed.join(''), { numbering })).document) read++;
    }
    assert.ok(read > 10, `only ${read} were read`);
  });

  test('as HTML', () => {
    const random = randoms(3);
    const pick = (below: number): number => Math.floor(random.next().value * below);
    const PIECES = [
      ...[
        '<table>',
        '</table>',
        '<tr>',
        '<td rowspan=3>',
        '<td colspan="2">',
        '</td>',
        '<p>',
        '</p>',
      ],
      ...[
        '<ol>',
        '<li>',
        '</ol>',
        '<b>',
        '</b>',
        'слово',
        ' ',
        '&nbsp;',
        '<!--',
        '-->',
        '<![if x]>',
      ],
      ...['<br>', '<a href="https://x">', '</a>', '"', "'", '<', '>', '<style>', '</style>', '<th'],
      ...['<span style="mso-list:Ignore">', '</span>', '<del>', '</del>', '<!--StartFragment-->'],
    ];
    for (let round = 0; round < 3000; round++) {
      const html = Array.from({ length: pick(60) }, () => PIECES[pick(PIECES.length)]).join('');
      const { document, refusal } = readPasted({ html });
      assert.ok(document ?? refusal);
      for (const block of document?.blocks ?? [])
        if (block.kind === 'table')
          for (const cell of block.cells) {
            assert.ok(cell.row + cell.rowSpan <= block.height, html);
            assert.ok(cell.col + cell.colSpan <= block.width, html);
          }
    }
  });
});

describe('in slices', () => {
  const rows = (count: number): Uint8Array =>
    docx(
      tbl(
        ...Array.from({ length: count }, (_, n) =>
          tr([`${n}`, 'Проведение семинара для педагогов', 'май 2021', 'методист', 'программа']),
        ),
      ),
    );

  test('the same is read, and the thread is given back again and again', async () => {
    const bytes = rows(2000);
    let [pauses, clock] = [0, 0];
    const reading = await readFileInSlices(bytes, {
      pause: async () => void pauses++,
      now: () => (clock += 10),
      slice: 20,
    });
    assert.deepEqual(reading, readFile(bytes));
    assert.ok(pauses > 10, `${pauses} pauses`);
  });

  test('a table twice as long takes no more than twice as long, or little more', () => {
    const timeOf = (bytes: Uint8Array): number => {
      let least = Infinity;
      for (let n = 0; n < 3; n++) {
        const start = process.cpuUsage();
        read(bytes);
        least = Math.min(least, process.cpuUsage(start).user / 1000);
      }
      return least;
    };
    const [few, many] = [timeOf(rows(1500)), timeOf(rows(6000))];
    assert.ok(many < few * 8, `${few} ms, then ${many} ms`);
  });
});
