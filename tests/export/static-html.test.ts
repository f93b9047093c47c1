/** The programme as HTML without a script: nothing of it is lost, and nothing of the file becomes markup. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EXPORTED, staticHtml, type StaticOptions } from '../../src/export/static-html.js';
import { exportWords } from '../../src/export/words.js';
import { readProgramme } from '../../src/programme/read.js';
import type { Programme } from '../../src/programme/schema.js';
import { lostIn } from '../demo/said.js';
import { dayOf } from '../../src/programme/time/days.js';

const root = new URL('../../', import.meta.url);
const FILES = [
  'mosk-2019',
  'ivanovo-2023',
  'krasnoselsky-2023',
  'cascade-2021',
  'rybinsk-2021',
  'example',
];
const said = await exportWords('ru');
const english = await exportWords('en');

const fileOf = (name: string): string =>
  readFileSync(new URL(`demo/programmes/${name}.json`, root), 'utf8');
const programmeOf = (name: string): Programme => readProgramme(JSON.parse(fileOf(name))).programme!;
const exported = (programme: Programme, more: Partial<StaticOptions> = {}): string =>
  staticHtml({
    programme,
    say: said,
    part: 'page',
    today: dayOf(2023, 12, 10),
    headingLevel: 2,
    ...more,
  });

/** What a reader sees: without elements, references resolved, one space each. */
const textOf = (html: string): string =>
  html
    .replace(/<script[^]*?<\/script>|<style[^]*?<\/style>/g, '')
    .replace(/<\/?(strong|em|small|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');

for (const name of FILES)
  test(`${name}: every text, number and date is in the page; a row for each activity`, () => {
    const programme = programmeOf(name);
    assert.deepEqual(lostIn(textOf(exported(programme)), programme), []);
    const rows = exported(programme, { part: 'roadmap' }).match(/<tr>\n<td/g) ?? [];
    assert.equal(rows.length, programme.activities?.length ?? 0);
  });

for (const part of EXPORTED)
  test(`${part} stands alone, under one heading, also where the file has nothing of it`, () => {
    for (const lang of ['ru', 'en'] as const) {
      const file = part === 'event-map' ? 'krasnoselsky-2023' : 'example';
      const whole = exported(programmeOf(file), { part, ...(lang === 'en' ? english : said) });
      const empty = exported(
        readProgramme({ formatVersion: '1.0', title: 'Программа', period: { from: '2021' } })
          .programme!,
        { part, ...(lang === 'en' ? english : said) },
      );
      for (const html of [whole, empty]) {
        assert.match(html, /<h2>[^<]+<\/h2>/);
        assert.ok(textOf(html).trim().length > 20, html);
        assert.doesNotMatch(html, /undefined|\[object|<(ul|dl|tbody)[^>]*><\//);
      }
      assert.ok(whole.length > empty.length);
    }
  });

test('nothing of it runs, and nothing asks anybody', () => {
  for (const name of FILES)
    assert.doesNotMatch(
      exported(programmeOf(name), { isDocument: true }),
      /<(script|iframe|img|link|object)\b|\son\w+=|src=|javascript:/i,
    );
});

test('text of a file is text', () => {
  const evil = '<img src=x onerror=alert(1)>"\'</script><script>alert(1)</script>';
  const { programme } = readProgramme({
    formatVersion: '1.0',
    title: evil,
    period: { from: '2021', to: '2025' },
    organization: { name: evil, site: 'javascript:alert(1)' },
    passport: [{ label: evil, value: `[${evil}](javascript:alert(1)) ${evil}` }],
    activities: [{ id: 'a', num: evil, title: evil, when: '2022', note: evil, status: 'done' }],
    indicators: [
      {
        id: 'i',
        title: evil,
        direction: 'increase',
        points: [{ period: '2022', target: evil, actual: 3 }],
      },
    ],
  });
  for (const isDocument of [true, false]) {
    const html = exported(programme!, { isDocument, hasJsonLd: true });
    const names = [...html.matchAll(/<(\w+)/g)].map((match) => match[1]);
    assert.ok(!names.includes('img'));
    assert.equal(names.filter((it) => it === 'script').length, 1);
    assert.doesNotMatch(html, /href="javascript/);
    const data = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)![1]!;
    const { name, publisher } = JSON.parse(data) as { name: string; publisher: { url?: string } };
    assert.equal(name, evil);
    assert.equal(publisher.url, undefined);
  }
});

test('what search engines read states only what the file states', () => {
  const html = exported(programmeOf('rybinsk-2021'), { hasJsonLd: true });
  const data = JSON.parse(/ld\+json">([^]*?)<\/script>/.exec(html)![1]!) as Record<string, unknown>;
  assert.equal(data['temporalCoverage'], '2021/2025');
  assert.equal(data['inLanguage'], 'ru');
  assert.ok(!('dateModified' in data));
});

test('a project alone; headings where the page wants them', () => {
  const programme = programmeOf('rybinsk-2021');
  const { id } = programme.projects![0]!;
  const html = exported(programme, { part: 'roadmap', project: id, headingLevel: 4 });
  assert.equal((html.match(/<tr>\n<td/g) ?? []).length, 25);
  assert.match(html, /<h4>/);
  assert.doesNotMatch(html, /<h[1-3]>/);
});
