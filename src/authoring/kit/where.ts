/** «Куда это положить»: a page that says what to upload where, with the lines to paste. */
import { h, htmlOf, type Child } from '../../documents/html/markup.js';
import type { KitWords } from '../../i18n/contract/kit.js';

export const TEMPLATE_LINES = `<link rel="stylesheet" href="/prog-widgets/prog-widgets.css" />
<script type="module" src="/prog-widgets/loader.js"></script>`;
const ADDRESS = '/programme.json#prog-page';
const tagLine = (words: string): string =>
  `<prog-page src="/programme.json"><a href="${ADDRESS}">${words}</a></prog-page>`;

export function whereToPut(
  { where }: KitWords,
  { language, hasFolder }: { language: string; hasFolder: boolean },
): string {
  const { lines } = where;
  const code = (text: string): Child => h('pre', {}, h('code', {}, text));
  const body = [
    h('h1', {}, where.title),
    ...(hasFolder ? [] : [h('p', {}, h('strong', {}, spelt(where.noFolder)))]),
    ...where.lead.map((it) => h('p', {}, spelt(it))),
    h('p', {}, lines.template),
    code(TEMPLATE_LINES),
    h('p', {}, lines.tag),
    code(tagLine(where.linkText)),
    h('p', {}, lines.link),
    code(ADDRESS),
    ...where.systems.flatMap(({ name, steps }) => [
      h('h2', {}, name),
      h(
        'ol',
        {},
        steps.map((it) => h('li', {}, spelt(it))),
      ),
    ]),
    h('p', {}, spelt(where.renewal)),
  ];
  return pageOf(language, where.title, [], body);
}

/** What stands between backticks is to be typed as it is. */
const spelt = (text: string): Child[] =>
  text.split('`').map((it, at) => (at % 2 ? h('code', {}, it) : it));

export function pageOf(language: string, title: string, head: Child[], body: Child[]): string {
  const page = h(
    'html',
    { lang: language },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', {}, title),
      head,
    ),
    h('body', {}, body),
  );
  return `<!doctype html>\n${htmlOf(page)}\n`;
}
