/** Style sheets as they ship: for the browsers of docs, without comments and indents. */
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
