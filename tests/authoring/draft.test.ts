import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { draftOf } from '../../src/authoring/draft/draft.js';
import { answerSaid, questionSaid, whySaid } from '../../src/authoring/draft/said.js';
import { plain } from '../../src/authoring/draft/plain.js';
import { draft as words } from '../../src/i18n/ru/draft.js';
import { readProgramme } from '../../src/programme/read.js';
import type { Programme } from '../../src/programme/schema.js';
import { recognise } from '../../src/recognising/recognise.js';
import { documentOf } from '../recognising/document-of.js';
import { DOCUMENTS, draftIn, lostIn } from './documents.js';

const truth = (name: string): Programme =>
  readProgramme(JSON.parse(readFileSync(`demo/programmes/${name}.json`, 'utf8'))).programme!;

/** The programmes have some of the titles shorter, and without what the layout broke. */
const isSame = (a: string, b: string): boolean => {
  const [one, other] = [plain(a), plain(b)];
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const [words, others] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const both = [...words].filter((it) => others.has(it)).length;
  return both / Math.max(words.size, others.size) >= 0.7;
};
type Activity = NonNullable<Programme['activities']>[number];
const nameOf = ({ title, targetText }: Activity): string => title ?? targetText ?? '';

for (const [name, file] of Object.entries(DOCUMENTS)) {
  test(`${name}: every activity is found, and none is made up`, () => {
    const { programme } = readProgramme(draftIn(name).programme);
    const found = [...(programme?.activities ?? [])];
    // Its activities are told in prose, and stand in no table.
    const wanted = name === 'krasnoselsky' ? [] : (truth(file).activities ?? []);
    let missing = 0;
    for (const it of wanted) {
      const at = found.findIndex((one) => isSame(nameOf(one), nameOf(it)));
      if (at < 0) missing++;
      else found.splice(at, 1);
    }
    assert.ok(missing <= wanted.length * 0.01 + 0.5, `${missing} of ${wanted.length} are missing`);
    assert.ok(found.length <= wanted.length * 0.01 + 0.5, found.map(nameOf).join('\n'));
  });

  test(`${name}: what went in and what did not are the whole document`, () => {
    const { lost, of } = lostIn(name, draftIn(name));
    assert.ok(lost.length <= of * 0.005, lost.join('\n'));
  });

  test(`${name}: the same document makes the same draft, and states no direction`, () => {
    const one = draftIn(name);
    assert.deepEqual(draftIn(name), one);
    for (const it of (one.programme['indicators'] as { direction: string }[] | undefined) ?? [])
      assert.equal(it.direction, 'notStated');
  });

  test(`${name}: reading finds the draft in order, but for what the document leaves open`, () => {
    const { programme, questions } = draftIn(name);
    const open = questions.some((it) => it.code === 'noPeriod');
    const losses = readProgramme(programme).problems.filter(
      (it) => it.severity === 'loss' && !(open && it.path[0] === 'period'),
    );
    assert.deepEqual(losses, []);
  });
}

test('each question has a sentence, each answer a label, each note and each table a name', () => {
  for (const name of Object.keys(DOCUMENTS)) {
    const { questions, notes, tables } = draftIn(name);
    const columns = tables.flatMap((it) => it.columns.map(({ question }) => question));
    for (const it of [...questions, ...tables.map(({ question }) => question), ...columns]) {
      assert.match(questionSaid(it, words), /[а-яё]/u, it.code);
      for (const answer of it.answers)
        assert.match(answerSaid(it, answer, words), /[а-яё]/iu, `${it.id}: ${answer.code}`);
      if (it.why) assert.ok(whySaid(it.why, words), it.why.code);
    }
    for (const { code } of notes) assert.ok(words.notes[code], code);
    for (const { kind } of tables) assert.ok(words.kinds[kind], kind);
  }
});

test('without a title and a period none is made, and both are asked for', () => {
  const document = documentOf(`
    | № | Что делаем | Когда | Кто отвечает |
    | 1 | Открыть методический кабинет | сентябрь 2024 | Директор |
    | 2 | Провести семинар наставников | ежегодно, октябрь | Методист; Директор школы |
  `);
  const { programme, questions } = draftOf(document, recognise(document));
  assert.equal(programme['title'], undefined);
  assert.equal(programme['period'], undefined);
  assert.deepEqual(
    questions.map((it) => it.code).filter((it) => it.startsWith('no')),
    ['noTitle', 'noPeriod'],
  );
  const [first, second] = programme['activities'] as Record<string, unknown>[];
  assert.equal(first!['when'], 'сентябрь 2024');
  assert.equal((second!['responsible'] as string[]).length, 2);
  assert.ok(questions.some((it) => it.code === 'sameRole'));
});
