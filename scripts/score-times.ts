/**
 * How times in words are read, counted over the tables of the tests.
 *
 *   npm run score:times
 */
import { isDeepStrictEqual } from 'node:util';
import { readTime, type TimeContext } from '../src/programme/time/words/read-time.js';
import { ASKED, COMMON_PHRASES } from '../tests/programme/time-words/common-phrases.js';
import { DOCUMENT_PHRASES, type Row } from '../tests/programme/time-words/document-phrases.js';
import { SCHOOL_PLAN } from '../tests/programme/time-words/school-plan-phrases.js';

function score(name: string, rows: readonly (readonly [Row, TimeContext?])[]): void {
  const counts = { right: 0, asked: 0, wrong: 0 };
  for (const [[words, means], context] of rows) {
    const { readings, isSure } = readTime(words, context);
    if (!isSure) counts.asked++;
    else if (isDeepStrictEqual(readings, [means])) counts.right++;
    else counts.wrong++;
  }
  const { right, asked, wrong } = counts;
  console.log(`${name}: ${right} of ${rows.length} read, ${asked} asked about, ${wrong} wrong`);
}

score(
  'tables of the five programmes',
  DOCUMENT_PHRASES.map((row) => [row]),
);
score(
  'school plans by months',
  SCHOOL_PLAN.flatMap(({ context, rows }) => rows.map((row) => [row, context] as const)),
);
score(
  'common phrases',
  COMMON_PHRASES.map((row) => [row]),
);
const taken = ASKED.filter(([words]) => readTime(words).isSure).length;
console.log(`to be asked about: ${taken} of ${ASKED.length} taken by itself`);
