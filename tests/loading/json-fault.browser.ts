import { expect } from '@open-wc/testing';
import { faultIn } from '../../src/loading/json-fault.js';

/** `▲` stands before the character that must be found. */
const faults: Record<string, string> = {
  'a comma too many in an object': '{\n  "title": "План",\n▲}',
  'a comma too many in a list': '{"passport": [1, 2, ▲]}',
  'a comma forgotten between lines': '{\n  "title": "План"\n  ▲"period": {}\n}',
  'a comma forgotten between items': '[{} ▲{}]',
  'a comma alone': '[▲,]',
  'two commas': '[1,▲,2]',
  'a colon forgotten': '{"title" ▲"План"}',
  'a key without quotes': '{▲title: "План"}',
  'a key that is no text': '{▲2019: "ИМЦ"}',
  'quotation marks of a word processor': '{"title": ▲“План”}',
  'Russian quotation marks': '{"title": ▲«План»}',
  'single quotes': "{▲'title': 1}",
  'quotes inside quotes': '{"title": "МБУ "▲Методический центр""}',
  'a line break inside a text': '{"title": "Программа▲\nразвития"}',
  'a tab inside a text': '{"title": "Программа▲\tразвития"}',
  'a path of Windows': '{"url": "C:\\▲документы"}',
  'a wrong escape': '{"title": "\\u04▲xx"}',
  'a comment': '▲// Программа\n{}',
  'a comment inside': '{"a": 1, ▲/* позже */ "b": 2}',
  'a number with a decimal comma': '{"value": 12,▲5}',
  'a number that begins with 0': '{"value": 0▲12}',
  'a number that ends with its point': '{"value": 12.▲}',
  'a number with a plus': '{"value": ▲+5}',
  'a per cent sign': '{"value": 15▲%}',
  'a minus alone': '[-▲]',
  'an exponent without digits': '[1e+▲]',
  'a word that JSON does not know': '{"value": ▲None}',
  'a word with a capital': '{"value": ▲True}',
  'a word half written': '[nul▲]',
  'a value forgotten': '{"value": ▲}',
  'a no-break space': '{"value":▲\u00a01}',
  'the wrong bracket': '{"passport": [1, 2▲}',
  'a bracket too many': '{}▲}',
  'a text after the end': '{} ▲Конец',
  'the end of a cut list': '{"passport": [{"label": "Цель"}▲',
  'the end of a cut text': '{"passport": "Це▲',
  'the end after a colon': '{"passport":▲',
  'a line of old Macs': '[1,\r▲x]',
  'a line of Windows': '[1,\r\n ▲x]',
};

describe('the fault in a broken JSON', () => {
  for (const [name, marked] of Object.entries(faults))
    it(`is found: ${name}`, () => {
      const [before, after] = marked.split('▲') as [string, string];
      expect(() => JSON.parse(before + after), 'it is broken at all').to.throw(SyntaxError);
      const { line, column } = faultIn(before + after);
      const lines = before.split(/\r\n?|\n/);
      expect({ line, column }).to.deep.equal({
        line: lines.length,
        column: lines.at(-1)!.length + 1,
      });
    });

  it('is where Chromium finds it, wherever Chromium says so', () => {
    const good = JSON.stringify(
      { a: [1, -2.5e3, true, null, 'ё\n"\\'], b: { c: '' }, d: [] },
      null,
      1,
    );
    const slips = ['', '"', ',', '{', '}', '[', ']', ':', '\\', '0', '.', '-', 'e', 'u', '\n', 'ж'];
    let compared = 0;
    for (let at = 0; at < good.length; at++)
      for (const slip of slips)
        for (const width of [0, 1]) {
          const text = good.slice(0, at) + slip + good.slice(at + width);
          const told = positionTold(text);
          if (told === undefined) continue;
          const { line, column } = faultIn(text);
          const lines = text.slice(0, told).split('\n');
          expect([line, column], text).to.deep.equal([lines.length, lines.at(-1)!.length + 1]);
          compared++;
        }
    // Firefox and WebKit say it in their own words, or not at all.
    const says = positionTold('[1 2]') !== undefined;
    expect(compared > 500).to.equal(says);
  });

  it('is found in big and in deep files, too', () => {
    expect(faultIn(`["${'а'.repeat(4_000_000)}" x`).column).to.equal(4_000_005);
    expect(faultIn('['.repeat(100_000)).column).to.equal(100_001);
  });

  it('comes with a few words from before and behind, in one line', () => {
    const { excerpt } = faultIn(`{\n  "title": "План",\n  "goal": "${'я'.repeat(500)}",\n}`);
    expect(excerpt).to.match(/^я+", }$/);
    expect(faultIn(`[${'1, '.repeat(99)} x ${'я'.repeat(99)}]`).excerpt).to.have.length.below(61);
  });
});

function positionTold(text: string): number | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    const told = /position (\d+)/.exec((error as Error).message)?.[1];
    return told === undefined ? undefined : Number(told);
  }
  return undefined;
}
