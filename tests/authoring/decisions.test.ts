import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from '../../src/authoring/draft/draft.js';
import type { Decision, Draft } from '../../src/authoring/draft/model.js';
import { decide, decisionsIn } from '../../src/authoring/draft/settled.js';
import { recognise } from '../../src/recognising/recognise.js';
import { documentOf } from '../recognising/document-of.js';

const PLAN = `
  # Программа развития методической службы на 2024–2026 годы
  | № | Мероприятие | Срок | Ответственный | Результат |
  | 1 | Открыть кабинет | сентябрь 2024 | Директор ИМЦ | Кабинет |
  | 2 | Провести семинар наставников | по готовности зала | Зам. директора по НМР | Программа |
  | 3 | Издать сборник | май 2025 | Заместитель директора по НМР Методист | Сборник |
  | 4 | Собрать отзывы | июнь 2025 | Директор | Отзывы |
  # Показатели
  | Показатель | Ед. изм. | 2024 | 2025 |
  | Доля педагогов с планом развития | % | 20 | 40 |
  | Число обращений без ответа | ед. | 10 | 5 |
`;

const draftIn = (text: string, decisions: Decision[] = []): Draft => {
  const document = documentOf(text);
  return draftOf(document, recognise(document), decisions);
};
const ask = (draft: Draft, code: string): Draft['questions'][number] =>
  draft.questions.find((it) => it.code === code)!;
const list = (draft: Draft, key: string): Record<string, unknown>[] =>
  (draft.programme[key] ?? []) as Record<string, unknown>[];
const titles = (draft: Draft): unknown[] => list(draft, 'roles').map((it) => it['title']);

test('one decision for all indicators, and one for a single one that goes before it', () => {
  const first = draftIn(PLAN);
  const direction = ask(first, 'direction');
  assert.equal(direction.count, 2);
  assert.equal(direction.answers[0]!.code, 'notStated');
  const all = decide(direction, 'increase');
  const one = { question: direction.each![1]!.id, answer: 'decrease' };
  const directions = list(draftIn(PLAN, [all, one]), 'indicators').map((it) => it['direction']);
  assert.deepEqual(directions, ['increase', 'decrease']);
});

test('what was decided for all does not hold for an indicator that came later: it is asked about', () => {
  const decision = decide(ask(draftIn(PLAN), 'direction'), 'increase');
  const later = draftIn(`${PLAN.trim()}\n  | Число жалоб | ед. | 3 | 1 |`, [decision]);
  const question = ask(later, 'direction');
  assert.equal(question.answered, undefined);
  assert.deepEqual(
    question.each!.map((it) => Boolean(it.answered)),
    [true, true, false],
  );
  assert.equal(list(later, 'indicators').at(-1)!['direction'], 'notStated');
});

test('a typed time takes the place of words that are no time', () => {
  const question = ask(draftIn(PLAN), 'timeUnread');
  const draft = draftIn(PLAN, [decide(question, 'typed', 'октябрь 2024')]);
  assert.equal(list(draft, 'activities')[1]!['when'], 'октябрь 2024');
  assert.deepEqual(
    draftIn(PLAN, [decide(question, 'typed')]).ignored.map((it) => it.why),
    ['badValue'],
  );
});

test('positions that are spelt alike become one only when a person says so', () => {
  const first = draftIn(PLAN);
  assert.equal(list(first, 'roles').length, 5);
  const decisions = first.questions
    .filter((it) => it.code === 'sameRole')
    .map((it) => decide(it, 'one'));
  assert.deepEqual(titles(draftIn(PLAN, decisions)), [
    'Директор ИМЦ',
    'Заместитель директора по НМР',
    'Методист',
  ]);
});

test('decisions are JSON: what is none, or not answered yet, is passed over', () => {
  const decision = decide(ask(draftIn(PLAN), 'direction'), 'increase');
  const file: unknown = JSON.parse(
    JSON.stringify([decision, { question: 'direction', answer: '' }, null, 5, { answer: 'x' }]),
  );
  assert.deepEqual(decisionsIn(file), [decision]);
  assert.deepEqual(decisionsIn({ decisions: file }), [decision]);
});

const settledIn = (draft: Draft): Decision[] =>
  draft.questions.map((it) => {
    // Which positions there are to be asked about hangs on how they are divided.
    const { code, asks } = it.answers[it.code === 'rolesRunTogether' ? 0 : 1]!;
    return decide(it, code, asks && 'октябрь 2024');
  });
const openIn = (draft: Draft): string[] =>
  draft.questions.filter((it) => !it.answered).map((it) => it.id);

