import assert from 'node:assert/strict';
import { pathText, type Problem } from '../../src/programme/problems.js';
import { readProgramme } from '../../src/programme/read.js';
import type { Programme } from '../../src/programme/schema.js';

export const head = {
  formatVersion: '1.0',
  title: 'Программа развития информационно-методического центра',
  period: { from: '2019', to: '2024' },
};

export interface Read {
  programme: Programme;
  problems: Problem[];
  /** «loss wrongType activities[0].deliverable» */
  told: string[];
}

/** Reads a file that must not be refused. */
export function read(fields: object): Read {
  const { programme, problems } = readProgramme({ ...head, ...fields });
  assert.ok(programme, `refused: ${problems[0]?.code}`);
  return { programme, problems, told: problems.map(toldAs) };
}

export const toldAs = ({ severity, code, path }: Problem): string =>
  `${severity} ${code} ${pathText(path)}`.trim();

export const activity = {
  id: 'a-1',
  num: '1.1',
  title: 'Школа наставничества для молодых специалистов',
  when: '2021-Q3/2022-Q1',
};
export const indicator = {
  id: 'i-1',
  title: 'Доля педагогов, повысивших квалификацию',
  unit: '%',
  direction: 'increase',
};
