/** A small site of somebody else: Vite, TypeScript, and four pages that use the package in four ways. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const programme = fileURLToPath(
  new URL('../../demo/programmes/rybinsk-2021.json', import.meta.url),
);

const page = (script: string, body: string): string =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"></head>
<body>${body}${script && `<script type="module" src="./src/${script}"></script>`}</body></html>`;
const SRC = 'src="./programme.json"';

const FILES: Record<string, string> = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: ['vite/client'],
      jsx: 'react-jsx',
      jsxImportSource: 'preact',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
    },
    include: ['src'],
  }),
  // The types of the package by themselves, as the strictest project reads them.
  'tsconfig.types.json': JSON.stringify({
    extends: './tsconfig.json',
    compilerOptions: { skipLibCheck: false, types: [] },
    include: ['src/types.ts'],
  }),
  'src/types.ts': `
export type * from 'prog-widgets';
export type * from 'prog-widgets/programme';
export type * from 'prog-widgets/all';
export type * from 'prog-widgets/jsx';
`,
  'vite.config.ts': `import { defineConfig } from 'vite';
export default defineConfig({
  base: './',
  build: { rolldownOptions: { input: ['all.html', 'one.html', 'classes.html', 'jsx.html', 'format.html'] } },
});
`,

  'all.html': page('all.ts', `<prog-page ${SRC}></prog-page>`),
  'src/all.ts': `import 'prog-widgets/all';
import 'prog-widgets/prog-widgets.css';

const roadmap = document.createElement('prog-roadmap');
roadmap.scale = 'quarter';
// @ts-expect-error there is no such scale
roadmap.scale = 'decade';
document.querySelector('prog-page')?.addEventListener('prog-load', ({ problems }) => {
  document.title = String(problems.length satisfies number);
});
`,

  'one.html': page('one.ts', `<prog-passport ${SRC}></prog-passport><prog-roadmap></prog-roadmap>`),
  'src/one.ts': `import { ProgPassport } from 'prog-widgets/prog-passport';

document.querySelector('prog-passport')!.headingLevel = 3;
document.title = String(customElements.get('prog-passport') === ProgPassport);
`,

  'classes.html': page('classes.ts', `<centre-swot ${SRC}></centre-swot>`),
  'src/classes.ts': `import { ProgGovernance } from 'prog-widgets';

document.title = String(customElements.get('prog-governance') ?? 'nothing');
class CentreSwot extends ProgGovernance {
  static override readonly tag = 'centre-swot';
}
CentreSwot.define();
`,

  'jsx.html': page('jsx.tsx', '<div id="app"></div>'),
  'src/jsx.tsx': `import { render } from 'preact';
import 'prog-widgets/prog-governance';
import type { ProgElements } from 'prog-widgets/jsx';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends ProgElements {}
  }
}

function App() {
  return (
    <main>
      <prog-governance key="g" class="wide" ${SRC} heading-level={3} theme="dark" onprog-load={(event) => {
        document.title = event.type;
      }}>
        <a href="./programme.json">Управление</a>
      </prog-governance>
    </main>
  );
}
// @ts-expect-error there is no such theme
export const wrong = <prog-governance theme="pink" />;
render(<App />, document.querySelector('#app')!);
`,

  'format.html': page('format.ts', ''),
  'src/format.ts': `import { readProgramme } from 'prog-widgets';
import { dayOf } from 'prog-widgets/programme';

const answer = await fetch('./programme.json');
const { programme } = readProgramme(await answer.json());
document.title = \`\${programme?.activities?.length} \${dayOf(2021, 1, 1) > 0}\`;
`,

  'plain.html': `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>plain</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="./prog-widgets/prog-widgets.css">
<script src="./prog-widgets/loader.js" defer></script></head>
<body><prog-passport ${SRC}><a href="./programme.json">Паспорт</a></prog-passport>
<p><a href="./programme.json#prog-roadmap">Дорожная карта</a></p></body></html>`,
};

export function writeProject(folder: string): void {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  mkdirSync(join(folder, 'public'), { recursive: true });
  copyFileSync(programme, join(folder, 'public/programme.json'));
}
