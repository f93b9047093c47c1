import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadProblemVoice } from '../../src/i18n/problem-sentences.js';
import { pathText, type ProblemCode, type ProblemParams } from '../../src/programme/problems.js';
import { readProgramme } from '../../src/programme/read.js';
import { activity, head, indicator } from '../programme/reading-support.js';

const { sentenceOf: ru } = await loadProblemVoice('ru');
const { sentenceOf: en } = await loadProblemVoice('en');

const address = '/programme.json';
/** Every code, with what is said of it in both languages. A new code is a compile error here. */
const said: { [Code in ProblemCode]: [ProblemParams[Code], ru: string, en: string] } = {
  notFound: [
    { address, status: 404 },
    'Файла программы нет по адресу /programme.json (ответ 404). Проверьте адрес в атрибуте src.',
    'There is no programme file at /programme.json (answer 404). Check the address in the src attribute.',
  ],
  httpError: [
    { address, status: 503 },
    'Сервер не отдал файл программы /programme.json (ответ 503). Попробуйте позже или спросите того, кто ведёт сайт.',
    'The server did not give the programme file /programme.json (answer 503). Try again later, or ask whoever runs the site.',
  ],
  offline: [
    { address },
    'Не удалось получить файл программы /programme.json: нет связи, или сайт запрещает его загрузку с этой страницы.',
    'The programme file /programme.json could not be fetched: there is no connection, or the site does not allow this page to load it.',
  ],
  timeout: [
    { address, seconds: 21 },
    'Файл программы /programme.json не загрузился за 21 секунду.',
    'The programme file /programme.json did not load within 21 s.',
  ],
  tooBig: [
    { address, limitMb: 10 },
    'Файл программы /programme.json больше 10 МБ: такие файлы не читаются.',
    'The programme file /programme.json is larger than 10 MB; such files are not read.',
  ],
  empty: [
    { address },
    'Файл программы /programme.json пуст.',
    'The programme file /programme.json is empty.',
  ],
  htmlNotJson: [
    { address },
    'По адресу /programme.json находится веб-страница, а не файл программы. Нужен прямой адрес файла .json.',
    'There is a web page at /programme.json, not a programme file. The direct address of the .json file is needed.',
  ],
  badJson: [
    { address, line: 12, column: 5, excerpt: '"title" "Кадры"' },
    'Файл программы /programme.json записан с ошибкой: строка 12, место 5, рядом с «"title" "Кадры"». Часто это лишняя или пропущенная запятая или кавычка.',
    'The programme file /programme.json has a mistake on line 12, column 5, near “"title" "Кадры"”. Often it is a comma or a quotation mark too many or too few.',
  ],
  noScript: [
    { id: 'plan' },
    'На странице нет элемента <script type="application/json" id="plan">, на который указывает src="#plan".',
    'The page has no <script type="application/json" id="plan">, which src="#plan" points to.',
  ],

  scriptNotLoaded: [
    { message: 'no answer' },
    'С файлом программы это не связано: не загрузилась часть скриптов prog-widgets. Обычно это обрыв связи; если так у всех, проверьте, вся ли папка chunks лежит на сайте. Браузер сообщает: no answer',
    'This is not about the programme file: a part of the prog-widgets scripts was not loaded. It is mostly the network; if everybody sees this, check that the whole chunks folder is on the site. The browser says: no answer',
  ],
  internalError: [
    { message: 'x is undefined' },
    'С файлом программы это, скорее всего, не связано: ошибка внутри prog-widgets. Сообщите о ней разработчикам: x is undefined',
    'This is probably not about the programme file: prog-widgets has a fault. Please report it to its developers: x is undefined',
  ],
  foreignFile: [
    { address: 'plan.docx', kind: 'Word, Excel' },
    'plan.docx — документ Word, Excel, а не файл программы. Нужен файл .json, его пишут в текстовом редакторе.',
    'plan.docx is a Word, Excel document, not a programme file. A .json file is needed, written in a text editor.',
  ],
  savedIn: [
    { encoding: 'windows-1251' },
    'Файл сохранён в кодировке windows-1251. Он прочитан, но надёжнее сохранить его в UTF-8.',
    'The file is saved in windows-1251. It was read, but UTF-8 is safer.',
  ],
  byteOrderMark: [
    {},
    'В начале файла стоит метка BOM. Здесь она не мешает, но другие программы могут не прочитать файл; сохраните его в UTF-8 без BOM.',
    'The file begins with a byte order mark. It does no harm here, but other programs may fail to read the file; save it as UTF-8 without BOM.',
  ],
  brokenLetters: [
    { count: 2 },
    'В файле 2 испорченных знака: вместо каждого показан «\ufffd».',
    '2 letters of the file are broken; “\ufffd” is shown instead.',
  ],
  doubleKey: [
    { key: 'activities' },
    'ключ «activities» записан здесь дважды; прочитана только последняя запись, остальные пропали.',
    'the key “activities” is written twice here; only the last one was read, the others are lost.',
  ],
  notAProgramme: [
    { found: 'list' },
    'Это не файл программы развития: ожидается объект в фигурных скобках, а здесь список.',
    'This is not a development programme: an object in curly brackets is expected, but there is a list.',
  ],
  newerFormat: [
    { version: '2.0' },
    'файл записан в формате 2.0, а здесь читается только формат 1.x; обновите prog-widgets.',
    'the file is in format 2.0, and only format 1.x is read here; update prog-widgets.',
  ],
  formatAssumed: [
    { written: '' },
    'версия формата не указана; файл прочитан как "1.0".',
    'the format version is missing; the file was read as "1.0".',
  ],
  titleAssumed: [
    { title: 'ИМЦ' },
    'у программы нет названия; показано «ИМЦ».',
    'the programme has no title; “ИМЦ” is shown instead.',
  ],
  periodAssumed: [
    { from: '2019', to: '2024', words: 'сентябрь 2019', suggestion: '2019-09' },
    '«сентябрь 2019» не распознано как срок программы; взяты годы из мероприятий и показателей: 2019–2024; вероятно, 2019-09?',
    '“сентябрь 2019” could not be read as the programme’s period; the years of activities and indicators were taken: 2019–2024; did you mean 2019-09?',
  ],
  periodReversed: [
    { from: '2019', to: '2024' },
    'начало и конец переставлены; прочитано как 2019–2024.',
    'beginning and end are swapped; read as 2019–2024.',
  ],
  periodAsText: [
    { from: '2019', to: '2024' },
    'здесь нужен объект {"from": "2019", "to": "2024"}; так и прочитано.',
    'the object {"from": "2019", "to": "2024"} is expected here, and it was read so.',
  ],
  wrongType: [
    { expected: 'number,flag', found: 'text', words: 'много', lost: 'field' },
    'ожидается число или true/false, а здесь «много»; это не показано.',
    'a number or true/false is expected, but there is “много”; it is not shown.',
  ],
  missing: [
    { field: 'title', lost: 'item', item: 'p-1', suggestion: 'titel' },
    'нет обязательного поля title; запись «p-1» не показана; вероятно, это «titel»?',
    'the required field title is missing; the item “p-1” is not shown; is it “titel”?',
  ],
  unknownValue: [
    { value: 'Done', allowed: 'planned, done', lost: 'field', suggestion: 'done' },
    'значение «Done» неизвестно, бывает: planned, done; это не показано; вероятно, done?',
    '“Done” is not one of: planned, done; it is not shown; did you mean done?',
  ],
  outOfRange: [
    { value: 13, min: 1, max: 12, lost: 'time' },
    'число 13 не подходит, нужно целое от 1 до 12; срок показан словами документа, без места на шкале.',
    '13 does not fit, a whole number from 1 to 12 is needed; the time is shown in the document’s words, without a place on the scale.',
  ],
  emptyId: [
    { lost: 'item' },
    'пустой код; вся запись не показана.',
    'the id is empty; the whole item is not shown.',
  ],
  nothingToShow: [
    { lost: 'item', item: 'a-2' },
    'нет ни названия, ни номера, ни показателя, ни частей: показывать нечего; запись «a-2» не показана.',
    'there is no title, number, target or part: nothing to show; the item “a-2” is not shown.',
  ],
  unsafeLink: [
    { address: 'javascript:x', lost: 'field' },
    'на адрес «javascript:x» ссылаться нельзя: годятся https:, http:, mailto:, tel: и пути своего сайта; это не показано.',
    'a page may not link to “javascript:x”; https:, http:, mailto:, tel: and paths of the same site are allowed; it is not shown.',
  ],
  unreadableTime: [
    { words: 'III квартал 2021', lost: 'time', suggestion: '2021-Q3' },
    'срок «III квартал 2021» не распознан; срок показан словами документа, без места на шкале; вероятно, 2021-Q3?',
    'the time “III квартал 2021” could not be read; the time is shown in the document’s words, without a place on the scale; did you mean 2021-Q3?',
  ],
  unsafeKey: [
    { key: '__proto__' },
    'ключ __proto__ не читается ради безопасности страницы.',
    'the key __proto__ is not read, for the safety of the page.',
  ],
  tooMany: [
    { count: 4000, limit: 500 },
    'записей здесь 4000; на странице первые 500.',
    'there are 4000 entries here; the page shows the first 500.',
  ],
  movedBack: [
    {},
    'новый срок кончается раньше прежнего; проверьте, не переставлены ли они.',
    'the new time ends before the one that was planned; check whether they are the wrong way round.',
  ],
  oneBand: [
    { limit: 480 },
    'повторений больше 480: на странице они одной полосой; проверьте годы и как часто это бывает.',
    'it recurs more than 480 times: the page shows that as one band; check the years and how often it is.',
  ],
  tooDeep: [
    { limit: 64 },
    'вложено глубже 64 уровней; остальное не прочитано.',
    'nested more than 64 levels deep; the rest was not read.',
  ],
  notJson: [
    {},
    'такого значения в JSON не бывает; оно пропущено.',
    'JSON has no such value; it was left out.',
  ],
  loneSurrogate: [
    {},
    'в тексте есть испорченный знак; вместо него показан «\ufffd».',
    'the text has a broken character; “\ufffd” is shown in its place.',
  ],
  duplicateId: [
    { id: 'p-1', renamed: 'p-1-2' },
    'код «p-1» уже занят; эта запись получила код «p-1-2», а ссылки ведут на первую.',
    'the id “p-1” is taken; this item is now “p-1-2”, and links lead to the first one.',
  ],
  unknownReference: [
    { id: 'p-9', collection: 'projects' },
    'записи с кодом «p-9» в файле нет; ссылка пропущена.',
    'the file has no item with the id “p-9”; the link was left out.',
  ],
  cycle: [
    { id: 'p-1' },
    '«p-1» подчинено само себе по кругу; эта ссылка пропущена.',
    '“p-1” ends up above itself; this link was left out.',
  ],
  numberAsText: [
    { words: '81,55 %', value: 81.55 },
    'число записано текстом «81,55 %», прочитано как 81.55; надёжнее без кавычек.',
    'a number is written as the text “81,55 %”; it was read as 81.55. Better without quotation marks.',
  ],
  numberForText: [
    { value: 2021 },
    'вместо текста записано число 2021; надёжнее в кавычках: "2021".',
    'there is the number 2021 where text is expected. Better in quotation marks: "2021".',
  ],
  singleAsList: [
    {},
    'здесь нужен список в квадратных скобках; прочитано как список из одного пункта.',
    'a list in square brackets is expected; read as a list of one.',
  ],
  listAsText: [
    {},
    'здесь нужен один текст; пункты списка показаны строками.',
    'one text is expected; the items of the list are shown as its lines.',
  ],
  timeTaken: [
    { words: 'III кв. 2021 г.', value: '2021-Q3' },
    'срок «III кв. 2021 г.» прочитан как «III квартал 2021».',
    'the time “III кв. 2021 г.” was read as “Q3 2021”.',
  ],
  schoolYearOrYears: [
    { words: '2024/2025', schoolYear: '{"schoolYear": "2024/2025"}' },
    '«2024/2025» здесь — два календарных года; если это учебный год, пишите {"schoolYear": "2024/2025"}.',
    '“2024/2025” is two calendar years here; for a school year write {"schoolYear": "2024/2025"}.',
  ],
  lookAlike: [
    { words: '2024-Н1', read: '2024-H1' },
    'в «2024-Н1» есть похожие буквы другого алфавита или лишние знаки; прочитано как «2024-H1».',
    '“2024-Н1” has letters of another alphabet that look the same, or signs that nobody sees; read as “2024-H1”.',
  ],
  idMade: [
    { made: '1.1-курсы' },
    'код не указан; записи дан код «1.1-курсы», ссылаться на неё можно и по названию или номеру.',
    'has no id; it was given the id “1.1-курсы”, and links may also name its title or number.',
  ],
  keyMeant: [
    { key: 'мероприятия', read: 'activities' },
    'ключ «мероприятия» прочитан как activities.',
    'the key “мероприятия” was read as activities.',
  ],
  absentMeant: [
    { words: 'н/д', reason: 'notCollected' },
    '«н/д» прочитано как «значения нет»; причину пишут в missing: "notCollected".',
    '“н/д” was read as “there is no value”; the reason goes into missing: "notCollected".',
  ],
  wordMeant: [
    { words: 'выполнено', read: 'done' },
    '«выполнено» прочитано как done.',
    '“выполнено” was read as done.',
  ],
  unreadableDate: [
    { words: '01.06.2023', suggestion: '2023-06-01' },
    'дата «01.06.2023» не распознана и показана как есть; вероятно, 2023-06-01?',
    'the date “01.06.2023” could not be read and is shown as written; did you mean 2023-06-01?',
  ],
  unknownKey: [
    { key: 'titel', suggestion: 'title' },
    'ключ «titel» неизвестен и не показан; вероятно, «title»?',
    'the key “titel” is unknown and not shown; did you mean “title”?',
  ],
  unknownRole: [
    { id: 'r-metodist', suggestion: 'r-methodist' },
    '«r-metodist» похоже на код должности, но такой должности в roles нет; показано как текст; вероятно, r-methodist?',
    '“r-metodist” looks like the id of a role, but roles have no such id; shown as text; did you mean r-methodist?',
  ],
  yearOutOfOrder: [
    { words: '2004', before: '2023', after: '2025', suggestion: '2024' },
    '«2004» стоит между 2023 и 2025; вероятно, 2024?',
    '“2004” between 2023 and 2025; did you mean 2024?',
  ],
  percentOver100: [
    { value: 815 },
    '815 % больше ста; нет ли опечатки?',
    '815% is more than a hundred; is it a slip?',
  ],
  percentAsFraction: [
    { value: 0.81, suggestion: '81' },
    '0,81 % рядом с процентами похоже на долю; в Excel 0,81 — это 81 %?',
    '0.81% beside percentages looks like a fraction; in Excel, is 0.81 not 81%?',
  ],
  unitInValue: [
    { words: '12 публикаций', read: '12', unit: 'публикаций' },
    '«12 публикаций» прочитано как 12; единица «публикаций» пишется в unit.',
    '“12 публикаций” was read as 12; the unit “публикаций” goes into unit.',
  ],
  numberInWords: [
    { words: '9 пар обуви' },
    '«9 пар обуви» осталось словами, в графики и подсчёты это не войдёт; само число пишут без слов.',
    '“9 пар обуви” stays words, which no chart and no count takes in; the number itself is written without words.',
  ],
  farOff: [
    { words: '2204', year: '2204' },
    '«2204» далеко от срока программы; нет ли опечатки в годе 2204?',
    '“2204” is far from the programme’s period; is 2204 a slip?',
  ],
  worseThanBaseline: [
    { target: 50, baseline: 60, direction: 'increase' },
    'план 50 хуже исходного значения 60, хотя показатель должен расти; нет ли опечатки?',
    'the target 50 is worse than the baseline 60, though the indicator should rise; is it a slip?',
  ],
  unsafeInlineLink: [
    { address: 'javascript:x' },
    'ссылка на «javascript:x» показана текстом: годятся https:, http:, mailto:, tel: и пути своего сайта.',
    'the link to “javascript:x” is shown as text; https:, http:, mailto:, tel: and paths of the same site are allowed.',
  ],
  unknownTimeZone: [
    { value: 'Europe/Moskow', suggestion: 'Europe/Moscow' },
    'часовой пояс «Europe/Moskow» неизвестен, часы в календаре будут местными; пишите, например, Europe/Moscow, «МСК» или «UTC+3»; вероятно, Europe/Moscow?',
    'the time zone “Europe/Moskow” is unknown, a calendar will show the hours as local ones; write, for example, Europe/Moscow or UTC+3; did you mean Europe/Moscow?',
  ],
  addressWithoutScheme: [
    { address: 'imc.ru', suggestion: 'https://imc.ru' },
    'адрес «imc.ru» ведёт на страницу этого же сайта; вероятно, https://imc.ru?',
    'the address “imc.ru” leads to a page of this same site; did you mean https://imc.ru?',
  ],
  markNotSpan: [
    {},
    'отметка стоит в одной клетке плана, а здесь срок, который повторяется или длится всегда.',
    'a mark stands in one cell of the plan, but this time recurs or never ends.',
  ],
  manyMore: [{ count: 22 }, 'И ещё 22 замечания к файлу.', 'And 22 more remarks on the file.'],
};

