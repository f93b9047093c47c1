/** Steps, decisions, and what has become of a row: on a real document. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decided, reopened } from '../../src/workshop/decide.js';
import { decide } from '../../src/authoring/draft/settled.js';
import { begun, redone, stepped, undone } from '../../src/workshop/history.js';
import { becameOf } from '../../src/workshop/settle/became.js';
import { stretchesOf } from '../../src/workshop/settle/share.js';
import { settledWith, workOn, type Work } from '../../src/workshop/work.js';

const bytes = readFileSync(new URL('../documents/rybinsk.docx', import.meta.url));
const work = (await workOn({ name: 'rybinsk.docx', bytes })).work!;

test('each step is taken back and taken again, and a new one forgets what was taken back', () => {
  const three = stepped(stepped(begun('a'), 'b'), 'c');
  assert.equal(three.now, 'c');
  const two = undone(three);
  assert.deepEqual([two.now, redone(two).now], ['b', 'c']);
  assert.equal(undone(undone(undone(three))).now, 'a');
  const other = stepped(two, 'd');
  assert.equal(redone(other).now, 'd');
  assert.equal(undone(other).now, 'b');
});

/** As the page does it. */
const answering = (it: Work, code: string, answer: string): Work => {
  const question = it.draft.questions.find((one) => one.code === code)!;
  const next = decided(it.history.now, decide(question, answer));
  return settledWith(it, stepped(it.history, next));
};

test('a question that is answered is settled, and changes the page; opened again, it is as before', () => {
  const directions = (it: Work): unknown[] =>
    (it.draft.programme['indicators'] as { direction?: string }[]).map((one) => one.direction);
  assert.ok(directions(work).every((it) => it === 'notStated'));
  const after = answering(work, 'direction', 'increase');
  assert.ok(directions(after).every((it) => it === 'increase'));
  const question = after.draft.questions.find((it) => it.code === 'direction')!;
  assert.equal(question.answered?.answer, 'increase');
  const again = settledWith(after, stepped(after.history, reopened(after.history.now, question)));
  assert.deepEqual(again.draft.programme, work.draft.programme);
});

test('the last answer to a question holds, whatever else was decided', () => {
  const first = { question: 'q', answer: 'a' };
  const other = { question: 'r', answer: 'b' };
  assert.deepEqual(decided([first, other], { question: 'q', answer: 'c' }), [
    other,
    { question: 'q', answer: 'c' },
  ]);
});

test('all questions of a real document can be answered with their first answer, and none is left', () => {
  let now = work;
  for (const { id } of work.draft.questions) {
    const question = now.draft.questions.find((it) => it.id === id)!;
    const answer = question.answers[0]!.code;
    const next = decided(now.history.now, decide(question, answer));
    now = settledWith(now, stepped(now.history, next));
  }
  assert.deepEqual(
    now.draft.questions.filter((it) => !it.answered),
    [],
  );
  assert.deepEqual(now.draft.ignored, []);
  assert.ok(now.programme);
});

test('a row of the plan says which activity it has become', () => {
  const activities = work.draft.programme['activities'] as { num?: string; title: string }[];
  const [place] = work.draft.places.get('/activities/3')!;
  assert.deepEqual(becameOf(work.draft, place!), [
    { list: 'activities', num: activities[3]!.num, title: activities[3]!.title },
  ]);
  assert.deepEqual(becameOf(work.draft, { block: place!.block, row: 9999 }), []);
});

test('the strip is the whole document: as many letters, and those that are not used are the unused', () => {
  const { document, draft } = work;
  const letters = document.blocks.reduce(
    (sum, it) =>
      sum +
      (it.kind === 'table'
        ? it.cells.flatMap((cell) => cell.lines).reduce((n, line) => n + line.text.length, 0)
        : it.text.length),
    0,
  );
  const strip = stretchesOf(document, draft.unused);
  const sum = strip.reduce((n, it) => n + it.length, 0);
  // A label that the word processor made belongs to a text that is not used, and to no block's own letters.
  assert.ok(Math.abs(sum - letters) < letters / 100, `${sum} of ${letters}`);
  assert.ok(strip.some((it) => !it.isUsed) && strip.some((it) => it.isUsed));
  for (const [at, it] of strip.entries()) assert.notEqual(it.isUsed, strip[at + 1]?.isUsed);
});

test('what is no document is refused with a code, and a table that was pasted is one', async () => {
  const { refusal } = await workOn({ name: 'x.pdf', bytes: new TextEncoder().encode('%PDF-1.4') });
  assert.equal(refusal?.code, 'pdf');
  const rows = [
    ['№', 'Мероприятие', 'Срок', 'Ответственный'],
    ['1', 'Провести семинар для молодых учителей', 'март 2025', 'Методист'],
    ['2', 'Издать сборник уроков', '2 квартал 2026', 'Заместитель директора'],
  ];
  const text = rows.map((it) => it.join('\t')).join('\n');
  const made = await workOn({ name: 'paste', pasted: { text } });
  const titles = (made.work!.draft.programme['activities'] as { title: string }[]).map(
    (it) => it.title,
  );
  assert.deepEqual(titles, ['Провести семинар для молодых учителей', 'Издать сборник уроков']);
});
