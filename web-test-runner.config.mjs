/** Tests that need a browser: every *.browser.ts under tests/, straight from src/, no build. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { ENGINES, viewport } from './scripts/engines.mjs';
import { slowest } from './scripts/slowest.mjs';
import { faults } from './scripts/faults-in-tests.mjs';

const misbehaving = faults();
const { browser, concurrency, close } = await ENGINES[process.env.TEST_ENGINE ?? 'chromium'].open();

export default {
  port: Number(process.env.TEST_PORT) || undefined,
  files: process.env.TEST_FILES?.split('\n') ?? 'tests/**/*.browser.ts',
  // Lit without its "dev mode" message.
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [misbehaving.middleware],
  plugins: [
    misbehaving,
    viewport,
    // Without the tsconfig, decorators would stay as they are, and no browser parses them.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [browser],
  concurrency,
  testFramework: { config: { timeout: 20_000 } },
  testRunnerHtml: (framework) =>
    `<!doctype html><html><body><script>(${cloneElementsByName})()</script><script type="module" src="${framework}"></script></body></html>`,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // A guard against a test that hangs, not a measure: machines are busy.
  testsFinishTimeout: 400_000,
  reporters: [defaultReporter({ reportTestProgress: false }), counts()],
};

/**
 * Runs in the page. The runner clones what a failed assertion has compared; where that is an element, it throws, tells
 * nobody, and waits for the file until its time is over.
 */
function cloneElementsByName() {
  const clone = window.structuredClone;
  const named = (_, it) => (it instanceof window.Node ? `<${it.nodeName.toLowerCase()}>` : it);
  window.structuredClone = (it, options) => {
    try {
      return clone(it, options);
    } catch {
      return JSON.parse(JSON.stringify(it, named));
    }
  };
}

/** How many tests ran, for scripts/test.mjs, and a line for each that failed. */
function counts() {
  return {
    onTestRunFinished({ sessions }) {
      close();
      let passed = 0;
      let failed = 0;
      let skipped = 0;
      const times = {};
      const fail = (what) => {
        failed++;
        console.log(`✖ ${what}`);
      };
      const count = (suite, name) => {
        for (const test of suite?.tests ?? []) {
          const [file] = name.split(': ');
          times[file] = (times[file] ?? 0) + (test.duration ?? 0);
          if (test.skipped) skipped++;
          else if (test.passed) passed++;
          else fail(`${name}: ${test.name}`);
        }
        for (const it of suite?.suites ?? []) count(it, `${name}: ${it.name}`);
      };
      for (const session of sessions) {
        const before = passed + failed;
        const file = relative('', session.testFile);
        count(session.testResults, file);
        // A file that did not load, or that holds no test, is a failure too.
        if (passed + failed === before || (!session.passed && failed === 0))
          fail(`${file}: the file as a whole`);
      }
      console.log(slowest(times));
      const to = process.env.TEST_COUNTS;
      if (to) writeFileSync(to, JSON.stringify({ passed, failed, skipped }));
    },
  };
}
