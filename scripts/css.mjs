/** Style sheets and templates as they ship: for the browsers of docs, without comments and indents. */
import { transform } from 'lightningcss';

/** Of each the oldest that the tags run in; Lightning CSS wants a byte for each part of a version. */
const targets = { chrome: 109 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

/** @param {string} filename for what is said of a fault */
export function smallCss(css, filename) {
  const { code, warnings } = transform({
    filename,
    code: Buffer.from(css),
    minify: true,
    targets,
  });
  if (warnings.length > 0)
    throw new Error(`${filename}: ${warnings.map((it) => it.message).join('; ')}`);
  return code.toString();
}

/**
 * For Vite: the style sheets that stand in a file as css`…`. One with something to fill in stays as it is written, since
 * only its halves are there, and no half is a style sheet.
 *
 * @returns {import('vite').Plugin}
 */
export function cssInTemplates() {
  return {
    name: 'css-in-templates',
    transform: {
      filter: { id: /\.ts$/, code: 'css`' },
      handler(code, id) {
        let small = code;
        // From the last to the first, so that the places of those before stay true.
        for (const { start, end, quasis } of sheetsIn(this.parse(code)).reverse()) {
          const css = smallCss(quasis[0].value.cooked, id);
          small = `${small.slice(0, start)}\`${css.replace(/[\\`]|\$\{/g, '\\$&')}\`${small.slice(end)}`;
        }
        return { code: small, map: null };
      },
    },
  };
}

/** @returns the template literals of css`…`, in the order in which they stand */
function sheetsIn(node) {
  if (Array.isArray(node)) return node.flatMap(sheetsIn);
  if (!node || typeof node !== 'object') return [];
  const isSheet =
    node.type === 'TaggedTemplateExpression' &&
    node.tag.name === 'css' &&
    node.quasi.expressions.length === 0;
  return isSheet ? [node.quasi] : Object.values(node).flatMap(sheetsIn);
}

/**
 * For Vite: html`…` and svg`…` without the indents of their lines. The line breaks stay: between words they are the space.
 *
 * @returns {import('vite').Plugin}
 */
export function indentsOfTemplates() {
  return {
    name: 'indents-of-templates',
    transform: {
      filter: { id: /\.ts$/, code: /(?:html|svg)`/ },
      handler(code, id) {
        let small = code;
        for (const { start, value } of textsIn(this.parse(code)).reverse()) {
          const from = code.indexOf(value.raw, start);
          if (from < 0 || from > start + 2)
            this.error(`${id}: a template is not where it should be`);
          const text = value.raw.replace(/\n +/g, '\n');
          small = small.slice(0, from) + text + small.slice(from + value.raw.length);
        }
        return { code: small, map: null };
      },
    },
  };
}

/** @returns the texts of html`…` and svg`…`, of inner ones too, in the order in which they stand */
function textsIn(node) {
  const found = [];
  const visit = (it) => {
    if (Array.isArray(it)) return it.forEach(visit);
    if (!it || typeof it !== 'object') return;
    if (it.type === 'TaggedTemplateExpression' && ['html', 'svg'].includes(it.tag.name))
      found.push(...it.quasi.quasis.filter(({ value }) => value.raw.includes('\n')));
    Object.values(it).forEach(visit);
  };
  visit(node);
  return found.sort((a, b) => a.start - b.start);
}
