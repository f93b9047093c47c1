/**
 * The static HTML and the tag say the same: whatever stands in the one stands in the other, and neither has a sentence of
 * its own, also where the file has nothing of a part, or nothing of what was asked for.
 */
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { EXPORTED, staticHtml, type ExportedPart } from '../../src/export/static-html.js';
import { exportWords } from '../../src/export/words.js';
import { readProgramme, type Programme } from '../../src/programme/index.js';
import { dayOf } from '../../src/programme/time/days.js';
import { PROGRAMMES } from '../demo/names.js';
import { allInside, frame, shown } from '../elements/support.js';

const TODAY = '2023-12-10';
const PARTS = EXPORTED.filter((it) => it !== 'page');
const WITH_PROJECT: ExportedPart[] = [
  'summary',
  'wall',
  'projects',
  'roadmap',
  'indicators',
  'assessment',
  'event-map',
  'risks',
];

/** What a page has for hands and eyes only: what is filtered, drawn and saved, and explanations that pop up, the way back to what is on the page. */
const FOR_HANDS =
  'style, select, input, label, svg, figure, .chart-box, .signs, .hint, button.more, [aria-hidden=true], [role=search], [role=status], [data-answers], .skip, .passed, [name=folds]';

const MONTH = '(январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[ья]|(март|август)а?|ма[йя]';

/** How to read the squares; without a script there are numbers in a table. */
const OF_PICTURE = [/^клетка — /, /^сегодня, /, /^Обозначения$/];
/** «2 не сделано»: so many squares. */
const COUNTED = /^\d+ [а-яё ,]+$/;

/** What only the tag says, and why it may. */
const ONLY_IN_TAG: Partial<Record<ExportedPart, RegExp[]>> = {
  // Words that unfold what HTML has unfolded.
  passport: [/^ещё \d+ документ(а|ов)?$/],
  projects: [/^Паспорт проекта$/],
  governance: [/^\d+ функци[яийх]+$/],
  // HTML has the whole of each list, as paper has.
  summary: [/^(и )?ещё \d+ /, ...OF_PICTURE],
  wall: OF_PICTURE,
  // Buttons, and of what has no numbers how many there are, where HTML says it of each.
  indicators: [/^Скачать таблицу \(CSV\)$/, /^Без чисел в документе: \d+$/],
  // A change is said in words where it is heard, and by a sign where it is read.
  assessment: [
    /^Все оценки таблицей$/,
    // From the first time to the last one: HTML has the whole row.
    /^((выше|ниже) на [\d,]+|без изменений|\?)$/,
    /^(на [\d,]+ (больше|меньше)|столько же), (чем|сколько) в прошлый раз$/,
  ],
  roadmap: [
    // «Ещё 10»: a phone's, which a wide page hides.
    /^(Фильтры и вид|Скачать|Ещё \d+)$/,
    // What a group comes to, what the marks of a picture come to.
    /^\d+ мероприяти[еяй](: |$)/,
    // The list below the scale, and columns that HTML has no room for.
    /^(Без срока|→ результат|Ответственные)$/,
    /^\d+ отмет(ка|ки|ок) по кварталам$/,
    // How it stands is a column of its own in HTML, and nothing at all where the file reports of nothing.
    /^(Срок идёт|Впереди|Без срока|Срок прошёл, отчёта нет)$/,
    /(отчёта пока нет|отчёта нет|по данным на [\d.]+|сегодня [\d.]+|данные на [\d.]+)\.$/,
  ],
  // The views and the months of a calendar: in HTML each event has its date beside it.
  'event-map': [
    /^(Цикл года|Календарь|Список|Карта|Фильтры|Добавить в календарь|Сейчас идёт)$/,
    /^(Прошло|Неточная дата): \d+$/,
    /^(Месяца или года в документе нет: на календарь это не поставить|Впереди событий с известной датой нет)\.$/,
    new RegExp(`^(\\d+–\\d+ )?(${MONTH})( – (${MONTH}))?( \\d{4})?$`),
    /^(понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)$/,
  ],
};
/** What only HTML says: a heading that the tag has no room for, a sign for what is heard in words. */
const ONLY_IN_HTML: Partial<Record<ExportedPart, RegExp[]>> = {
  summary: [COUNTED],
  wall: [COUNTED],
  roadmap: [/^Обозначения$/],
  assessment: [/^[+−][\d,]+$/],
  // The head of a column, and silence in each row.
  indicators: [/^(Показатель|Как идёт|числового плана в документе нет)$/],
};

const say = await exportWords('ru');