test('the next edition asks only about what has changed', () => {
  const decisions = settledIn(draftIn(PLAN));
  const again = draftIn(PLAN, decisions);
  assert.deepEqual([openIn(again), again.ignored], [[], []]);

  const [second, fourth] = ['| 2 |', '| 4 |'].map((it) =>
    PLAN.split('\n').find((line) => line.trim().startsWith(it)),
  );
  // A row that has moved is the same row.
  const moved = PLAN.replace(`${second!}\n`, '').replace(fourth!, `${fourth!}\n${second!}`);
  assert.deepEqual(openIn(draftIn(moved, decisions)), []);

  const other = PLAN.replace('по готовности зала', 'когда позволит погода');
  const changed = draftIn(other, decisions);
  assert.deepEqual(openIn(changed), ['timeUnread:когда позволит погода']);
  assert.deepEqual(
    changed.ignored.map((it) => [it.decision.question, it.why]),
    [['timeUnread:по готовности зала', 'unknown']],
  );

  const more = draftIn(
    `${PLAN}
    # Кадры
    | ФИО | Должность | Стаж |
    | Иванова Мария Петровна | методист | 12 |
    | Петров Иван Сергеевич | методист | 7 |`,
    decisions,
  );
  assert.deepEqual(
    more.questions.filter((it) => !it.answered).map((it) => it.code),
    ['people'],
  );
});

const tableOf = (draft: Draft, at = 0): Draft['tables'][number] => draft.tables[at]!;

test('a table is of the kind that a person says, or left out', () => {
  const table = `
    | Мало методистов | Принять двоих |
    | Старый зал | Сделать ремонт |`;
  const first = draftIn(table);
  const { question } = tableOf(first);
  assert.equal(tableOf(first).kind, 'table');
  const read = (answer: string): Draft => draftIn(table, [decide(question, answer)]);
  assert.deepEqual(list(read('risks'), 'risks'), [
    { id: 'k1', risk: 'Мало методистов', measures: ['Принять двоих'] },
    { id: 'k2', risk: 'Старый зал', measures: ['Сделать ремонт'] },
  ]);
  assert.deepEqual(
    list(read('plan'), 'activities').map((it) => it['title']),
    ['Мало методистов', 'Старый зал'],
  );
  assert.deepEqual(
    list(read('passport'), 'passport').map((it) => it['label']),
    ['Мало методистов', 'Старый зал'],
  );
  assert.deepEqual(
    list(read('terms'), 'terms').map((it) => it['full']),
    ['Принять двоих', 'Сделать ремонт'],
  );
  const out = read('leaveOut');
  assert.equal(tableOf(out).kind, 'leaveOut');
  assert.ok(out.unused.some((it) => it.text === 'Старый зал'));
});

test('a column holds what a person says, and takes the name from another', () => {
  const { columns } = tableOf(draftIn(PLAN));
  const result = columns.find((it) => it.head === 'Результат')!;
  const who = columns.find((it) => it.head === 'Ответственный')!;
  assert.deepEqual([result.role, who.role], ['result', 'responsible']);
  const other = draftIn(PLAN, [decide(result.question, 'other')]);
  const [first] = list(other, 'activities');
  assert.equal(first!['deliverable'], undefined);
  assert.equal(first!['note'], 'Результат: Кабинет');
  const taken = tableOf(draftIn(PLAN, [decide(result.question, 'responsible')])).columns;
  assert.deepEqual(
    taken.map((it) => it.role),
    ['number', 'title', 'when', undefined, 'responsible'],
  );
});

test('a list of persons is left out until somebody puts it in', () => {
  const people = `
    | ФИО | Должность | Стаж |
    | Иванова Мария Петровна | методист | 12 |`;
  const question = ask(draftIn(people), 'people');
  assert.deepEqual(question.answers[0], { code: 'leaveOut' });
  assert.equal(list(draftIn(people), 'tables').length, 0);
  assert.equal(list(draftIn(people, [decide(question, 'table')]), 'tables').length, 1);
});

