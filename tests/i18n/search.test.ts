import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matcher, searchText, stem } from '../../src/i18n/search.js';
import { growsInProportion } from '../growth.js';
import { examples } from '../volume.js';

const wordOf = (alphabet: string, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength }).map((it) => it.join(''));

const finds = (query: string, text: string): boolean => matcher(query)!(searchText(text));

/** Each query finds each of the texts. */
const FOUND: [query: string, ...texts: string[]][] = [
  // Cases and plural, in both directions.
  ['диагностика', 'входная диагностика', 'диагностику', 'диагностик', 'диагностикой'],
  ['диагностики', 'Диагностика', 'диагностикам', 'диагностиках'],
  ['методист', 'методиста', 'методистам', 'методистов', 'методистами'],
  ['методистами', 'Методист', 'методисты'],
  ['педагоги', 'педагог', 'педагогов', 'педагогам', 'педагогами'],
  ['кадры', 'кадров', 'кадрам', 'развитие кадрами'],
  ['школа', 'школ', 'школе', 'в школах', 'школой'],
  ['оценка', 'оценку', 'оценок', 'оценкой', 'оценкам'],
  ['оценок', 'оценка', 'оценки'],
  ['справка', 'справок', 'справки'],
  ['площадки', 'площадок', 'площадка', 'площадкам'],
  ['участок', 'участка', 'участков'],
  ['управленцев', 'управленец', 'управленцы', 'управленцам'],
  ['учитель', 'учителя', 'учителей', 'учителем', 'учителям'],
  ['учителям', 'учитель', 'учителями'],
  ['руководитель', 'руководители', 'руководителей', 'руководителям'],
  ['модель', 'модели', 'моделей', 'моделью'],
  ['сеть', 'сети', 'сетей', 'сетью'],
  ['статья', 'статьи', 'статей', 'статью'],
  ['мероприятие', 'мероприятия', 'мероприятий', 'мероприятиями'],
  ['компетенция', 'компетенции', 'компетенций', 'компетенциям'],
  ['обучение', 'обучения', 'обучению', 'обучением'],
  ['задание', 'заданий', 'заданиями', 'технического задания'],
  ['курсы', 'курсов', 'курсам', 'курс'],
  ['сообщество', 'сообщества', 'сообществ', 'сообществами'],
  ['директор', 'директора', 'директору', 'директоров'],
  ['итог', 'итоги', 'итогов', 'итогам'],
  // Adjectives and what is made of verbs.
  ['методический', 'методическая', 'методических', 'методическую', 'методическому'],
  ['молодые педагоги', 'молодых педагогов', 'для молодого педагога'],
  ['цифровая среда', 'цифровой среды', 'цифровую среду'],
  ['открытый урок', 'открытые уроки', 'открытых уроков'],
  ['рабочая группа', 'рабочие группы', 'рабочих групп'],
  ['дошкольного', 'дошкольный', 'дошкольному', 'дошкольных'],
  ['заведующий', 'заведующие', 'заведующими'],
  ['учащиеся', 'учащихся', 'учащимся', 'учащимися'],
  ['обучающиеся', 'обучающихся', 'обучающимся'],
  ['выполненные', 'выполненных', 'выполнено', 'выполнена'],
  // ё and е are one letter, both ways.
  ['отчёт', 'отчет', 'отчёта', 'отчетов'],
  ['отчеты', 'отчёт', 'отчётов'],
  ['ребёнок', 'ребенка'],
  // While the reader types.
  ['диаг', 'диагностика'],
  ['стажир', 'стажировочных'],
  ['кв', 'IV квартал'],
  ['наставнич', 'наставничество'],
  ['наставники', 'наставник', 'наставников'],
  ['наставник', 'наставничество', 'система наставничества', 'наставническая пара'],
  ['ученик', 'ученический', 'ученического'],
  ['педагог', 'педагогический'],
  ['творец', 'творческий'],
  // What nobody sees: soft hyphens, joiners and marks of width nought, stress, letters in two pieces.
  [
    'методист',
    'мето\u00adдист',
    'мето\u200bдист',
    'мето\u2060дистам',
    '\ufeffметодист',
    'методи\u0301ст',
  ],
  ['мето\u00adдист', 'методист'],
  ['методи\u0301ст', 'методист', 'мето\u00adдист'],
  ['район', 'раи\u0306он', 'раи\u0306\u0301он', 'РАИ\u0306ОН'],
  ['раи\u0306он', 'район', 'районы'],
  ['отче\u0308т', 'отчёт', 'отчет'],
  ['з\u0301амок', 'замок'],
  // Letters of the other alphabet that look the same, in the text or in the query, in small and in capitals.
  ['совет', 'cовет', 'COBET', 'Сoвeт'],
  ['cовет', 'совет', 'Советы'],
  ['СОТ', 'COT', 'cot'],
  ['COT', 'СОТ'],
  ['Zoom', 'Zооm', 'ZOОM'],
  ['Zооm', 'Zoom'],
  ['2024-Н1', '2024-H1'],
  ['3а', '3a Семинар'],
  // Several words, in any order, with anything between them.
  ['методистов оценка', 'Оценка профессиональных компетенций методистами'],
  ['2022 семинар', 'Семинары-практикумы, 2022'],
  ['семинар-практикум', 'семинары-практикумы', 'практикум после семинара'],
  ['ИКТ', 'ИКТ-компетенции', '(ИКТ)'],
  // Capitals, quotation marks, dashes.
  ['«траектория развития»', 'Проект «Траектория развития» – 2021'],
  ['ТРАЕКТОРИЯ', 'траектории'],
  // Numbers of activities stay whole.
  ['3.4', '3.4 Электронные курсы', '(п. 3.4)', '3.4.', 'см. 3.4, 3.5'],
  ['3.4.', '3.4 Электронные курсы'],
  ['1.1', '1.10 Конкурс', '1.1 Аудит'],
  ['2021', 'III квартал 2021', '2021–2025', '2021/2022'],
  ['30.09.2021', 'до 30.09.2021'],
  // A full stop without a space after it, as documents have it.
  ['Рыбинск', 'г.Рыбинск'],
  ['семинар', 'Обучение.Семинар для завучей'],
  // Latin.
  ['lean', 'Lean-технологии'],
  ['PRO', '«PRO-движение»'],
  ['projects', 'Project', 'projects'],
  ['activity', 'Activities'],
];

