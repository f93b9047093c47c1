/** For tests of the indicators' views: real programmes, and small ones with a single indicator. */
import { readFileSync } from 'node:fs';
import type { Line } from '../../src/documents/line.js';
import { measureContext, type CourseContext } from '../../src/elements/figures/context.js';
import { ru } from '../i18n/all-words.js';
import { dayOf, readProgramme, type Programme } from '../../src/programme/index.js';

export const TODAY = dayOf(2023, 11, 22);

export const demo = (name: string): Programme =>
  readProgramme(
    JSON.parse(
      readFileSync(new URL(`../../demo/programmes/${name}.json`, import.meta.url), 'utf8'),
    ),
  ).programme!;

export const withIndicators = (...indicators: object[]): Programme =>
  readProgramme({
    formatVersion: '1.0',
    title: 'Программа развития',
    period: { from: '2021', to: '2025' },
    indicators,
  }).programme!;

export const contextOf = (programme: Programme, today = TODAY): CourseContext =>
  measureContext<'distance'>(programme, ru, today);

export const wordsOf = (lines: Line[] = []): string[] =>
  lines.map((it) => [it.label && `${it.label}:`, it.num, it.text].filter(Boolean).join(' '));
