/** «Комплект для сайта»: all that a site needs to show a programme, in one archive. The same programme makes the same bytes. */
import { strToU8, zipSync } from 'fflate';
import { plainText } from '../../documents/plain-text.js';
import { h } from '../../documents/html/markup.js';
import { programmeContext } from '../../elements/text/programme-context.js';
import { staticHtml } from '../../export/static-html.js';
import { readProgramme } from '../../programme/read.js';
import type { Day } from '../../programme/time/days.js';
import { workbookOf } from '../workbook/export.js';
import { folderOf } from './folder.js';
import { pageOf, whereToPut } from './where.js';
import type { KitSay } from './words.js';

export interface KitOptions {
  /** The programme's file, as it was parsed. */
  json: unknown;
  /** The files of the package by their names in `dist`; empty where the page has none of them. */
  files: ReadonlyMap<string, Uint8Array>;
  say: KitSay;
  /** Of this day are the statuses in what does not run. */
  today: Day;
}

/** Undefined of what is no programme. */
export function kitOf({ json, files, say, today }: KitOptions): Uint8Array | undefined {
  const { programme } = readProgramme(json);
  if (!programme) return undefined;
  const { kit, locale } = say;
  const { language } = locale;
  const folder = folderOf(files);
  const title = plainText(programme.title);
  const page = pageOf(
    programme.lang ?? language,
    title,
    [
      h('link', { rel: 'stylesheet', href: 'prog-widgets/prog-widgets.css' }),
      h('script', { type: 'module', src: 'prog-widgets/loader.js' }),
    ],
    [
      h(
        'prog-page',
        { src: 'programme.json' },
        h('a', { href: kit.files.plain }, kit.withoutScripts),
      ),
    ],
  );
  const plain = staticHtml({
    programme,
    part: 'page',
    say,
    today,
    headingLevel: 1,
    isDocument: true,
    hasJsonLd: true,
  });
  const all: [name: string, bytes: Uint8Array][] = [
    [kit.files.where, strToU8(whereToPut(kit, { language, hasFolder: folder.size > 0 }))],
    ['programme.json', strToU8(`${JSON.stringify(json, null, 2)}\n`)],
    [kit.files.page, strToU8(page)],
    [kit.files.plain, strToU8(plain)],
    ['plan.xlsx', workbookOf(programme, programmeContext(programme, say, today))],
    ...[...folder].map(([name, bytes]): [string, Uint8Array] => [`prog-widgets/${name}`, bytes]),
  ];
  // A zip knows no time before this one.
  return zipSync(Object.fromEntries(all), { mtime: new Date(1980, 0, 1) });
}
