/** The files that stories show: the five real programmes, and the invented one that is marked as invented. */
import type { ProgrammeFile } from './json.js';

export const PROGRAMMES = {
  mosk: { file: 'mosk-2019', name: 'Московский район, 2019–2024', today: '2021-11-22' },
  ivanovo: { file: 'ivanovo-2023', name: 'Иваново, 2023–2028', today: '2025-03-01' },
  krasnoselsky: {
    file: 'krasnoselsky-2023',
    name: 'Красносельский район, отчёт за 2023',
    today: '2024-03-20',
  },
  cascade: { file: 'cascade-2021', name: 'Каскад инициативных проектов', today: '2022-03-01' },
  rybinsk: { file: 'rybinsk-2021', name: 'Рыбинск, 2021–2025', today: '2023-12-10' },
  example: { file: 'example', name: 'Учебный пример', today: '2023-12-10' },
} as const;
export type ProgrammeName = keyof typeof PROGRAMMES;
export const REAL = Object.keys(PROGRAMMES).filter((it) => it !== 'example') as ProgrammeName[];

/** From the catalogue's own folder, wherever it is put. */
export const addressOf = (name: ProgrammeName): string =>
  `programmes/${PROGRAMMES[name].file}.json`;

export async function fileOf(name: ProgrammeName): Promise<ProgrammeFile> {
  const response = await fetch(addressOf(name));
  return (await response.json()) as ProgrammeFile;
}
