/**
 * `npm start`: builds, shows the demo at http://localhost:8080/ and builds again whenever src/ changes. With `--built` it
 * begins with the build that is there.
 */
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, buildBundle } from './build.mjs';
import { createSite } from './serve.mjs';

if (!process.argv.includes('--built'))
  await build().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
const site = await openSite(8080);
console.log(
  `\n  ${site.url}/\n\nChanges in src/ are built by themselves: reload the page. Ctrl+C stops.`,
);

let timer;
let queue = Promise.resolve();
watch(fileURLToPath(new URL('../src', import.meta.url)), { recursive: true }, () => {
  clearTimeout(timer);
  // An editor writes a file in several steps, a branch switch writes many.
  timer = setTimeout(() => (queue = queue.then(rebuild)), 150);
});

async function rebuild() {
  const start = performance.now();
  try {
    await buildBundle();
    console.log(`Built again in ${Math.round(performance.now() - start)} ms.`);
  } catch (error) {
    console.error(error.message); // the next save may cure it
  }
}

async function openSite(port) {
  try {
    return await createSite({ port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken.`);
    return openSite(port + 1);
  }
}
