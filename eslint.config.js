import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** What a page with a strict policy forbids, or what would let a file's text become markup. */
const unsafeOnForeignPages = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Text from a file never becomes markup: build nodes, or use a Lit template.',
  },
  {
    selector: 'TemplateElement[value.raw=/<style[ >]|\\sstyle=/]',
    message: 'A strict policy blocks styles in templates: use a class, or an SVG attribute.',
  },
  {
    selector: 'MemberExpression[object.property.name="style"][property.name="cssText"]',
    message: 'Use style.setProperty(): a strict policy lets it through.',
  },
];
const noDirective = (name, why) => ({
  group: [`lit/directives/${name}*`, `lit-html/directives/${name}*`],
  message: why,
});
const forbiddenImports = {
  paths: [
    { name: 'zod', message: 'Import zod/mini: zod is four times as big and calls new Function().' },
    {
      name: 'lit/decorators.js',
      importNames: ['customElement'],
      message: 'It throws where the tag is defined already. Tags are defined in define.ts.',
    },
  ],
  patterns: [
    noDirective('unsafe-', 'Text from a file never becomes markup.'),
    noDirective('style-map', 'A strict policy blocks it: use a class or style.setProperty().'),
    { group: ['lit-html', 'lit-html/*', 'lit-element', 'lit-element/*'], message: "Import 'lit'." },
  ],
};
const noDom = [
  'document',
  'window',
  'navigator',
  'location',
  'fetch',
  'customElements',
  'HTMLElement',
];

export default defineConfig(
  globalIgnores([
    'dist',
    'dist-storybook',
    'shots',
    'coverage',
    'integrations/*/build',
    'tests/cms/*/node_modules',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-syntax': ['error', ...unsafeOnForeignPages],
      '@typescript-eslint/no-restricted-imports': ['error', forbiddenImports],
    },
  },
  {
    // They run in Node as well.
    files: ['src/programme/**/*.ts', 'src/drawing/**/*.ts', 'src/reading-files/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...noDom] },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // chai: expect(x).to.be.true; node:test: test() returns a promise nobody waits for.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/require-await': 'off',
      // Broken files are made of anything.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...[
            'console',
            'process',
            'Buffer',
            'URL',
            'performance',
            'fetch',
            'AbortController',
            'AbortSignal',
          ],
          ...[
            'setTimeout',
            'clearTimeout',
            'structuredClone',
            'document',
            'window',
            'customElements',
          ],
          ...[
            'location',
            'Event',
            'CustomEvent',
            'HTMLElement',
            'Blob',
            'FormData',
            'URLSearchParams',
          ],
          ...[
            'Element',
            'TextDecoder',
            'innerHeight',
            'requestAnimationFrame',
            'innerWidth',
            'getComputedStyle',
            'MutationObserver',
          ],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
