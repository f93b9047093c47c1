/** Every pattern of the sources, found by reading them, and the texts that would make each of them try in vain. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import ts from 'typescript';

export interface Pattern {
  /** `src/theme/oklch.ts:96` */
  place: string;
  pattern: RegExp;
}

/** @param folder of TypeScript */
export function patternsIn(folder: string): Pattern[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files
    .filter((it) => it.endsWith('.ts'))
    .flatMap((it) => patternsOf(join(folder, it), readFileSync(join(folder, it), 'utf8')));
}

/** What a text of the file can be, in a pattern that is put together while the program runs. */
const WORD = 'слово';

export function patternsOf(file: string, text: string): Pattern[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const names = new Map<string, RegExp>();
  const add = (node: ts.Node, pattern: RegExp): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ place: `${file}:${line + 1}`, pattern });
    if (ts.isVariableDeclaration(node.parent)) names.set(node.parent.name.getText(), pattern);
  };
  const partOf = (node: ts.Expression): string =>
    ts.isPropertyAccessExpression(node) && node.name.text === 'source'
      ? (names.get(node.expression.getText())?.source ?? WORD)
      : WORD;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    } else if (isRegExp(node)) {
      const [made, flags] = node.arguments ?? [];
      let words: string | undefined;
      if (made && ts.isStringLiteralLike(made)) words = made.text;
      else if (made && ts.isTemplateExpression(made))
        words =
          made.head.text +
          made.templateSpans.map((it) => partOf(it.expression) + it.literal.text).join('');
      if (words === undefined)
        throw new Error(`${file}: a pattern that only runs can tell; write a template`);
      add(node, new RegExp(words, flags && ts.isStringLiteralLike(flags) ? flags.text : ''));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isRegExp = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

/** Letters of all kinds: whatever class a pattern names, some of them are in it. */
const LETTERS = [
  ...'aZзЯ10 \t\n\u00a0-—"\'()[]{}<>.,;:!?/\\*%&=+_#@№«$|~^`',
  'й',
  '\u0301',
  '\u200b',
];
/** What seldom belongs to anything. */
const BREAKS = ['\u0000', '\n', '!', 'ж'] as const;
/** Of combinations of letters: enough to meet each two classes of a pattern beside each other. */
const MOST_UNITS = 60;

type Node = AST.Element | AST.Alternative | AST.Pattern;

/** Texts of so many letters, made from the pattern's own classes: what it repeats, again and again, and then a letter that ends it. */
export function* attacksOn(pattern: RegExp, length: number): Generator<string> {
  const { source, flags } = pattern;
  const ast = new RegExpParser().parsePattern(source, 0, source.length, /[uv]/.test(flags));
  const own = [...source].filter((it) => !/[\w\\]/.test(it));
  const sampler = samplerOf([...new Set([...LETTERS, ...own])], flags.replace(/[gy]/g, ''));
  const units = new Set<string>();
  /** What is repeated behind what stands before it. */
  const behind = new Map<string, Set<string>>();
  visitAll(ast, sampler.text, (node, before) => {
    if (node.max === 1) return;
    const repeated = behind.get(before) ?? new Set();
    for (let turn = 0; turn < 4; turn++) repeated.add(sampler.text(node.element, turn));
    behind.set(before, repeated);
    for (const it of repeated) units.add(it);
  });
  for (let turn = 0; turn < 4; turn++) units.add(sampler.text(ast, turn));
  const members = [...sampler.classes.values()].flatMap((it) => it.slice(0, 2));
  const singles = [...new Set([...members, ...' 1-"([а\t'])];
  for (const it of singles) units.add(it);
  for (const a of singles) for (const b of singles) if (units.size < MOST_UNITS) units.add(a + b);
  for (const [before, repeated] of [['', units] as const, ...behind])
    for (const unit of repeated)
      if (unit) for (const end of BREAKS) yield before + unit.repeat(length / unit.length) + end;
}

/** Each part that is repeated, with a text that what stands before it matches. */
function visitAll(
  root: Node,
  textOf: (node: Node, turn: number) => string,
  seen: (node: AST.Quantifier, before: string) => void,
): void {
  const visit = (node: Node, before: string): void => {
    if (node.type === 'Quantifier') seen(node, before);
    let way = before;
    for (const it of childrenOf(node)) {
      visit(it, node.type === 'Alternative' ? way : before);
      if (node.type === 'Alternative') way += textOf(it, 0);
    }
  };
  visit(root, '');
}

/**
 * Millions of letters of which a group is found again and again: an engine keeps in mind each time that it was, and what
 * it can keep is not much. Nothing for a pattern that repeats no group.
 */
export function* endlessOn({ source, flags }: RegExp, length: number): Generator<string> {
  const ast = new RegExpParser().parsePattern(source, 0, source.length, /[uv]/.test(flags));
  const sampler = samplerOf(LETTERS, flags.replace(/[gy]/g, ''));
  const found: string[] = [];
  visitAll(ast, sampler.text, (node, before) => {
    if (node.max < Infinity || !('alternatives' in node.element)) return;
    for (let turn = 0; turn < 2; turn++) {
      const unit = sampler.text(node.element, turn);
      if (unit) found.push(before + unit.repeat(length / unit.length));
    }
  });
  yield* found;
}

const childrenOf = (node: Node): Node[] => {
  if ('alternatives' in node) return node.alternatives;
  if (node.type === 'Quantifier') return [node.element];
  return node.type === 'Alternative' ? node.elements : [];
};

/** Texts that a part of a pattern matches, another one each turn. */
function samplerOf(letters: string[], flags: string) {
  const classes = new Map<string, string[]>();
  const membersOf = (raw: string): string[] => {
    let members = classes.get(raw);
    if (!members) {
      const one = new RegExp(`^${raw}$`, flags);
      classes.set(raw, (members = letters.filter((it) => one.test(it))));
    }
    return members;
  };
  const text = (node: Node, turn: number): string => {
    switch (node.type) {
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass': {
        const members = membersOf(node.raw);
        return members[turn % members.length] ?? '';
      }
      case 'Quantifier':
        return text(node.element, turn).repeat(
          Math.max(node.min, Math.min(node.max, turn ? 1 : 0)),
        );
      case 'Alternative':
        return node.elements.map((it) => text(it, turn)).join('');
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return text(node.alternatives[turn % node.alternatives.length]!, turn);
      default:
        return '';
    }
  };
  return { text, classes };
}
