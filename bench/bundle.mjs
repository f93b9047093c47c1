/** Makes one script, and a style sheet where there is one, of sources that a browser cannot load as they are. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const types = { js: 'text/javascript', css: 'text/css' };

/** @returns for `createBenchSite()`: each at `/peers/NAME/main.js` and `main.css` */
export async function bundlePeers(names) {
  const file = (name) => fileURLToPath(new URL(`peers/${name}.mjs`, import.meta.url));
  const all = await Promise.all(names.map((name) => bundle(file(name), `/peers/${name}/`)));
  return all.flat();
}

/**
 * Nothing is written to disk.
 * @param {string} entry a file
 * @param {string} prefix where its files are served: `main.js`, `main.css` and whatever chunks they share
 * @returns {Promise<[string, { type: string, body: string | Uint8Array }][]>} by address
 */
export async function bundle(entry, prefix) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry, formats: ['es'], fileName: () => 'main.js', cssFileName: 'main' },
      // The library mode alone would keep the spaces.
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  });
  return output.map(({ fileName, code, source }) => [
    `${prefix}${fileName}`,
    { type: types[fileName.split('.').at(-1)], body: code ?? source },
  ]);
}