/** Letters and digits alone: a colon in one is a gap in the other. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}%+−]/gu, '');

/** Each piece of text, as it stands between two elements. */
function piecesOf(root: Node): string[] {
  if (root.nodeType === Node.TEXT_NODE)
    return letters(root.textContent ?? '') ? [root.textContent!.replace(/\s+/g, ' ').trim()] : [];
  if (root instanceof Element && root.matches(FOR_HANDS)) return [];
  const label =
    root instanceof Element && root.matches('table, ul') && root.getAttribute('aria-label');
  return [...(label ? [label] : []), ...[...root.childNodes].flatMap(piecesOf)];
}

/** What the others lack: of an enumeration, each of its words must be there. */
function lacking(pieces: string[], others: string[], allowed: RegExp[] = []): string[] {
  const whole = letters(others.join(' '));
  const isSaid = (it: string): boolean => whole.includes(letters(it));
  return [...new Set(pieces)].filter(
    (it) =>
      !isSaid(it) && !it.split(/[,;:·] /).every(isSaid) && !allowed.some((one) => one.test(it)),
  );
}

function written(programme: Programme, part: ExportedPart, project?: string): string[] {
  const html = staticHtml({
    programme,
    say,
    part,
    today: dayOf(2023, 12, 10),
    headingLevel: 2,
    project,
  });
  return piecesOf(new DOMParser().parseFromString(html, 'text/html').body);
}

async function said(file: object, part: ExportedPart, project?: string): Promise<string[]> {
  const more = [project && `project="${project}"`, part === 'event-map' && 'view="list"'];
  const tag = await shown(
    `<prog-${part} today="${TODAY}" ${more.filter(Boolean).join(' ')}></prog-${part}>`,
    file,
  );
  window.dispatchEvent(new Event('beforeprint'));
  if (part === 'roadmap')
    for (const row of allInside(tag, '.row[data-id]')) {
      row.click();
      await frame();
    }
  await frame();
  return piecesOf(tag.shadowRoot!);
}

async function compare(file: object, part: ExportedPart, project?: string): Promise<void> {
  const { programme } = readProgramme(file);
  const html = written(programme!, part, project);
  const tag = await said(file, part, project);
  expect(html.length).to.be.greaterThan(0);
  expect({
    onlyInHtml: lacking(html, tag, ONLY_IN_HTML[part]),
    onlyInTag: lacking(tag, html, ONLY_IN_TAG[part]),
  }).to.deep.equal({ onlyInHtml: [], onlyInTag: [] });
}

const bare = { formatVersion: '1.0', title: 'Программа', period: { from: '2021', to: '2025' } };

/** All that a passport can hold: no programme of the demo has it all. */
const act = (index: number): object => ({
  id: `act-${index}`,
  title: `Закон № ${index} «Об образовании»`,
  number: `${index}-ФЗ`,
  date: '2012-12-29',
  note: `редакция **${index}**`,
  ...(index % 2 && { url: `/acts/${index}.pdf` }),
});
const full = {
  ...bare,
  subtitle: 'на пять лет',
  revision: 2,
  asOf: '2023-12',
  period: { from: '2021', to: '2025', outlook: '2027' },
  organization: {
    name: 'Методический центр',
    shortName: 'МЦ',
    founder: 'Управление',
    address: 'г. Энск',
    phone: '(812) 371-60-60',
    email: 'imc@example.org',
    site: 'imc.example.org',
  },
  approvals: [
    { kind: 'agreed', by: 'Совет', position: 'председатель', name: 'Иванова', date: '2021-01-11' },
    { kind: 'adopted', document: 'протокол № 1' },
  ],
  documents: [
    {
      id: 'pdf',
      title: 'Программа, PDF',
      url: '/programme.pdf',
      official: true,
      signature: { position: 'директор', date: '2021-01-12', key: '00F1' },
    },
    { id: 'scan', title: 'Скан', official: true, note: 'без подписи' },
    ...Array.from({ length: 9 }, (_, index) => act(index)),
    { id: 'other', title: 'Устав', date: '2015' },
  ],
  passport: [
    { label: 'Цель', value: 'Рост МЦ. '.repeat(60) },
    { label: 'Задачи', value: ['Учить', 'Звать'] },
    { label: 'Итог', value: ['Один'] },
    {
      label: 'Акты',
      value: { documents: Array.from({ length: 9 }, (_, index) => `act-${index}`) },
    },
  ],
  terms: [{ short: 'МЦ', full: 'методический центр' }],
  notes: [{ mark: '1', text: 'сноска' }],
};

describe('static HTML and the tag say the same', () => {
  it('passport of a file that has all there is', () => compare(full, 'passport'));

  for (const part of PARTS) {
    for (const name of PROGRAMMES)
      it(`${part} of ${name}`, async () => {
        const answer = await fetch(new URL(`../../demo/programmes/${name}.json`, import.meta.url));
        const file = (await answer.json()) as object;
        await compare(file, part);
        if (WITH_PROJECT.includes(part)) await compare(file, part, 'нет-такого');
      }).timeout(30_000);

    it(`${part} of a file that has none`, () => compare(bare, part));
  }
});
