/**
 * Runs test files of Node's own runner and prints what failed.
 *
 *   node scripts/node-tests.mjs [--in-browsers] FILE…
 *
 * Exits with 1 if a test failed, a file crashed or a file held no test.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { slowest } from './slowest.mjs';
import { together } from './together.mjs';

/** Of one failure. */
const MOST_LINES = 40;
const MOST_LETTERS = 600;

/** Each of these files has a browser of its own, which waits for a while and then wants two cores. */
const inBrowsers = process.argv.includes('--in-browsers');
const files = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
  .map((file) => resolve(file));
const scratch = mkdtempSync(join(tmpdir(), 'prog-widgets-node-'));
/** By what runs in a process, the files that it stands for. */
const processes = inBrowsers
  ? new Map(files.map((file) => [file, [file]]))
  : together(files, scratch);

// Each process reads TypeScript through tsx.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import tsx`.trim();

const stream = run({
  files: [...processes.keys()],
  concurrency: inBrowsers ? 2 : availableParallelism(),
  // A guard against a file that hangs, not a measure: machines are busy.
  timeout: 1000 * Number(process.env.TEST_SECONDS ?? 900),
});

let passed = 0;
const failures = [];
/** Files of which a test has been reported. */
const seen = new Set();
/** By file: how deep the test reported last lies. A test is reported after the tests inside it. */
const lastDepth = new Map();
/** By file: the names of the groups around the test that runs, and its own. */
const names = new Map();

/** By file, in ms: each runs its tests one after another. */
const times = {};

stream.on('test:start', ({ file, name, nesting }) => {
  names.set(file, [...(names.get(file) ?? []).slice(0, nesting), name]);
  seen.add(file).add(name);
});
stream.on('test:pass', (test) => {
  addTime(test);
  if (isGroup(test) || test.skip !== undefined || test.todo !== undefined) return;
  if (!isWhole(test)) passed++;
  else if (files.includes(resolve(test.name))) fail(test, 'This file holds no test.');
});
stream.on('test:fail', (test) => {
  addTime(test);
  const group = isGroup(test);
  if (test.todo !== undefined) return;
  // A group whose tests failed has been counted with them; one whose hook failed has not.
  const error = test.details.error;
  if (group && error?.failureType === 'subtestsFailed') return;
  fail(test, error?.cause ?? error);
});
stream.on('test:stdout', ({ message }) => process.stdout.write(message));
stream.on('test:stderr', ({ message }) => process.stderr.write(message));
stream.on('end', finish);
stream.resume();

function addTime(test) {
  const { nesting, file, details } = test;
  const name = relative('', file ?? '');
  if (nesting === 0 && !isWhole(test)) times[name] = (times[name] ?? 0) + details.duration_ms;
}

function isGroup(test) {
  const inside = (lastDepth.get(test.file) ?? 0) > test.nesting;
  lastDepth.set(test.file, test.nesting);
  return inside || test.details.type === 'suite';
}

function fail(test, error) {
  const path = (names.get(test.file) ?? []).slice(0, test.nesting);
  failures.push({ test, error, name: [...path, test.name].join(' › ') });
}

/** What runs in a process and has no test, or crashed, is reported as a test that bears its path; so is an unreadable file. */
function isWhole({ nesting, name }) {
  return nesting === 0 && [...processes.keys(), ...files].includes(resolve(name));
}

function finish() {
  rmSync(scratch, { recursive: true });
  for (const some of processes.values())
    for (const file of some.length > 1 ? some : [])
      if (!seen.has(file))
        fail({ name: file, nesting: 0 }, 'It holds no test, or none of its tests ran.');
  for (const { test, error, name } of failures) {
    const text = typeof error === 'string' ? error : (error?.stack ?? inspect(error));
    // Where the runner itself called the test helps nobody.
    const lines = text.split('\n').filter((line) => !/^\s+at .*\bnode:/.test(line));
    // A page's whole text in an assertion would push everything else out of a log.
    if (lines.length > MOST_LINES) lines.splice(MOST_LINES / 2, lines.length - MOST_LINES, '…');
    const whole = isWhole(test);
    const file = relative('', whole ? test.name : test.file);
    console.error(`\n✖ ${file}: ${whole ? 'the file as a whole' : name}`);
    console.error(lines.map((line) => `    ${line.slice(0, MOST_LETTERS)}`).join('\n'));
  }
  console.log(slowest(times));
  if (passed + failures.length === 0) failures.push({});
  const to = process.env.TEST_COUNTS;
  if (to) writeFileSync(to, JSON.stringify({ passed, failed: failures.length }));
  else console.log(`${passed} passed, ${failures.length} failed`);
  if (failures.length > 0) process.exitCode = 1;
}
