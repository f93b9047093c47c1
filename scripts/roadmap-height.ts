/**
 * `npm run heights`: how tall the roadmap is, folded as on first sight, beside a static table of the same words (title,
 * time, responsible, result), for each programme of the demo: at 946 px, what a site's menu leaves of 1280, and as cards
 * on a phone. Needs a build. Ends with 1 where a real programme's roadmap is higher than 0.7 × its table.
 *
 *   npm run heights -- rybinsk      only programmes whose name contains the word
 *   npm run heights -- --write      puts the table into README.md
 */
import { readdirSync, readFileSync } from 'node:fs';
import { plainText } from '../src/documents/plain-text.js';
import * as marks from '../src/elements/tags/roadmap/marks/marks.view.js';
import { roadmapView } from '../src/elements/tags/roadmap/roadmap.view.js';
import { rowView } from '../src/elements/tags/roadmap/row.view.js';
import { spoken } from '../src/i18n/languages.js';
import { readProgramme } from '../src/programme/read.js';
import { parseMoment } from '../src/programme/time/moment.js';
import { whenReady } from './demo-pages.mjs';
import { isNamed, openSite } from './looking.mjs';
import { writeReadme } from './readme.mjs';

const TODAY = '2026-11-29';
const MOST = 0.7;
const WIDTHS = { desk: 946, phone: 328 };
const programmes = new URL('../demo/programmes/', import.meta.url);

/** The four cells of each activity, as a page made by hand has them. */
function cellsOf(file: string): string[][] {
  const { programme } = readProgramme(JSON.parse(readFileSync(new URL(file, programmes), 'utf8')));
  const say = spoken({}).now('ru')!;
  const view = roadmapView(programme!, { say, marks, today: parseMoment(TODAY)!.first });
  return view.planned.map((planned) => {
    const { num, title, when, who } = rowView(planned, view.context);
    const { deliverable, targetText } = planned.activity;
    const result = [planned.activity.title && targetText, deliverable].filter(Boolean).join('; ');
    return [`${num ?? ''} ${title}`, when[0], who, result].map((it) => plainText(it));
  });
}

/** Runs in the page, whose letters it takes: automatic columns, 15 px, 6 px of padding. */
function tableHeight(rows: string[][], width: number): number {
  const table = document.createElement('table');
  table.style.cssText = `inline-size:${width}px;border-collapse:collapse;font-size:15px`;
  for (const row of rows) {
    const line = table.insertRow();
    for (const words of row) {
      const cell = line.insertCell();
      cell.style.cssText = 'padding:6px;border:1px solid;vertical-align:top;text-align:start';
      cell.textContent = words;
    }
  }
  document.querySelector('main')!.append(table);
  const height = table.offsetHeight;
  table.remove();
  return height;
}

/** Runs in the page: all of it laid out, as a reader has seen it who has scrolled to the end. */
function roadmapHeight(): { height: number; mean: number } {
  const tag = document.querySelector('prog-roadmap')!;
  window.dispatchEvent(new Event('beforeprint'));
  for (const it of tag.shadowRoot!.querySelectorAll<HTMLElement>('.blocks, .list, .stack, .block'))
    it.style.setProperty('content-visibility', 'visible');
  const rows = [...tag.shadowRoot!.querySelectorAll<HTMLElement>('.block > .row:not(.details)')];
  const heights = rows.map((it) => it.offsetHeight).filter(Boolean);
  const mean = heights.reduce((sum, it) => sum + it, 0) / Math.max(1, heights.length);
  return { height: (tag as HTMLElement).offsetHeight, mean };
}

const files = readdirSync(programmes).filter((it) => it.endsWith('.json') && isNamed(it));
const pages = Object.fromEntries(
  files.flatMap((file) =>
    Object.values(WIDTHS).map((width) => [
      `/${file}/${width}`,
      `<!doctype html><html lang="ru"><meta charset="utf-8"><link rel="stylesheet" href="/site.css">
      <script async src="/prog-widgets/loader.js"></script><style>main{inline-size:${width}px}</style>
      <body><main><prog-roadmap today="${TODAY}" src="/programmes/${file}"></prog-roadmap></main>`,
    ]),
  ),
);
const { site, browser, close } = await openSite({ pages });
let isTooHigh = false;
const lines = [
  '| programme | roadmap, px | table, px | share | mean row, px | phone, screens | mean card, px |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
];
for (const file of files) {
  const cells = cellsOf(file);
  if (cells.length === 0) continue;
  const said: string[] = [];
  for (const [name, width] of Object.entries(WIDTHS)) {
    const page = await browser.newPage();
    await page.setViewport({ width: width + 32, height: 740 });
    await page.goto(`${site.url}/${file}/${width}`);
    await whenReady(page);
    const { height, mean } = await page.evaluate(roadmapHeight);
    if (name === 'desk') {
      const table = await page.evaluate(tableHeight, cells, width);
      const share = height / table;
      isTooHigh ||= share > MOST && !file.startsWith('example');
      said.push(String(height), String(table), share.toFixed(2), mean.toFixed(0));
    } else said.push((height / 740).toFixed(1), mean.toFixed(0));
    await page.close();
  }
  lines.push(`| ${[file.replace('.json', ''), ...said].join(' | ')} |`);
}
await close();
console.log(lines.join('\n'));
writeReadme({ heights: lines.join('\n') });
if (isTooHigh) process.exitCode = 1;
