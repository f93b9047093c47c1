/** Decisions on the five documents: whatever is decided, nothing is lost, and the order of decisions says nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision, Draft, Question } from '../../src/authoring/draft/model.js';
import { plain } from '../../src/authoring/draft/plain.js';
import { decide, decisionsIn } from '../../src/authoring/draft/settled.js';
import { atOnce } from '../../src/reading-files/slices.js';
import { rowsOf } from '../../src/recognising/tables/grid.js';
import { DOCUMENTS, documentIn, draftIn, lostIn } from './documents.js';

/** The answer of each question that stands at a place, from the guess on; typed words where it asks for them. */
const answered = (questions: Question[], place: number): Decision[] =>
  questions.map((it) => {
    const { code, asks } = it.answers[place % it.answers.length]!;
    const typed = asks && { text: 'Другое название', time: 'май 2022', period: '2020–2022' }[asks];
    return decide(it, code, typed);
  });

const whole = ({ places, ...draft }: Draft): string =>
  JSON.stringify([draft, [...places].map(([path, list]) => [path, list])]);

for (const name of Object.keys(DOCUMENTS)) {
  test(`${name}: the places of an activity are the row that holds its title`, () => {
    const { programme, places } = draftIn(name);
    const { blocks } = documentIn(name);
    for (const [at, it] of ((programme['activities'] ?? []) as { title?: string }[]).entries()) {
      const [place] = places.get(`/activities/${at}`) ?? [];
      assert.ok(place, `activity ${at} has no place`);
      const block = blocks[place.block]!;
      assert.equal(block.kind, 'table');
      const row = atOnce(rowsOf(block))[place.row!]!;
      const text = plain(row.cells.map((cell) => cell.text).join(' '));
      assert.ok(text.includes(plain(it.title ?? '')), it.title);
    }
  });

  test(`${name}: every place points at something that is in the programme`, () => {
    const { programme, places } = draftIn(name);
    for (const path of places.keys()) {
      const found = path
        .split('/')
        .slice(1)
        .reduce<unknown>(
          (it, key) => (it as Record<string, unknown> | undefined)?.[key],
          programme,
        );
      assert.ok(found !== undefined, path);
    }
  });

  test(`${name}: whatever is decided, nothing is lost; the order of decisions says nothing`, () => {
    const { questions, tables, unused } = draftIn(name);
    for (const place of [1, 2]) {
      const decisions = [
        ...answered(questions, place),
        ...unused.slice(0, 9).map(({ id, answers }, at): Decision => ({
          question: id,
          answer: answers[at % answers.length]!.code,
        })),
      ];
      const draft = draftIn(name, decisions);
      const { lost, of } = lostIn(name, draft);
      assert.ok(lost.length <= of * 0.005, lost.join('\n'));
      assert.equal(whole(draftIn(name, [...decisions].reverse())), whole(draft));
      const file: unknown = JSON.parse(JSON.stringify(decisions));
      assert.equal(whole(draftIn(name, decisionsIn(file))), whole(draft));
    }
    const out = tables.map(({ question }) => decide(question, 'leaveOut'));
    const without = draftIn(name, out);
    assert.deepEqual(without.ignored, []);
    assert.ok(without.tables.every(({ kind }) => kind === 'leaveOut'));
    const { lost, of } = lostIn(name, without);
    assert.ok(lost.length <= of * 0.005, lost.join('\n'));
  });

  test(`${name}: the guess, decided, changes nothing but that it is settled`, () => {
    const first = draftIn(name);
    const draft = draftIn(name, answered(first.questions, 0));
    assert.deepEqual(draft.programme, first.programme);
    assert.deepEqual(
      draft.questions.map((it) => it.id),
      first.questions.map((it) => it.id),
    );
    assert.deepEqual(
      draft.questions.filter((it) => !it.answered),
      [],
    );
    assert.deepEqual(draft.ignored, []);
  });

  test(`${name}: there are no more than 8 decisions, and no two with one id`, () => {
    const { questions, tables } = draftIn(name);
    assert.ok(questions.length <= 8, questions.map((it) => it.id).join('\n'));
    const ids = [
      ...questions.map((it) => it.id),
      ...questions.flatMap((it) => it.each ?? []).map((it) => it.id),
    ];
    const inTables = tables.flatMap(({ question, columns }) => [
      question.id,
      ...columns.map((it) => it.question.id),
    ]);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(new Set(inTables).size, inTables.length);
  });
}
