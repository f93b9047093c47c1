/** What becomes of documents in other words: all that they hold, and nothing that they do not say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from '../../src/authoring/draft/draft.js';
import { readProgramme } from '../../src/programme/read.js';
import { recognise } from '../../src/recognising/recognise.js';
import { documentOf } from './document-of.js';
import { OTHER_WORDS, type Held } from './other-words.js';

/** As `Held` has it; all that the draft and the recognition have of each. */
function heldIn(text: string): Required<Held> {
  const document = documentOf(text);
  const recognised = recognise(document);
  const draft = draftOf(document, recognised).programme;
  const written = draft as {
    stages?: { title: string; when: string }[];
    activities?: { marks?: { text: string }[] }[];
  };
  const { programme } = readProgramme({ ...draft, period: { from: '2026', to: '2030' } });
  const { projects = [], passport = [], terms = [], governance } = programme!;
  const bodies = governance?.bodies ?? [];
  return {
    projects: projects.map((it) => it.title),
    passport: passport.map((it) => it.label),
    ofProjects: projects.flatMap((it) =>
      (it.passport ?? []).map(({ label }) => `${it.title}: ${label}`),
    ),
    terms: terms.map(({ short, full }) => `${short} = ${full}`),
    bodies: bodies.map((it) => it.title),
    functions: bodies.map((it) => `${it.title}: ${it.functions?.length ?? 0}`),
    roles: recognised.parts.flatMap(({ content }) =>
      (content.plan?.activities ?? []).map((it) => it.roles.join('|')),
    ),
    stages: (written.stages ?? []).map(({ title, when }) => `${title} = ${when}`),
    marks: (written.activities ?? []).map(({ marks = [] }) => marks.map((it) => it.text).join()),
    offers: recognised.hidden.map(
      ({ value: { title, values } }) =>
        `${title}: ${values.map(({ year, value }) => (year ? `${year}=${value.number}` : value.text)).join('; ')}`,
    ),
  };
}

for (const { name, text, holds } of OTHER_WORDS)
  test(name, () => {
    const held = heldIn(text);
    for (const key of Object.keys(holds) as (keyof Held)[])
      assert.deepEqual([...held[key]].sort(), [...holds[key]!].sort(), key);
  });

test('an offer names its sentence, its activity, how sure it is and why', () => {
  const { hidden } = recognise(
    documentOf(`
| № | Мероприятие | Сроки | Планируемый результат |
| 1 | Курсы для завучей | 2026 | Обучено не менее 60 % завучей |
| 2 | Слёт | 2027 | Сборник |`),
  );
  assert.deepEqual(
    hidden.map(({ value, from, sure, why }) => ({ ...value, from, isAsked: sure < 0.8, why })),
    [
      {
        title: 'Обучено не менее 60 % завучей',
        values: [
          {
            value: {
              text: 'не менее 60 %',
              at: { block: 0, row: 1, col: 3 },
              more: false,
              number: 60,
              op: '>=',
              unit: '%',
            },
          },
        ],
        unit: '%',
        sentence: { text: 'Обучено не менее 60 % завучей', at: { block: 0, row: 1, col: 3 } },
        activity: { block: 0, row: 1 },
        from: [{ block: 0, row: 1, col: 3 }],
        isAsked: true,
        why: { code: 'firmForm', count: 1 },
      },
    ],
  );
});
