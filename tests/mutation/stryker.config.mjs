/** Read by Stryker, which scripts/test-mutation.mjs starts from the root. Why these files: README.md, beside this one. */

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['@stryker-mutator/tap-runner'],
  testRunner: 'tap',
  // Each test file becomes one plain file beside itself: a mutant then costs tens of milliseconds, not a second.
  buildCommand: 'node tests/mutation/bundle.mjs',
  tap: {
    testFiles: ['tests/programme/*.bundle.mjs'],
    nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
    forceBail: true,
  },
  disableTypeChecks: false, // esbuild looks at none
  // By test file: only those that reach a mutant are run for it.
  coverageAnalysis: 'perTest',
  // The machine may be somebody else's too.
  concurrency: 1,
  timeoutMS: 4000,
  ignorePatterns: [
    '**',
    ...['src/**', 'tests/programme/*', 'tests/mutation/*', 'demo/programmes/*'].map(
      (it) => `!${it}`,
    ),
    '!package.json',
    '!tsconfig.json',
  ],
  tempDirName: 'coverage/mutation/sandbox',
  logLevel: 'error',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, allowEmojis: false },
  htmlReporter: { fileName: 'coverage/mutation/report.html' },
  jsonReporter: { fileName: 'coverage/mutation/report.json' },
  // A mistake of the set-up must not look like a bad score.
  thresholds: { high: 90, low: 80, break: null },
};
