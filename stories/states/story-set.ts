/**
 * The same stories for every tag. Plain data, without a browser: the catalogue's index is made from it in Node, the
 * stories themselves from the same in the page.
 */
import { THEMES } from '../../src/theme/looks.js';
import type { Attributes, Shown, TagDescription } from './description.js';
import { spoiltAt, type MakerName } from './make.js';
import { addressOf, PROGRAMMES, type ProgrammeName } from './programmes.js';

/** What a story may do that any other must not. The test reads it, and wants to see it happen. */
export interface Expectations {
  state?: 'pending' | 'failed';
  /** A piece of each warning in the console. */
  warnings?: string[];
  /** Addresses that are not there. */
  missing?: string[];
}

/** How a tag stands in the canvas; `toolbars.ts` and `frames.css` know what it looks like. */
export type Frame = 'zoom' | 'paper' | 'hall';

export interface StorySketch {
  name: string;
  args: Attributes;
  globals: Record<string, string>;
  parameters: {
    expects?: Expectations;
    frame?: Frame;
    a11y?: { config: { rules: { id: string; enabled: boolean }[] } };
    /** The file that is changed before the tag gets it. */
    made?: { by: MakerName; of: ProgrammeName; shows: string[] };
    /** Shown by the forum's screen instead. */
    slides?: string;
  };
}

const STATES: [id: string, made: MakerName, name: string][] = [
  ['Empty', 'empty', 'Пусто'],
  ['One', 'one', 'Одна запись'],
  ['Many', 'many', '120 записей и больше'],
  ['Gaps', 'gaps', 'Пробелы в данных'],
  ['Over', 'over', 'Больше плана'],
  ['Long', 'long', 'Длинные тексты'],
];
const BRANDS: [id: string, brand: string, name: string][] = [
  ['BrandTwoColors', 'two-colors', 'два цвета и своя гарнитура'],
  ['BrandYellow', 'yellow', 'жёлтый на белом'],
];
/** Paper has no roles: whatever is folded on the screen is laid open by style alone. */
const NOBODY_LISTENS = ['aria-required-children', 'aria-required-parent'].map((id) => ({
  id,
  enabled: false,
}));
/** Answered by nobody, see `never-answers.ts`. */
export const STALLED = 'programmes/never-answers.json';
const ABSENT = 'programmes/no-such-programme.json';

export function storySet(about: TagDescription): Record<string, StorySketch> {
  const sketch = (
    name: string,
    shown: Shown = {},
    more: Partial<StorySketch> = {},
  ): StorySketch => {
    const of = shown.of ?? about.best;
    const args = {
      ...(shown.made ? {} : { src: addressOf(of) }),
      today: PROGRAMMES[of].today,
      ...about.attributes,
      ...about.in?.[of],
      ...shown.attributes,
      ...more.args,
    };
    const made = shown.made && { by: shown.made, of, shows: about.shows };
    return {
      name,
      args,
      globals: more.globals ?? {},
      parameters: { ...(made && { made }), ...more.parameters },
    };
  };
  const set: Record<string, StorySketch> = {};

  for (const [of, { name }] of Object.entries(PROGRAMMES))
    set[capital(of)] = sketch(`Программа · ${name}`, { of: of as ProgrammeName });
  for (const [id, it] of Object.entries(about.more ?? {})) set[id] = sketch(it.name, it);

  for (const [id, made, name] of STATES)
    if (!about.never?.[made])
      set[id] = sketch(`Состояние · ${name}`, { of: sourceOf(made, about), made });
  set['Loading'] = sketch(
    'Состояние · Загружается',
    {},
    {
      args: { src: STALLED },
      parameters: { expects: { state: 'pending' } },
    },
  );
  set['Failed'] = sketch(
    'Состояние · Файла нет',
    {},
    {
      args: { src: ABSENT },
      parameters: { expects: { state: 'failed', missing: [ABSENT], warnings: [ABSENT] } },
    },
  );
  set['Spoilt'] = sketch(
    'Состояние · В файле ошибка',
    { made: 'spoilt' },
    {
      parameters: { expects: { warnings: [spoiltAt(about.shows[0]!)] } },
    },
  );

  for (const theme of THEMES)
    set[theme.split('-').map(capital).join('')] = sketch(
      `Тема · ${theme}`,
      {},
      { globals: { theme } },
    );
  for (const [id, brand, name] of BRANDS)
    set[id] = sketch(`Фирменный стиль · ${name}`, {}, { globals: { brand } });

  set['Zoom'] = sketch('Вид · 200 %', {}, { parameters: { frame: 'zoom' } });
  set['Phone'] = sketch('Вид · Телефон', {}, { globals: { width: '360' } });
  set['Paper'] = sketch(
    'Вид · На бумаге',
    {},
    { parameters: { frame: 'paper', a11y: { config: { rules: NOBODY_LISTENS } } } },
  );
  set['Hall'] = sketch(
    'Вид · На экране в зале',
    {},
    {
      globals: { theme: 'dark' },
      parameters: { frame: 'hall', ...(about.slides && { slides: about.slides }) },
    },
  );
  set['English'] = sketch('In English', {}, { globals: { language: 'en' } });
  return set;
}

/** More than planned is what no document reports: only the invented example may. */
const sourceOf = (made: MakerName, about: TagDescription): ProgrammeName =>
  made === 'over' ? 'example' : about.best;

const capital = (it: string): string => it[0]!.toUpperCase() + it.slice(1);
