/**
 * The scripts of the package, in three flavours:
 *
 * - for pages (`vite build`): `prog-widgets.js` and `loader.js`, which need nothing else. They share their chunks, so
 *   whichever of them a page loads, there is one Lit on it.
 * - for the workshop and the check page (`vite build --mode workshop`, `check-page`): one classic script with everything
 *   in it, since a page opened from a folder may load no module. `scripts/build-pages.mjs` puts it into the page.
 * - for npm (`vite build --mode npm`): `index.js` and `all.js`, which leave Lit to the site's own bundler and so can
 *   also be imported in Node, where Lit brings a stand-in for the DOM; `tags/`, each tag alone; `programme.js`, which needs
 *   nothing; and `cli.js`, the command.
 *
 * The catalogue is built by `.storybook/vite.config.ts`.
 */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { cssInTemplates, indentsOfTemplates } from './scripts/css.mjs';
import { tags as all } from './scripts/tags.mjs';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));
const loader = source('loader.ts');

/** Entries of their own: as mere parts of a chunk, what they export would have to be wrapped for the loader. */
const forPages = {
  'prog-widgets': source('all.ts'),
  embed: source('embed.ts'),
  loader,
  ...Object.fromEntries(all.map(({ name, define }) => [`define-${name}`, define])),
};
const forNpm = {
  index: source('index.ts'),
  all: source('all.ts'),
  programme: source('programme.ts'),
  cli: source('cli.ts'),
  ...Object.fromEntries(all.map(({ tag }) => [`tags/${tag}`, `one:${tag}`])),
};

/** `prog-widgets/prog-roadmap`: one tag, defined, with its class. Its types are written by `scripts/build.mjs`. */
const oneTagAlone: Plugin = {
  name: 'one-tag-alone',
  // Vite has put the folder before it.
  resolveId: (id) => /one:prog-[\w-]+$/.exec(id)?.[0] ?? null,
  load(id) {
    const one = all.find(({ tag }) => id === `one:${tag}`);
    if (!one) return null;
    const code = `import '${one.define}';\nexport { ${one.className} } from '${one.source}';`;
    return { code, moduleSideEffects: true };
  },
};

/** What the loader asks for beside a tag's own file. */
const BASE = './elements/base/prog-element.js';

/**
 * The loader also runs as a classic script, where a static import is a syntax error. So the little it imports
 * statically is copied into it, not shared; what it imports dynamically stays shared.
 */
const loaderStandsAlone: Plugin = {
  name: 'loader-stands-alone',
  enforce: 'pre',
  async resolveId(specifier, importer, options) {
    if (importer !== loader && !importer?.endsWith('?loader')) return null;
    if (specifier === BASE) return { id: BASE, external: true };
    if ((options as { kind?: string }).kind === 'dynamic-import') return null;
    const found = await this.resolve(specifier, importer.replace('?loader', ''), options);
    return found && { ...found, id: `${found.id}?loader` };
  },
  // By hand: the bundler would make an object of all that the file exports, for whoever imports it by name.
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((it) => it.type === 'chunk');
    const base = chunks.find((it) => it.moduleIds.some((id) => id.endsWith('/prog-element.ts')));
    const it = chunks.find(({ fileName }) => fileName === 'loader.js');
    if (!base || !it?.code.includes(BASE))
      this.error('the loader does not name what every tag needs');
    it.code = it.code.replace(BASE, `./${base.fileName}`);
  },
};

/**
 * Where several modules that are asked for late share a file, the bundler makes an object of what each exports, and goes
 * through its keys with `for … in`: on pages of old scripts, which extend `Object.prototype`, that throws.
 */
const ownKeysOnly: Plugin = {
  name: 'own-keys-only',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((it) => it.type === 'chunk');
    const it = chunks.find(({ name }) => name === 'rolldown-runtime');
    if (!it) return;
    const code = it.code.replace(/for ?\(var (\w+) in (\w+)\)/, 'for(var $1 of Object.keys($2))');
    if (code === it.code) this.error('the bundler has changed: look for how it goes through keys');
    it.code = code;
  },
};

