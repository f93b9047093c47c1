/** Every code has its sentence in both languages, and it says what to do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reading as en } from '../../src/i18n/en/reading.js';
import { reading as ru } from '../../src/i18n/ru/reading.js';
import type { LeftKind } from '../../src/reading-files/document.js';
import type { RefusalCode, RefusalParams } from '../../src/reading-files/refusal.js';

/** A code without words, or words without a code, is a compile error here. */
const languages: [
  typeof ru,
  refusals: { [Code in RefusalCode]: (params: RefusalParams[Code]) => string },
  left: Record<LeftKind, (count: number) => string>,
][] = [
  [ru, ru.refusals, ru.left],
  [en, en.refusals, en.left],
];
const codes: Record<keyof typeof ru.refusals, RefusalCode> & Record<RefusalCode, string> =
  Object.fromEntries(Object.keys(ru.refusals).map((it) => [it, it])) as never;
const params = { megabytes: 50, limit: 500_000, pictures: 3 };

test('a refusal is one sentence or two, and tells what to do', () => {
  for (const [, refusals] of languages)
    for (const code of Object.values(codes) as RefusalCode[]) {
      const said = refusals[code](params);
      assert.match(said, /[.!]$/, said);
      const does =
        /откройте|нужен|перенесите|скачайте|распакуйте|оставьте|выделите|выберите|open|needed|copy|download|unpack|keep|choose/i;
      assert.match(said, does, said);
    }
  assert.equal(
    ru.refusals.oldWord(),
    'Это старый формат Word (.doc). Откройте файл в Word: Файл → Сохранить как → Документ Word (.docx).',
  );
});

test('what is left out is counted in words', () => {
  assert.equal(ru.left.pictures(1), '1 рисунок не перенесён');
  assert.equal(ru.left.pictures(3), '3 рисунка не перенесены');
  assert.equal(ru.left.pictures(5), '5 рисунков не перенесено');
  assert.equal(en.left.pictures(1), '1 picture was left out');
  for (const [, , left] of languages)
    for (const say of Object.values(left)) assert.match(say(2), /^2 \S/);
});
