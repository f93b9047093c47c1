import { expect } from '@open-wc/testing';
import { LoadFailure } from '../../src/loading/failure.js';
import { subscribe } from '../../src/loading/load.js';
import type { Problem } from '../../src/programme/problems.js';
import type { Programme } from '../../src/programme/schema.js';
import { body, closeServer, programme, serve, type Answer } from './fake-server.js';

const address = '/programme.json';
const text = JSON.stringify(programme, null, 2);

async function outcome(answer: Answer): Promise<{ programme?: Programme; problem?: Problem }> {
  const asked = serve(answer);
  const subscription = subscribe(address, document, { timeout: 1_000, pause: 1 });
  try {
    return { programme: (await subscription.promise).programme };
  } catch (error) {
    expect(error).to.be.instanceOf(LoadFailure);
    expect(asked, 'asking again would not mend the file').to.have.length(1);
    return { problem: (error as LoadFailure).problems[0]! };
  } finally {
    subscription.release();
  }
}

describe('the encoding of a file', () => {
  afterEach(closeServer);
  const title = async (bytes: Uint8Array<ArrayBuffer>, type?: string) =>
    (await outcome(body(bytes, type))).programme?.title;
  const utf8 = new TextEncoder().encode(text);

  it('is UTF-8', async () => {
    expect(await title(utf8)).to.equal(programme.title);
  });

  it('is UTF-8 whatever the server believes', async () => {
    const type = 'text/plain; charset=windows-1251';
    expect(await title(utf8, type)).to.equal(programme.title);
  });

  it('may begin with a byte order mark', async () => {
    expect(await title(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8))).to.equal(programme.title);
  });

  it('may be windows-1251, as Notepad calls "ANSI"', async () => {
    const cp1251 = Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
    expect(await title(cp1251)).to.equal(programme.title);
  });

  for (const [name, littleEndian] of [
    ['little', true],
    ['big', false],
  ] as const)
    it(`may be UTF-16 (${name}-endian), as Notepad calls "Unicode"`, async () => {
      const view = new DataView(new ArrayBuffer(2 * text.length + 2));
      view.setUint16(0, 0xfeff, littleEndian);
      for (let i = 0; i < text.length; i++)
        view.setUint16(2 * i + 2, text.charCodeAt(i), littleEndian);
      expect(await title(new Uint8Array(view.buffer))).to.equal(programme.title);
    });

  it('is still UTF-8 where a script has cut a letter in half', async () => {
    const at = new TextEncoder().encode(text.slice(0, text.indexOf('айона'))).length;
    const cut = Uint8Array.of(...utf8.slice(0, at + 1), ...utf8.slice(at + 2));
    expect(await title(cut)).to.equal(programme.title.replace('района', 'р\ufffdйона'));
  });
});

describe('an answer that is no programme', () => {
  afterEach(closeServer);
  const problem = async (content: string, type?: string) =>
    (await outcome(body(content, type))).problem;

  for (const [name, content] of [
    ['nothing', ''],
    ['spaces', ' \n\t\r\n'],
    ['a byte order mark', '\ufeff'],
  ] as const)
    it(`is called empty: ${name}`, async () => {
      expect(await problem(content)).to.deep.include({ code: 'empty', params: { address } });
    });

  it('is called empty: no content at all', async () => {
    const { problem } = await outcome(() => new Response(null, { status: 204 }));
    expect(problem).to.deep.include({ code: 'empty' });
  });

  for (const [name, content, type] of [
    ['a page', '<!DOCTYPE html><title>Вход</title>', 'text/html; charset=utf-8'],
    ['a page that calls itself JSON', '\ufeff\n <html lang="ru">', 'application/json'],
    ['a text that calls itself a page', 'Доступ запрещён', 'text/html'],
  ] as const)
    it(`is called a page: ${name}`, async () => {
      expect(await problem(content, type)).to.deep.include({
        code: 'htmlNotJson',
        params: { address },
      });
    });

  it('is a programme all the same when a careless server calls good JSON a page', async () => {
    const { programme: loaded } = await outcome(body(text, 'text/html'));
    expect(loaded?.title).to.equal(programme.title);
  });

  it('is refused with what reading says of it', async () => {
    expect(await problem('[1, 2, 3]')).to.deep.include({
      code: 'notAProgramme',
      params: { found: 'list' },
    });
  });

  it('is shown with its line, its column and some words around, when it is broken JSON', async () => {
    const broken = text.replace('"2024"', '«2024»');
    const lines = broken.split('\n');
    const line = lines.findIndex((words) => words.includes('«')) + 1;
    const column = lines[line - 1]!.indexOf('«') + 1;
    const found = await problem(broken);
    expect(found).to.deep.include({ code: 'badJson' });
    expect(found!.params).to.include({ address, line, column, cause: 'wrongQuotes' });
    expect(found!.params['excerpt']).to.contain('"to": «2024»');
  });

  it('is shown all the same where a comma, a comment or a space is all that is wrong', async () => {
    for (const broken of [text.replace('2024"', '2024",'), `// I\n${text}`, `\u00a0${text}`])
      expect((await outcome(body(broken))).programme?.title).to.equal(programme.title);
  });

  it('counts no byte order mark into the column', async () => {
    expect((await problem('\ufeff{title: 1}'))!.params).to.include({ line: 1, column: 2 });
  });
});
