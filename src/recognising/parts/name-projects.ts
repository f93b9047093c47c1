/**
 * A passport lists the projects with their numbers, and the plan's sections and the lists of indicators go by the numbers.
 * Where the two agree, a lost heading and «СП-1» have the passport's name; where they differ in a name, a person is asked.
 */
import type { Told } from '../prose/prose.js';
import { nameOf } from '../prose/project-names.js';
import { cutNumber, wordsOf } from '../text.js';
import type { Content } from './content.js';
import type { PassportRow } from './passport.js';
import type { Section } from './sections.js';

/** So many names are the same in both, and at least half of them: then the numbers mean the same. */
const FEWEST = 2;
const MARK = /^\p{L}{2,14}[- ]?(?:№ ?)?(\d{1,2})$/u;

export function nameProjects(
  parts: readonly { content: Content }[],
  rows: readonly PassportRow[],
  prose: Told,
): void {
  const names = namesIn(rows);
  if (names.size < FEWEST) return;
  const isSame = ({ num, title }: Section): boolean => plain(title) === plain(names.get(num!)!);
  for (const { content } of parts) {
    const { plan } = content;
    const numbered = (plan?.sections ?? []).filter(
      ({ kind, num }) => kind === 'project' && num !== undefined && names.has(num),
    );
    const same = numbered.filter(isSame).length;
    if (!plan || same < FEWEST || same < numbered.length / 2) continue;
    for (const section of numbered) {
      if (isSame(section)) continue;
      const at = plan.sections.indexOf(section);
      if (section.title !== '')
        plan.activities
          .find((it) => it.sections.includes(at))
          ?.doubts.push({ code: 'namedTwice', at: section.at, words: section.title });
      section.title = names.get(section.num!)!;
    }
    for (const { value } of prose.targets) {
      const name = names.get(MARK.exec(value.group ?? '')?.[1] ?? '');
      if (name) value.group = name;
    }
  }
}

function namesIn(rows: readonly PassportRow[]): Map<string, string> {
  const numbered = rows
    .filter(({ role }) => role === 'projects')
    .flatMap(({ lines }) => lines.map(({ text }) => cutNumber(text)))
    .flatMap(({ num, text }): [string, string][] => (num ? [[num, nameOf(text)]] : []));
  return new Map(numbered);
}

const plain = (text: string): string => wordsOf(text).join(' ');
