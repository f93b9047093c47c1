/**
 * The tiny inline subset that any text of a file may carry: `**strong**`, `*emphasis*`, `[text](address)`, lines that
 * begin with `- `, line breaks. Anything else is literal. The result is data: whoever shows it builds nodes, never HTML.
 */

export type InlineNode =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'emphasis'; children: InlineNode[] }
  | { kind: 'link'; href: string; children: InlineNode[] }
  | { kind: 'list'; items: InlineNode[][] };

export function parseInline(text: string): InlineNode[] {
  const nodes: InlineNode[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const previous = nodes.at(-1);
    if (line.startsWith('- ')) {
      const item = parseLine(line.slice(2).trim());
      if (previous?.kind === 'list') previous.items.push(item);
      else nodes.push({ kind: 'list', items: [item] });
      continue;
    }
    // A list is a block: it needs no break around it.
    if (previous && previous.kind !== 'list') nodes.push({ kind: 'break' });
    for (const node of parseLine(line)) nodes.push(node);
  }
  return nodes;
}

/** What is open at this point of a line, and what it would be called if it is never closed. */
interface Frame {
  kind: 'line' | 'strong' | 'emphasis' | 'link';
  opener: string;
  children: InlineNode[];
}

/** An address may hold spaces and pairs of parentheses, as names of files do: «Программа (2).pdf». */
const LINK_END = /\]\(((?:[^()\s]| |\((?:[^()\s]| ){0,200}\)){1,2000})\)/g;
/** A run of four asterisks or more is somebody's ornament. */
const TOKEN = new RegExp(`\\*{4,}|\\*\\*|\\*|\\[|${LINK_END.source}`, 'g');

/**
 * Linear on any input: at most one frame of each kind is open at a time, so that a node moves between frames three times
 * at most, and a token never looks beyond the next bracket.
 */
function parseLine(line: string): InlineNode[] {
  // Most lines are plain.
  if (!/[*[]/.test(line)) return line ? [{ kind: 'text', text: line }] : [];
  const stack: Frame[] = [{ kind: 'line', opener: '', children: [] }];
  const top = (): Frame => stack[stack.length - 1]!;
  const isOpen = (kind: Frame['kind']): boolean => stack.some((frame) => frame.kind === kind);

  /** A frame that nothing closed was ordinary text. */
  const giveUp = (index: number): void => {
    const [frame] = stack.splice(index, 1);
    const { children } = stack[index - 1]!;
    appendText(children, frame!.opener);
    for (const child of frame!.children) append(children, child);
  };
  const open = (kind: Frame['kind'], opener: string): void => {
    const same = stack.findIndex((frame) => frame.kind === kind);
    if (same > 0) giveUp(same);
    stack.push({ kind, opener, children: [] });
  };
  const close = (kind: Frame['kind']): InlineNode[] => {
    while (top().kind !== kind) giveUp(stack.length - 1);
    return stack.pop()!.children;
  };

  let position = (TOKEN.lastIndex = 0);
  for (let match = TOKEN.exec(line); match; match = TOKEN.exec(line)) {
    appendText(top().children, line.slice(position, match.index));
    let [token] = match;
    // «***both***»: what was opened last is closed first.
    if (token === '**' && top().kind === 'emphasis' && line[match.index + 2] === '*') token = '*';
    position = TOKEN.lastIndex = match.index + token.length;

    const kind =
      token === '[' ? 'link' : token === '**' ? 'strong' : token === '*' ? 'emphasis' : '';
    const before = line[match.index - 1] ?? ' ';
    const after = line[position] ?? ' ';
    if (kind === 'link') open(kind, token);
    else if (kind && isOpen(kind) && mayClose(kind, before, after)) {
      const children = close(kind);
      top().children.push({ kind, children });
    } else if (kind && !isOpen(kind) && mayOpen(before, after)) open(kind, token);
    else {
      const href = match[1] === undefined || !isOpen('link') ? undefined : linkAddress(match[1]);
      const children = href === undefined ? [] : close('link');
      // A link without words could not be seen; `close` has made its bracket vanish, so it is written again.
      if (href !== undefined && children.length > 0) {
        top().children.push({ kind: 'link', href, children });
      } else appendText(top().children, href === undefined ? token : `[${token}`);
    }
  }
  appendText(top().children, line.slice(position));
  while (stack.length > 1) giveUp(stack.length - 1);
  return stack[0]!.children;
}

/**
 * Office prose is full of asterisks that mean something else: «5*10*2», «педагогов*, школ*», «*.doc и *.xls». So emphasis
 * begins only where a word does, and ends only where one does.
 */
const mayOpen = (before: string, after: string): boolean =>
  !IN_WORD.test(before) && (IN_WORD.test(after) || OPENING.test(after));

/** Two asterisks are nobody's footnote: «**Цель:**развитие» is a space forgotten. */
const mayClose = (kind: Frame['kind'], before: string, after: string): boolean =>
  !/[\s«“„([№]/.test(before) && (kind === 'strong' || !IN_WORD.test(after));

const IN_WORD = /[\p{L}\p{N}]/u;
/** What may stand before the first letter of a phrase. */
const OPENING = /[«“„"'([*№+−–—-]/;

function append(nodes: InlineNode[], node: InlineNode): void {
  if (node.kind === 'text') appendText(nodes, node.text);
  else nodes.push(node);
}

function appendText(nodes: InlineNode[], text: string): void {
  const last = nodes.at(-1);
  if (last?.kind === 'text') last.text += text;
  else if (text) nodes.push({ kind: 'text', text });
}

/** What the author of a text meant to link to, whether a page may or not. */
export const addressesIn = (text: string): string[] =>
  [...text.matchAll(LINK_END)].map((link) => link[1]!).filter(isMeantAsAddress);

const linkAddress = (text: string): string | undefined =>
  isMeantAsAddress(text) ? safeAddress(text) : undefined;

/**
 * «[1](см. приложение)» is a footnote and a remark. An address names a scheme, begins like a path, goes through a folder or
 * ends like a file.
 */
function isMeantAsAddress(text: string): boolean {
  const address = text.trim();
  return (
    /^(?:[a-z][a-z0-9+.-]*:|\.{0,2}\/|[#?])/i.test(address) ||
    /^[\w%.~-]+\/\S*$/.test(address) ||
    /\.[a-z][a-z0-9]{1,4}(?:[?#]|$)/i.test(address.slice(address.lastIndexOf(' ') + 1))
  );
}

/**
 * The address, if a page may link to it: `https:`, `http:`, `mailto:`, `tel:` or a path of the same site. Browsers skip
 * tabs and line breaks inside a scheme and read `\` as `/`, so an address with either is no address.
 */
export function safeAddress(text: string): string | undefined {
  const address = text.trim();
  if (address === '' || /[\p{Cc}\\]/u.test(address) || address.startsWith('//')) return undefined;
  const beforePath = /^[^/?#]*/.exec(address)![0];
  if (beforePath.includes(':') && !/^(?:https?:\/\/[^/?#\s]|(?:mailto|tel):.)/i.test(address))
    return undefined;
  return address.replaceAll(' ', '%20');
}
