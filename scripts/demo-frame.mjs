/**
 * Pages of the demo's site share one frame, `demo/frame/ru.html` or `en.html`: its head, header, menus and footer. A piece
 * begins with its `<title>`: what belongs into the head, an empty line, what stands in `<main>`. Whatever begins otherwise
 * is a whole page, for instance those of other people's sites in `demo/hosts/`.
 */
import { readFile } from 'node:fs/promises';

const frames = new URL('../demo/frame/', import.meta.url);

/**
 * @param {string} text of a file
 * @param {string} address where it is shown: the menus mark it
 * @returns {Promise<string>} the page as it is sent
 */
export async function wholePage(text, address) {
  const piece = /^<title(?: lang="(\w+)")?>\s*([^]*?)\s*<\/title>([^]*?)\n\n([^]*)$/.exec(text);
  if (!piece) return text;
  const [, lang = 'ru', title, ownHead, content] = piece;
  const frame = await readFile(new URL(`${lang}.html`, frames), 'utf8');
  const [, href, label] = /<link rel="up" href="(.*?)" title="(.*?)" \/>\n?/.exec(ownHead) ?? [];
  const head = ownHead.replace(/<link rel="up".*\n?/, '');
  const values = {
    title,
    head,
    content,
    up: href && `<a href="${href}">${label}</a>`,
    code: escaped(codeOf(frame, head, content)),
  };
  const here = `<li><a href="${address.replace(/index\.html$/, '')}"`;
  return frame
    .replace(/\{\{#(\w+)\}\}([^]*?)\{\{\/\1\}\}/g, (_, name, part) => (values[name] ? part : ''))
    .replaceAll(here, `${here} aria-current="page"`)
    .replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

/** What an editor pastes to have the tags of this page: the page's own lines, nothing written by hand. */
function codeOf(frame, head, content) {
  const tags = content.match(/^ *<(prog-[\w-]+|script)\b[^]*?<\/\1>/gm);
  if (!tags) return '';
  const style = /<link .*prog-widgets\.css.*>/.exec(frame)[0];
  const scripts = head.match(/<script.*<\/script>/g) ?? [];
  return [style, ...scripts, '', ...tags.map(withoutIndent)].join('\n');
}

function withoutIndent(text) {
  const [indent] = /^ */.exec(text);
  return text.replaceAll(`\n${indent}`, '\n').trim();
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
