/**
 * One line in the site's template. Finds the tags that a page holds, now and later, and brings only those. Built as a
 * file without imports and exports of its own, so that it runs as a module and as a classic script alike; the chunks
 * are the same as those of `prog-widgets.js`, so that both on one page are still one Lit.
 */
/** A tag whose drawing is a chunk of its own need not ask for it only when it has come. */
const chunks: Record<string, () => Promise<unknown>[]> = {
  'prog-assessment': () => [
    import('./elements/assessment/define.js'),
    import('./elements/assessment/drawing.js'),
  ],
  'prog-indicator': () => [
    import('./elements/indicator/define.js'),
    import('./elements/indicator/drawing.js'),
  ],
  'prog-indicators': () => [
    import('./elements/indicators/define.js'),
    import('./elements/indicators/drawing.js'),
  ],
  'prog-page': () => [import('./elements/page/define.js'), import('./elements/page/drawing.js')],
  'prog-passport': () => [import('./elements/passport/define.js')],
  'prog-roadmap': () => [import('./elements/roadmap/define.js')],
  'prog-governance': () => [
    import('./elements/governance/define.js'),
    import('./elements/governance/drawing.js'),
  ],
  'prog-projects': () => [
    import('./elements/projects/define.js'),
    import('./elements/projects/drawing.js'),
  ],
  'prog-risks': () => [import('./elements/risks/define.js'), import('./elements/risks/drawing.js')],
  'prog-swot': () => [import('./elements/swot/define.js'), import('./elements/swot/drawing.js')],
  'prog-text': () => [import('./elements/text/define.js'), import('./elements/text/drawing.js')],
  'prog-summary': () => [
    import('./elements/summary/define.js'),
    import('./elements/summary/drawing.js'),
  ],
};

const names = Object.keys(chunks);
const asked = new Set<string>();

function bring(name: string): void {
  if (asked.has(name) || customElements.get(name)) return;
  asked.add(name);
  Promise.all(chunks[name]!()).catch((reason: unknown) => {
    // The fallback inside the tag stays; the next tag of this name may find the network back.
    asked.delete(name);
    console.warn(`prog-widgets: <${name}> could not be loaded.`, reason);
  });
}

function look(root: Element | Document): void {
  if (root instanceof Element && names.includes(root.localName)) bring(root.localName);
  for (const name of names) if (root.getElementsByTagName(name).length > 0) bring(name);
}

look(document);
new MutationObserver((records) => {
  if (asked.size === names.length) return;
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (node instanceof Element) look(node);
}).observe(document, { childList: true, subtree: true });

// For the compiler: a file without imports would be taken for a script whose names are everyone's.
export {};
