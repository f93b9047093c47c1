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
