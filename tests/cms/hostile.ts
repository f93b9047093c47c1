/** What somebody may write who wants more than a programme on the page; held against every integration alike. */
import assert from 'node:assert/strict';

const SCRIPT = '"><script>document.title="evil"</script>';
export const HOSTILE_VALUES = [
  SCRIPT,
  `' onclick='x`,
  '" onclick="x',
  '</prog-roadmap><b>',
  '&quot;><b>',
];
/** Where a browser would run them, or go to another site though they look like a path. */
export const HOSTILE_ADDRESSES = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  '//evil.example/p.json',
  '/\\evil.example/p.json',
  'programme.json" onload="x',
];

/** One tag with a link inside, its attributes only those it may have. */
export function assertHarmless(html: string): void {
  const [, attributes = ''] =
    /^\s*<prog-[a-z]+((?: [a-z-]+="[^"<>]*")*)><a href="[^"<>]*">[^<>]*<\/a><\/prog-[a-z]+>\s*$/.exec(
      html,
    ) ?? assert.fail(`more than a tag: ${html}`);
  const names = [...attributes.matchAll(/ ([a-z-]+)="/g)].map(([, name]) => name);
  const known =
    'data-mode for from group heading-level lang project scale section src stage table to today view';
  for (const name of names) assert.ok(known.split(' ').includes(name!), `${name} in ${html}`);
}