const problem = (code: string, params: object, path: (string | number)[] = []) => ({
  severity: 'loss' as const,
  code: code as ProblemCode,
  path,
  params: params as Record<string, string | number>,
});

describe('every problem has a sentence in both languages', () => {
  for (const [code, [params, russian, english]] of Object.entries(said))
    test(code, () => {
      assert.equal(ru(problem(code, params)), russian);
      assert.equal(en(problem(code, params)), english);
    });
});

describe('what is said otherwise', () => {
  for (const [code, params, russian, english] of [
    [
      'notAProgramme',
      { found: 'object' },
      'Это не файл программы развития: в нём нет ни одного известного поля, например title или period.',
      'This is not a development programme: it has none of the known fields, such as title or period.',
    ],
    [
      'timeout',
      { address, seconds: 2 },
      'Файл программы /programme.json не загрузился за 2 секунды.',
      '',
    ],
    [
      'timeout',
      { address, seconds: 15 },
      'Файл программы /programme.json не загрузился за 15 секунд.',
      '',
    ],
    ['manyMore', { count: 1 }, 'И ещё 1 замечание к файлу.', 'And 1 more remark on the file.'],
    [
      'manyMore',
      { count: 9500 },
      'И ещё 9500 замечаний к файлу.',
      'And 9500 more remarks on the file.',
    ],
    [
      'formatAssumed',
      { written: '1' },
      'версия формата записана как «1», а нужна строка "1.0"; файл прочитан как 1.0.',
      'the format version is written as “1” instead of the string "1.0"; the file was read as 1.0.',
    ],
    [
      'titleAssumed',
      { title: '' },
      'у программы нет названия, и взять его больше неоткуда.',
      'the programme has no title, and there is nothing to take it from.',
    ],
    [
      'periodAssumed',
      { from: '', to: '', words: '' },
      'срок программы не указан; вывести его не из чего.',
      'the programme’s period is missing; there is nothing to derive it from.',
    ],
    [
      'wrongType',
      { expected: 'text', found: 'null', words: '', lost: 'field' },
      'записано null; если писать нечего, поле можно не указывать.',
      'there is null; a field with nothing to say can be left out.',
    ],
    [
      'wrongType',
      { expected: 'object', found: 'list', words: '', lost: 'item', item: 'Кадры' },
      'ожидается объект, а здесь список; запись «Кадры» не показана.',
      'an object is expected, but there is a list; the item “Кадры” is not shown.',
    ],
    [
      'yearOutOfOrder',
      { words: '2012', before: '2022', suggestion: '2023' },
      '«2012» стоит после 2022; вероятно, 2023?',
      '“2012” after 2022; did you mean 2023?',
    ],
    [
      'yearOutOfOrder',
      { words: '2201', after: '2022' },
      '«2201» стоит перед 2022.',
      '“2201” before 2022.',
    ],
    [
      'worseThanBaseline',
      { target: 9, baseline: 5, direction: 'decrease' },
      'план 9 хуже исходного значения 5, хотя показатель должен снижаться; нет ли опечатки?',
      'the target 9 is worse than the baseline 5, though the indicator should fall; is it a slip?',
    ],
  ] as const)
    test(`${code} ${JSON.stringify(params)}`, () => {
      assert.equal(ru(problem(code, params)), russian);
      if (english) assert.equal(en(problem(code, params)), english);
    });

  test('quotes of print around an address, on both sides or one', () => {
    for (const at of ['“/p.json”', '«/p.json»', '„/p.json“', '‘/p.json’', '″/p.json″', '“/p.json'])
      for (const sentenceOf of [ru, en])
        for (const said of [
          (address: string) => sentenceOf(problem('notFound', { address, status: 404 })),
          (address: string) => sentenceOf(problem('htmlNotJson', { address })),
        ]) {
          assert.match(said(at), /: src="\/p\.json"\.$/);
          assert.doesNotMatch(said('/p.json'), /src="/);
        }
  });
});

describe('a sentence names the place', () => {
  test('as a path and in words', () => {
    const [slip] = readProgramme({
      ...head,
      indicators: [
        ...[1, 2, 3, 4].map((number) => ({ ...indicator, id: `i-${number}` })),
        {
          ...indicator,
          id: 'i-5',
          points: [2021, 2022, 2023, 2004, 2025].map((year) => ({ period: `${year}` })),
        },
      ],
    }).problems;
    assert.equal(
      ru(slip!),
      'indicators[4].points[3].period (показатель 5, значение 4): «2004» стоит между 2023 и 2025; вероятно, 2024?',
    );
    assert.equal(
      en(slip!),
      'indicators[4].points[3].period (indicator 5, point 4): “2004” between 2023 and 2025; did you mean 2024?',
    );
  });

  test('without words where there are none', () => {
    assert.match(
      ru(problem('markNotSpan', {}, ['organization', 'site'])),
      /^organization\.site: отметка/,
    );
    assert.match(en(problem('notJson', {}, ['own', 3])), /^own\[3\]: JSON/);
  });

  test('everything said of a broken file is whole', () => {
    const { problems } = readProgramme({
      ...head,
      period: {},
      roles: [{}],
      activities: [{ ...activity, when: 'скоро', status: 1, parent: 'нет', titel: [] }, { id: '' }],
      marksLegend: { 'ТЗ (1)': {} },
    });
    assert.ok(problems.length > 6);
    for (const sentenceOf of [ru, en])
      for (const it of problems)
        assert.doesNotMatch(sentenceOf(it), /undefined|null|NaN|\[object|«»|“”/);
  });
});

describe('a path is written', () => {
  for (const [path, text] of [
    [['indicators', 4, 'points', 3, 'period'], 'indicators[4].points[3].period'],
    [[], ''],
    [['marksLegend', 'ТЗ'], 'marksLegend.ТЗ'],
    [['marksLegend', 'ТЗ (1).a'], 'marksLegend["ТЗ (1).a"]'],
    [['', 0], '[""][0]'],
  ] as const)
    test(JSON.stringify(path), () => assert.equal(pathText(path), text));
});
