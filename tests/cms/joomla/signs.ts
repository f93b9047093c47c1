/** Where a sign of the plugin counts and where it does not: in the midst of markup it would break what stands around it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

type Prepared = (text: string, more?: { context?: string }) => { body: string };

/** A sign becomes a tag with quotes in it: in all these places they would end something, or open what was closed. */
const SIGN = '{prog-text src="/p.json"}';
const NO_PLACES = [
  `<a title="${SIGN}">x</a>`,
  `<a title='{prog-text src="/ onmouseover=alert(1) x=/"}'>x</a>`,
  `<p title="a>${SIGN}</p>">x</p>`,
  `<p title='a>${SIGN}</p>'>x</p>`,
  `<p x'y title="a'>${SIGN}">x</p>`,
  `<p title="never ended>${SIGN}`,
  `<a title=${SIGN}>x</a>`,
  `<a title = \n '>${SIGN}'>x</a>`,
  `<a/title="${SIGN}">x</a>`,
  `<p <b title="${SIGN}">x</p>`,
  `<!-- ${SIGN} -->`,
  `<!--- ${SIGN} --!>`,
  `<? ${SIGN} ?>`,
  `<script>const a = '${SIGN}'</script>`,
  `<STYLE>${SIGN}</STYLE >`,
  `<textarea>${SIGN}</textarea>`,
  `<svg><title><img title="</title>${SIGN}">`,
  `{prog-text <a title="x>}<img src=x onerror=alert(1)>">`,
  '{prog-text <!-- } <img src=x onerror=alert(1)> -->',
  '{prog-text <textarea>} <img src=x onerror=alert(1)></textarea>',
];

export function testSigns(prepared: Prepared): void {
  for (const text of NO_PLACES)
    test(`no sign within markup counts: ${text}`, () => {
      assert.equal(prepared(text).body, text);
      const indexed = prepared(text, { context: 'com_finder.indexer' });
      assert.equal(indexed.body, text);
    });

  test('beside markup of all kinds a sign counts', () => {
    const tag = prepared(SIGN).body;
    for (const [before, after] of [
      ['a < b ', ' > c'],
      ['5 <3 ', ''],
      ['<td>', '</td>'],
      ["<p>It's ", " don't</p>"],
      ["<svg><path d='M0'/></svg>", ''],
      ['<!-- c -->', ''],
      ['<script>1</script>', ''],
      ['</>', ''],
      ['<a href=/x/>', '</a>'],
    ])
      assert.equal(prepared(before + SIGN + after).body, before + tag + after);
  });

  test('an address has no sign that could end it', () => {
    assert.match(
      prepared(`{prog-text src='/a b"c.json'}`).body,
      /^<prog-text src="\/a%20b%22c\.json" data-mode="same-origin">/,
    );
  });

  test('a text too tangled to be read stays as it was', () => {
    const text = `<a ${'a=1 '.repeat(200_000)}`;
    assert.equal(prepared(`${text} prog-`).body, `${text} prog-`);
  });
}
