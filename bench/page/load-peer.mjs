import { loadSheet } from './load-sheet.mjs';

/** Script and style sheet, as bench/peers/ has bundled them. */
export async function loadPeer(name) {
  const [script] = await Promise.all([
    import(`/peers/${name}/main.js`),
    loadSheet(`/peers/${name}/main.css`),
  ]);
  return script;
}
