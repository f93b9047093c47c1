import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  indicatorView,
  type IndicatorView,
} from '../../src/elements/tags/indicator/indicator.view.js';
import { percentWords } from '../../src/elements/figures/verdict.view.js';
import { dayOf } from '../../src/programme/index.js';
import { contextOf, demo, withIndicators, wordsOf } from './measure-support.js';

const example = (id: string): IndicatorView =>
  indicatorView(id, contextOf(demo('example'), dayOf(2023, 12, 10)))!;
const only = (indicator: object): IndicatorView =>
  indicatorView('i', contextOf(withIndicators({ id: 'i', title: 'Охват', ...indicator })))!;

test('what was reached, what was planned, from where, and why that is not enough', () => {
  const { about, baseline, series, more } = example('trained');
  assert.deepEqual(wordsOf(about), ['ключевой показатель', 'нужно больше']);
  assert.deepEqual(wordsOf([baseline!]), ['Исходно, 2020: 20\u00a0%']);
  const [face] = series;
  assert.equal(face!.value.text, '41,5\u00a0%');
  assert.equal(face!.when, '2022');
  assert.deepEqual(wordsOf(face!.plan), ['45\u00a0%']);
  assert.equal(face!.verdict.code, 'notMet');
  assert.equal(
    face!.verdict.sentence,
    '2022: достигнуто 41,5\u00a0% при плане 45\u00a0%: меньше плана; ' +
      'пройдено 86\u00a0% пути от исходного к плану. Данные файла на 01.12.2023.',
  );
  assert.match(wordsOf(more)[0]!, /^Как считают: /);
});

test('a fall is good where the document says so, and over-fulfilment stays what it is', () => {
  const { series } = example('vacancies');
  assert.equal(series[0]!.verdict.code, 'met');
  assert.match(series[0]!.verdict.sentence, /; пройдено 150\u00a0% пути от исходного к плану\./);
  assert.deepEqual(series[0]!.gauge!.good, [0, 8 / 15]);
  assert.match(example('seminars').series[0]!.verdict.sentence, /; выполнено 175\u00a0% плана\./);
});

test('a ceiling above the baseline is no way to go', () => {
  assert.doesNotMatch(example('complaints').series[0]!.verdict.sentence, /пути|выполнено/);
});

test('yes, no and words have no half circle', () => {
  assert.equal(example('platform').series[0]!.gauge, undefined);
  assert.equal(example('platform').series[0]!.value.text, 'да');
  const { value, gauge, verdict } = example('accreditation').series[0]!;
  assert.equal(gauge, undefined);
  assert.equal(value.text, 'впереди');
  assert.match(verdict.sentence, /план «пройдена», время ещё не вышло/);
});

test('a missing value says why, and is not drawn', () => {
  const { series } = only({
    unit: '%',
    direction: 'increase',
    points: [{ period: '2022', target: 50, actual: null, missing: 'notCollected' }],
  });
  const [face] = series;
  assert.deepEqual([face!.value.text, face!.value.tone], ['данные не собирали', 'quiet']);
  assert.equal(face!.gauge!.filled, undefined);
  assert.equal(face!.verdict.sentence, '2022: план 50\u00a0%, данные не собирали.');
});

test('what was promised without a date is shown, and not judged', () => {
  const { series } = only({ unit: '%', direction: 'notStated', final: [{ target: 90 }] });
  assert.deepEqual(wordsOf(series[0]!.plan), ['90\u00a0%']);
  assert.equal(series[0]!.verdict.code, 'notComparable');
  assert.match(series[0]!.verdict.sentence, /к какому сроку достичь цели, в документе не указано/);
});

test('an indicator without a single number says so', () => {
  const { series } = only({ direction: 'notStated' });
  assert.equal(series.length, 1);
  assert.equal(series[0]!.verdict.sentence, 'Числового плана в документе нет.');
});

test('each parallel series has a face of its own', () => {
  const { series } = example('groups');
  assert.deepEqual(
    series.map((it) => [it.group, it.value.text, it.verdict.code]),
    [
      ['детские сады', '18\u00a0%', 'notMet'],
      ['школы', '52\u00a0%', 'met'],
      ['дополнительное образование', '8\u00a0%', 'met'],
    ],
  );
  assert.deepEqual(
    series.map((it) => it.gauge!.max),
    [100, 100, 100],
    'what stands side by side is drawn to one scale',
  );
});

test('no such indicator', () => {
  assert.equal(indicatorView('nobody', contextOf(demo('example'))), undefined);
});

test('our own percentage is never rounded over the line', () => {
  const say = (share: number): string => percentWords(share, contextOf(demo('example')));
  assert.deepEqual([0.8333, 0.9999, 1, 1.0004, 1.12, -0.001].map(say), [
    '83\u00a0%',
    '99,9\u00a0%',
    '100\u00a0%',
    '100,1\u00a0%',
    '112\u00a0%',
    '0\u00a0%',
  ]);
});
