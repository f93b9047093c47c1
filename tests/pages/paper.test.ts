/** Every tag on A4: all of its texts whole, no blank sheet, the programme's name above each. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { canReadPaper } from '../../bench/audit/paper.mjs';
import { chromium } from '../../scripts/chrome.mjs';
import { whenReady } from '../../scripts/demo-pages.mjs';
import { createSite } from '../../scripts/serve.mjs';
import { readProgramme, type Programme } from '../../src/programme/index.js';

const NAMES = ['example', 'rybinsk-2021', 'mosk-2019'];

/** What must be on paper, by tag: the texts that its part of the file is made of. */
const TEXTS: Record<string, (of: Programme) => (string | undefined)[]> = {
  passport: ({ passport = [] }) => passport.map((it) => it.label),
  roadmap: ({ activities = [] }) => activities.map((it) => it.title),
  summary: ({ title }) => [title],
  projects: ({ projects = [] }) =>
    projects.flatMap((it) => [it.title, it.goal, ...(it.tasks ?? [])]),
  indicators: ({ indicators = [] }) => indicators.map((it) => it.title),
  assessment: ({ assessments = [] }) =>
    assessments.flatMap((it) => [it.title, ...it.items.map((item) => item.title)]),
  swot: ({ swot = [] }) => swot.flatMap((it) => it.items.map((item) => item.text)),
  risks: ({ risks = [] }) => risks.flatMap((it) => [it.risk, ...(it.measures ?? [])]),
  governance: ({ governance }) =>
    (governance?.bodies ?? []).flatMap((it) => [it.title, ...(it.functions ?? [])]),
  text: ({ sections = [] }) => sections.flatMap((it) => [it.title, it.body]),
  display: ({ title, projects = [] }) => [
    title,
    ...projects.filter((it) => !it.parent).flatMap((it) => [it.title, it.goal]),
  ],
};
/** They say whose programme it is at their top; nothing more of them may load at first. */
const WITHOUT_HEAD = ['passport', 'roadmap'];

const pageOf = (tag: string, name: string): string => `<!doctype html>
<html lang="ru"><meta charset="utf-8" /><title>Печать</title>
<link rel="stylesheet" href="/prog-widgets/prog-widgets.css" />
<script type="module" src="/prog-widgets/loader.js"></script>
<prog-${tag} src="/programmes/${name}.json" today="2023-12-10" paused></prog-${tag}>`;

const pages: Record<string, string> = {};
for (const tag of Object.keys(TEXTS))
  for (const name of NAMES) pages[`/${tag}/${name}.html`] = pageOf(tag, name);
const site = await createSite({ pages });
const browser = await puppeteer.launch(chromium());
/** For all of them: a new one costs more than it shows. */
const page = await browser.newPage();
after(async () => {
  await browser.close();
  await site.close();
});

const isReadable = canReadPaper();

for (const name of NAMES)
  describe(name, { skip: !isReadable && 'there is no pdftotext' }, () => {
    const programme = readProgramme(
      JSON.parse(
        readFileSync(new URL(`../../demo/programmes/${name}.json`, import.meta.url), 'utf8'),
      ),
    ).programme!;
    for (const [tag, textsOf] of Object.entries(TEXTS)) {
      const texts = textsOf(programme).filter((it) => it !== undefined);
      if (texts.length === 0) continue;
      test(tag, async () => {
        const sheets = await print(`${site.url}/${tag}/${name}.html`);
        const head = lettersOf(programme.title);
        const bodies = sheets.map((sheet, at) => withoutMargins(sheet, head, at, sheets.length));
        assert.deepEqual(
          bodies.flatMap((it, at) => (it.length < 20 ? [`sheet ${at + 1} is blank`] : [])),
          [],
        );
        if (!WITHOUT_HEAD.includes(tag))
          assert.deepEqual(
            sheets.flatMap((it, at) => (it.startsWith(head) ? [] : [`sheet ${at + 1}`])),
            [],
            'sheets without the name of the programme',
          );
        const whole = bodies.join('');
        const lost = texts
          .flatMap((it) => piecesOf(it, programme))
          .filter((it) => !whole.includes(lettersOf(it)));
        assert.deepEqual(lost, []);
      });
    }
  });

async function print(address: string): Promise<string[]> {
  await page.goto(address);
  await whenReady(page);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  // In the order in which it was painted: lines of one cell stand together.
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return stdout.split('\f').slice(0, -1).map(lettersOf);
}

/** What goes on over two sheets is whole without what stands between: both margins are painted first. */
function withoutMargins(sheet: string, head: string, at: number, count: number): string {
  if (!sheet.startsWith(head)) return sheet;
  const text = sheet.slice(head.length).replace(/^данныена\d{8}/, '');
  const foot = `${at + 1}${count}`;
  return text.startsWith(foot) ? text.slice(foot.length) : text;
}

/** An abbreviation is followed by its meaning: whatever holds one is looked for in pieces, without that one. */
function piecesOf(text: string, { terms = [] }: Programme): string[] {
  const holds = (it: string): boolean => terms.some(({ short }) => it.includes(short));
  return holds(text) ? text.split(/[\n.;:,()]/).filter((it) => !holds(it)) : [text];
}

/** Without spaces, hyphens of broken lines, marks of emphasis and the addresses of links. */
function lettersOf(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
