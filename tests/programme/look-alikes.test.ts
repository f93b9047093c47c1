/** Codes and ids whose letters only look like those that are known: read as they were meant, and told. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { foldCode, foldText, wordsAlike } from '../../src/programme/folding.js';
import { activity, read } from './reading-support.js';

describe('codes', () => {
  /** What is written, and as what it is read. */
  const TABLE: [place: string, file: (code: string) => object, written: string, read: string][] = [
    [
      'a quadrant',
      (quadrant) => ({ swot: [{ id: 'w', items: [{ quadrant, text: 'А' }] }] }),
      'О',
      'O',
    ],
    [
      'a quadrant',
      (quadrant) => ({ swot: [{ id: 'w', items: [{ quadrant, text: 'А' }] }] }),
      'Т',
      'T',
    ],
    ['a status', (status) => ({ activities: [{ ...activity, status }] }), 'dоne', 'done'],
    ['a status', (status) => ({ activities: [{ ...activity, status }] }), 'done\u200b', 'done'],
    ['a status', (status) => ({ activities: [{ ...activity, status }] }), ' done', 'done'],
    ['a half', (when) => ({ activities: [{ ...activity, when }] }), '2024-Н1', '2024-H1'],
    ['a year', (when) => ({ activities: [{ ...activity, when }] }), '2024\u00ad', '2024'],
    ['a recurrence', (every) => ({ activities: [{ ...activity, when: { every } }] }), 'Р1Y', 'P1Y'],
    ['a recurrence', (every) => ({ activities: [{ ...activity, when: { every } }] }), 'Р3М', 'P3M'],
    [
      'a kind',
      (kind) => ({ activities: [{ ...activity, when: { kind } }] }),
      'аsNeeded',
      'asNeeded',
    ],
    [
      'a day',
      (date) => ({ approvals: [{ kind: 'approved', by: 'Совет', date }] }),
      '2024-Н2',
      '2024-H2',
    ],
    [
      'an id',
      (project) => ({
        projects: [{ id: 'p1', title: 'А' }],
        activities: [{ ...activity, project }],
      }),
      'р1',
      'p1',
    ],
    [
      'an id in Russian letters',
      (project) => ({
        projects: [{ id: 'с1', title: 'А' }],
        activities: [{ ...activity, project }],
      }),
      'c1',
      'с1',
    ],
    [
      'an id with a mark of width nought',
      (project) => ({
        projects: [{ id: 'п1', title: 'А' }],
        activities: [{ ...activity, project }],
      }),
      'п\ufeff1',
      'п1',
    ],
  ];
  for (const [place, file, written, meant] of TABLE)
    test(`${place}: ${JSON.stringify(written)} is read as ${meant}`, () => {
      const asMeant = read(file(meant));
      assert.deepEqual(asMeant.told, []);
      const { programme, problems } = read(file(written));
      assert.deepEqual(programme, asMeant.programme);
      assert.deepEqual(
        problems.map(({ severity, code, params }) => [severity, code, params]),
        [['advice', 'lookAlike', { words: written, read: meant }]],
      );
    });

  test('of two ids that look alike nobody can say which one was meant', () => {
    const { programme, told } = read({
      projects: [
        { id: 'p1', title: 'А' },
        { id: 'р1', title: 'Б' },
      ],
      activities: [{ ...activity, project: 'p1\u200b' }],
    });
    assert.equal(programme.activities![0]!.project, undefined);
    assert.deepEqual(told, ['loss unknownReference activities[0].project']);
  });

  test('what is no code is left as it is written', () => {
    const title = 'Мето\u00adдика «Cовет» и\u0306';
    const { programme, told } = read({ activities: [{ ...activity, title, num: '1.1а' }] });
    assert.deepEqual(programme.activities, [{ ...activity, title, num: '1.1а' }]);
    assert.deepEqual(told, []);
  });
});

test('one folding', () => {
  for (const [text, folded] of [
    ['Отчёт', 'отчет'],
    ['РАИ\u0306ОН', 'район'],
    ['йод', 'йод'],
    ['за\u0301мок', 'замок'],
    ['мето\u00adди\u200bст\u2060', 'методист'],
    ['\ufeffА\u202eБ', 'аб'],
    ['café', 'cafe'],
  ] as const)
    assert.equal(foldText(text), folded);
  assert.equal(foldCode(' Р1Y\u200b'), 'P1Y');
  // A small в is no b.
  assert.equal(foldCode('вид'), 'вид');
  assert.deepEqual(wordsAlike('план'), ['план']);
  assert.deepEqual(wordsAlike('cписок'), ['список']);
  assert.deepEqual(wordsAlike('zооm'), ['zoom']);
  assert.deepEqual(wordsAlike('cot').sort(), ['cot', 'сот']);
  assert.deepEqual(wordsAlike('жz'), ['жz']);
});