/**
 * Leaflet tries out by `innerHTML` whether the browser knows SVG: under Trusted Types that alone would be a report; what is
 * used of it writes no HTML besides. And a tile that is not wanted any more becomes a picture of a `data:` address, which
 * strict policies forbid: it becomes none.
 */
const leafletOnStrictPages: Plugin = {
  name: 'leaflet-on-strict-pages',
  transform(code, id) {
    if (!/leaflet-src\.esm\.js(\?|$)/.test(id)) return null;
    const changes = [
      [
        "div.innerHTML = '<svg/>';",
        "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));",
      ],
      [/emptyImageUrl = 'data:[^']*';/, "emptyImageUrl = '';"],
    ] as const;
    let changed = code;
    for (const [before, after] of changes) {
      const next = changed.replace(before, after);
      if (next === changed) this.error('Leaflet has changed: look for what it writes');
      changed = next;
    }
    return { code: changed, map: null };
  },
};

/** Tags that are read and not filtered: small, alike, and on a page with each other. */
const PARTS = `(?:${all.flatMap((it) => (it.isPart ? it.name : [])).join('|')})`;
/** Tags whose drawing comes later, and which stand on the page of a whole programme. */
const IN_PAGE = `(?:${PARTS}|assessment|event-map|indicators|summary)`;
/** Another language comes when it is asked for. */
const RUSSIAN = 'i18n/(?:ru/|[\\w-]+\\.ts)';
/** Of tags whose drawing comes later: what a page's first screen needs, and what its parts below need too. */
const AT_FIRST = 'late-element|paper-head';
const LATE = `(?:${AT_FIRST}|(?:project-)?part-element)`;
const STATUS = 'elements/status';

/**
 * What is needed together comes as one file: left to itself, the bundler makes five of each, and on a slow network every
 * file costs as much time as ten thousand bytes. The rooms of `src/` say what is needed together; a module brings what it
 * imports, so what more tags need stands first.
 */
const shared = [
  group(
    'base',
    [
      'documents',
      `elements/(?:base/(?!${LATE})|text|address/(?:address-controller|way)|choice/one-of)`,
    ],
    true,
  ),
  /** Of all tags that know of plans and how they stand. */
  group('status', ['programme', RUSSIAN, 'elements/work/(?!standing)', STATUS], true),
  /** Of those whose drawing comes later, the tags themselves, and what all drawings are made of. */
  group('late', [
    `elements/(?:base/(?:${AT_FIRST})|look/wear|address/item-links|tags/summary/(?:summary|fold))\\.ts$`,
    'elements/text/(?!part|spoken-in|values)',
    'documents/lit/lines',
    'programme/far-off',
    STATUS,
  ]),
  /** What drawings say: what nearly all of them want. */
  { ...group('words', ['programme', RUSSIAN, 'documents']), minShareCount: 9 },
  /** Which parts there are: a page asks that before it brings them. */
  group('titles', ['elements/text/part-titles', 'i18n/ru/parts']),
  group('occasions', ['elements/tags/event-map/has-items', 'programme/time/occasions']),
  /** Values and plans in words: of figures, and of whatever refers to them. */
  group('values', ['elements/text/values']),
  group('context', ['elements/(?:text/part|figures/strip)']),
  /** Else whatever opens would bring the events, too. */
  group('disclosure', ['documents/lit/disclosure']),
  /** Of those that stand below a page's first screen, the tags themselves, and what leads to a place in them. */
  group('rest', [`elements/(?:address|base/(?:project-)?part-element|tags/(${IN_PAGE})/\\1\\.ts)`]),
  group('choice', ['elements/choice/(?!csv|save-file|search-texts)', 'programme/folding']),
  /** How a figure stands to what was promised: also what reads a file with care asks that. */
  group('targets', [
    'programme/(?:indicator-status|targets|progress|fraction)',
    'elements/figures/previous',
  ]),
  /** What shows figures. */
  group('measures', [
    'elements/figures/(?!figures|previous|strip|measure\\.styles|slope|score|trend|course|said|signs|late-|distance|room)',
    'i18n/ru/measures',
  ]),
  /** What stands beside small charts, and brings them. */
  group('said', ['elements/figures/(?:said|distance)', 'i18n/ru/distance']),
  group('slopes', ['elements/figures/(?:late-|slope\\.styles)']),
  /** The squares: of the wall, the summary, the forum screen. */
  group('promises', [
    'elements/promises/(?:board|columns|planned|squares|wall)',
    'i18n/ru/promises',
    'programme/standing',
  ]),
  /** Of the events what a page opens, their list; the other views come each by itself. */
  group('events', ['elements/tags/event-map/(?:drawing|list/)']),
  group('parts', [`(?:documents|elements/tags/${PARTS})/(?!define)`]),
];