test('names of persons, a row of several, a lone row, a shared result: as a person says', () => {
  const plan = `
    | № | Мероприятие | Срок | Ответственный | Результат |
    | 1 | - Семинар / - Сборник | май 2024 / июнь 2024 | Методист Иванова М. П. | - Программа / - Книга |
    | 2 | Школа наставника | май 2024 | Директор | Отчёт |
    | 3 | Школа завуча | май 2024 | Директор | ^ |`;
  const first = draftIn(plan);
  const [name, many, shared] = ['personNamed', 'manyInOne', 'sharedByRows'].map((it) => {
    assert.ok(ask(first, it), it);
    return ask(first, it);
  });
  const draft = draftIn(plan, [
    decide(name!, 'leaveOut'),
    decide(many!, 'several'),
    decide(shared!, 'first'),
  ]);
  const rows = list(draft, 'activities').map((it) => [it['title'], it['when'], it['deliverable']]);
  assert.deepEqual(rows, [
    ['Семинар', 'май 2024', 'Программа'],
    ['Сборник', 'июнь 2024', 'Книга'],
    ['Школа наставника', 'май 2024', 'Отчёт'],
    ['Школа завуча', 'май 2024', undefined],
  ]);
  assert.deepEqual(titles(draft), ['Методист', 'Директор']);
});

test('numbers by years in a result become an indicator when a person takes them', () => {
  const plan = `
    | № | Мероприятие | Срок | Ответственный | Результат |
    | 1 | Школа наставника | 2024–2025 | Директор | Доля наставников: 2024 – 20 %, 2025 – 40 % |
    | 2 | Школа завуча | май 2024 | Директор | Отчёт |`;
  const question = ask(draftIn(plan), 'hiddenIndicator');
  assert.equal(list(draftIn(plan), 'indicators').length, 0);
  const [made] = list(draftIn(plan, [decide(question, 'take')]), 'indicators');
  assert.equal(made!['title'], 'Доля наставников');
  assert.deepEqual(made!['points'], [
    { period: '2024', target: 20 },
    { period: '2025', target: 40 },
  ]);
});

test('values are planned until a person says that they were reached', () => {
  const question = ask(draftIn(PLAN), 'planOrFact');
  const [fact] = list(draftIn(PLAN, [decide(question, 'fact')]), 'indicators');
  assert.deepEqual(fact!['points'], [
    { period: '2024', actual: 20 },
    { period: '2025', actual: 40 },
  ]);
});

test('what was not used goes where a person puts it', () => {
  const text = `${PLAN}
    # О программе
    Кабинет открыт для всех педагогов района и работает по будням с девяти до пяти.
    Директор школы отвечает за то, чтобы наставник мог прийти на каждый семинар.`;
  const { unused } = draftIn(text);
  const [first, second] = ['Кабинет', 'Директор'].map((it) =>
    unused.find((one) => one.text.startsWith(it))!,
  );
  const draft = draftIn(text, [
    { question: first!.id, answer: 'narrative' },
    { question: second!.id, answer: 'passport' },
  ]);
  assert.deepEqual(list(draft, 'sections'), [
    { id: 'n1', title: 'О программе', body: first!.text },
  ]);
  assert.deepEqual(list(draft, 'passport'), [{ label: 'О программе', value: second!.text }]);
  assert.deepEqual(draft.places.get('/sections/0'), [first!.at]);
  const note = draftIn(text, [{ question: first!.id, answer: 'note' }]);
  assert.deepEqual(list(note, 'notes'), [{ mark: '*', text: first!.text }]);
  const left = draftIn(text, [{ question: first!.id, answer: 'leave' }]);
  assert.ok(left.unused.find((it) => it.id === first!.id)!.answered);
});

test('a title and a period are typed; what is no period is told', () => {
  const plan = `
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Школа наставника | май 2024 | Директор |
    | 2 | Школа завуча | май 2024 | Директор |`;
  const first = draftIn(plan);
  const [title, period] = [ask(first, 'noTitle'), ask(first, 'noPeriod')];
  const { programme } = draftIn(plan, [
    decide(title, 'typed', 'Программа «Наставник»'),
    decide(period, 'typed', '2024–2026'),
  ]);
  assert.equal(programme['title'], 'Программа «Наставник»');
  assert.deepEqual(programme['period'], { from: '2024', to: '2026' });
  const wrong = draftIn(plan, [decide(period, 'typed', 'когда-нибудь')]);
  assert.equal(wrong.programme['period'], undefined);
  assert.deepEqual(
    wrong.ignored.map((it) => it.why),
    ['badValue'],
  );
});

test('an unknown decision, an unknown answer and a second answer are told', () => {
  const direction = ask(draftIn(PLAN), 'direction');
  const { ignored } = draftIn(PLAN, [
    { question: 'direction', answer: 'sideways' },
    { question: 'nobody asked', answer: 'yes' },
    decide(direction, 'increase'),
  ]);
  assert.deepEqual(
    ignored.map((it) => it.why),
    ['twice', 'unknown'],
  );
});