test('finds whatever the ending', () => {
  const missed = FOUND.flatMap(([query, ...texts]) =>
    texts.filter((text) => !finds(query, text)).map((text) => `${query} ↛ ${text}`),
  );
  assert.deepEqual(missed, []);
});

/** None of the queries finds its text. */
const NOT_FOUND: [query: string, text: string][] = [
  ['план', 'пламя'],
  ['школа', 'шкала'],
  ['кадры', 'кабинет'],
  ['дети', 'детали'],
  ['форум', 'форма'],
  ['форма', 'информация'],
  ['форма', 'формирование'],
  ['опыт', 'попытка'],
  ['модель', 'модуль'],
  ['роль', 'контроль'],
  ['роли', 'роллер'],
  ['тема', 'система'],
  ['темы', 'темп'],
  ['виды', 'видео'],
  ['качество', 'количество'],
  ['учитель', 'учение'],
  ['новая', 'новатор'],
  ['работа', 'переработка'],
  ['молодой', 'молоко'],
  ['организация', 'реорганизация'],
  ['руководитель', 'водитель'],
  ['3.4', '13.4 Аудит'],
  ['3.4', '3.5 Аудит'],
  ['3.4', '34 педагога'],
  ['4', '3.4 Аудит'],
  ['2022', '2021–2023'],
  ['методист аудит', 'Методисты'],
  ['методист аудит', 'Аудит сайтов'],
  ['ИМЦ', 'ИМ'],
  ['lean', 'clean'],
  ['иод', 'йод'],
  ['кот', 'cut'],
  ['ученик', 'учение'],
  ['наставник', 'настал'],
];

test('does not find what only looks alike', () => {
  const wrong = NOT_FOUND.filter(([query, text]) => finds(query, text));
  assert.deepEqual(wrong, []);
});

test('a query without a letter or a digit asks for nothing', () => {
  for (const query of ['', ' ', '\t\n', '?', '«»', '...', ' – ', '№', '. . .', '\u00a0', '%'])
    assert.equal(matcher(query), undefined, JSON.stringify(query));
});

test('a text without words is found by nothing', () => {
  for (const text of ['', '…', '–', '. .']) assert.equal(finds('аудит', text), false);
});

test('a stem is the beginning of its word but for a vowel that comes and goes, and keeps three letters', () => {
  for (const word of ['аудит', 'дня', 'ими', 'его', 'я', 'ы', 'ой', 'ся', 'школьников', 'вши'])
    assert.ok(stem(word).length >= Math.min(3, word.length), word);
});

test('of one letter or two, a word finds what begins with it and nothing else', () => {
  for (const alphabet of ['abesxyz0159', 'абеийкльовсьюя0159']) {
    const word = (most: number) => wordOf(alphabet, most);
    fc.assert(
      fc.property(word(2), word(12), (query, text) => {
        assert.equal(finds(query, text), text.startsWith(query), `${query} in ${text}`);
      }),
      examples(2500),
    );
  }
  for (const [query, text] of [
    ['s', 'y'],
    ['es', 's'],
    ['ies', 'y'],
    ['ь', 'y'],
    ['aь', 'ay'],
    ['ос', 'о'],
  ] as const)
    assert.equal(finds(query, text), false, `${query} in ${text}`);
});

test('every word finds itself, in any company', () => {
  const word = fc.oneof(
    wordOf('абвгдеёжзийклмнопрстуфхцчшщъыьэюя0159', 14),
    wordOf('abcopyxz0159', 14),
  );
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      assert.ok(finds(b, `${a} ${b}, ${c}`));
      assert.ok(finds(`${c} ${a}`, `${a} – ${b} (${c})`));
      assert.ok(finds(b.slice(0, Math.ceil(b.length / 2)), `${a} ${b}`));
    }),
    examples(500),
  );
});

test('no string is too strange to search in or for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (query, text) => {
      assert.equal(typeof (matcher(query)?.(searchText(text)) ?? false), 'boolean');
    }),
    examples(500),
  );
});

test('a long text takes as long as it is long', () => {
  const hostile = (size: number): string[] => [
    'а'.repeat(size),
    'ами'.repeat(size / 4),
    'нн'.repeat(size / 2),
    'ивши'.repeat(size / 4),
    'ющего'.repeat(size / 5),
    '. '.repeat(size / 2),
    '1.'.repeat(size / 2),
    '-'.repeat(size),
    'методист '.repeat(size / 9),
    // The dots that lead to a page number in a table of contents.
    `Введение${'.'.repeat(size)}5`,
  ];
  for (const index of hostile(0).keys())
    growsInProportion(100_000, (size) => {
      const text = hostile(size)[index]!;
      matcher(text)?.(searchText(text));
    });
});