/** @param rooms folders of `src/`, as patterns; `isAtOnce` leaves out what is only asked for later */
function group(name: string, rooms: string[], isAtOnce = false) {
  const test = new RegExp(`/src/(?:${rooms.join('|')})`);
  return { name, test, tags: isAtOnce ? ['$initial' as const] : [] };
}

/** A page that may ask no address shows no tiles: nobody gives it any, and their script would be a sixth of it. */
const withoutTiles: Plugin = {
  name: 'without-tiles',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './tiles.js' && importer?.endsWith('/map/map-place.ts') ? NO_TILES : null,
  load: (id) => (id === NO_TILES ? 'export {}' : null),
};
const NO_TILES = '\0no-tiles';

/** One script with everything in it. */
const alone = (entry: string, name: string): UserConfig => ({
  mode: 'production',
  plugins: [cssInTemplates(), indentsOfTemplates(), withoutTiles],
  publicDir: false,
  build: {
    target: 'es2022',
    write: false,
    reportCompressedSize: false,
    lib: { entry: source(entry), formats: ['iife'], name },
    rolldownOptions: { output: { minify: true } },
  },
});

/** Pages that work when they are opened from a folder, by their folders in `src/`. */
const pages: Record<string, UserConfig> = {
  'check-page': alone('check-page/main.ts', 'progWidgetsCheck'),
  workshop: alone('workshop/main.ts', 'progWidgetsWorkshop'),
};

/** Of its two forms the one that can be taken apart. */
const alias = { leaflet: 'leaflet/dist/leaflet-src.esm.js' };

/** `npm start`: the sources themselves. */
const development: UserConfig = {
  appType: 'custom',
  plugins: [leafletOnStrictPages],
  publicDir: false,
  resolve: { alias },
  // All packages at the start: one that is met later would reload the page that met it.
  optimizeDeps: { entries: [loader, source('all.ts'), source('embed.ts')], exclude: ['leaflet'] },
};

export default defineConfig(({ mode }) => {
  const npm = mode === 'npm';
  const page = pages[mode];
  if (page) return page;
  if (mode === 'development') return development;
  return {
    mode: 'production', // whichever flavour: Lit's own warnings are for the people who write elements
    plugins: [
      cssInTemplates(),
      indentsOfTemplates(),
      leafletOnStrictPages,
      ownKeysOnly,
      npm ? oneTagAlone : loaderStandsAlone,
    ],
    publicDir: false,
    resolve: { alias },
    build: {
      target: 'es2022', // Chrome 109, Firefox 115, Safari 16.4
      emptyOutDir: false, // types and the rest are written there at the same time
      reportCompressedSize: false,
      lib: { entry: npm ? forNpm : forPages, formats: ['es'] },
      rolldownOptions: {
        // The npm flavour reads whole programmes in Node: there the advice is no chunk of its own.
        checks: { ineffectiveDynamicImport: !npm },
        preserveEntrySignatures: 'allow-extension',
        external: npm ? [/^lit($|\/)/, /^zod($|\/)/, /^node:/] : [],
        output: {
          minify: !npm, // the library mode alone would keep the spaces
          comments: { legal: true, annotation: npm }, // «pure» is said to bundlers, not to pages
          entryFileNames: ({ name }) =>
            name.startsWith('define-') ? 'chunks/[name]-[hash:7].js' : '[name].js',
          ...(npm ? {} : { codeSplitting: { groups: shared } }),
          chunkFileNames: ({ moduleIds }) => {
            const define = moduleIds.find((id) => basename(id) === 'define.ts');
            const name = define ? `define-${basename(dirname(define))}` : '[name]';
            return npm ? `chunks/npm-${name}-[hash].js` : `chunks/${name}-[hash:7].js`;
          },
        },
      },
    },
  };
});
