/** What both floors share: text made safe for innerHTML, the place of a bar, a style sheet. */

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function label({ num, title }) {
  return `${num}. ${title}`.replace(/[&<>"]/g, (sign) => entities[sign]);
}

export function bar({ first, last }, { years }) {
  const share = (quarters) => ((quarters / (years * 4)) * 100).toFixed(2);
  return `<div class="track"><div class="bar" style="left:${share(first)}%;width:${share(last + 1 - first)}%"></div></div>`;
}

export function loadStyles() {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL('floor.css', import.meta.url).href;
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
}
