/** The slides that an editor names in words, «Проекты», «Показатель 2», «План на год»: as the attribute writes them. */
import type { Programme } from '../../../programme/schema.js';
import { plainText } from '../../../documents/plain-text.js';
import { SLIDES, type SlideKind } from './slide.js';

/** One thing of many is asked for by its number or its name; the first that fits is meant. */
const ONE: [RegExp, 'project' | 'indicator'][] = [
  [/^(?:проект|направление|project)\s+(.+)/i, 'project'],
  [/^(?:показатель|indicator)\s+(.+)/i, 'indicator'],
];

const ALL: [RegExp, SlideKind][] = [
  [/^(назван|титул|цель|title|aim)/i, 'title'],
  [/^(как ид[её]т|главн|сводк|итог|headline|how it (goes|is going))/i, 'headline'],
  [/^(проекты|направления|projects)/i, 'projects'],
  [/^(план|дорожн|мероприят|roadmap|plan)/i, 'roadmap'],
  [/^(показател|indicators)/i, 'indicators'],
  [/^(событ|впереди|events|ahead|coming up)/i, 'events'],
  [/^(qr|код|адрес|сайт|address|site)/i, 'qr'],
];

/** `project:sp1` stays as it is; undefined where the words name no slide. */
export function codeOf(asked: string, programme: Programme): string | undefined {
  if (/^(project|indicator):/.test(asked) || (SLIDES as string[]).includes(asked)) return asked;
  for (const [form, kind] of ONE) {
    const name = form.exec(asked)?.[1];
    const id = name && idOf(name, programme[`${kind}s`]);
    if (id !== undefined && id !== '') return `${kind}:${id}`;
  }
  const project = idOf(asked, programme.projects);
  if (project !== undefined) return `project:${project}`;
  const indicator = idOf(asked, programme.indicators);
  if (indicator !== undefined) return `indicator:${indicator}`;
  return ALL.find(([form]) => form.test(asked))?.[1];
}

interface Named {
  id: string;
  num?: string;
  title?: string;
}

function idOf(asked: string, all: Named[] = []): string | undefined {
  const wanted = bare(asked);
  const fits = ({ id, num, title }: Named): boolean =>
    [id, num, title].some((it) => it !== undefined && bare(it) === wanted);
  return all.find(fits)?.id;
}

const bare = (text: string): string =>
  plainText(text)
    .replace(/[«»"„“.\s]+/g, ' ')
    .trim()
    .toLowerCase();
