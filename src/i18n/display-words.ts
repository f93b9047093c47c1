/** The words of `<prog-display>`, in both languages: few enough to travel together. */
import { measureWords, type MeasureWords } from './measure-words.js';
import type { Language } from './language.js';
import type { LazyWords } from './lazy-words.js';
import { partWords, type PartWords } from './part-words.js';
import { summaryWords, type SummaryWords } from './summary-words.js';

export interface ScreenWords {
  programme: string;
  headline: string;
  project: string;
  indicator: string;
  activitiesOf: (year: number) => string;
  activitiesThen: string;
  ahead: string;
  onSite: string;
  scan: string;
  /** «2 из 3» */
  outOf: (n: number, of: number) => string;
  more: (n: number) => string;
  plan: string;
  reached: string;
  /** When what is shown was loaded: said once it is old. */
  since: (time: string) => string;
  nothing: string;
  /** For ears: what the tag is, and what its buttons do. */
  show: string;
  slide: string;
  pause: string;
  play: string;
  next: string;
  back: string;
  whole: string;
  code: (address: string) => string;
  /** For the console. */
  noSlide: (found: string, known: string) => string;
  notFresh: (address: string, reason: string) => string;
}

const ru: ScreenWords = {
  programme: 'Программа развития',
  headline: 'Как идёт программа',
  project: 'Проект',
  indicator: 'Показатель',
  activitiesOf: (year) => `План на ${year} год`,
  activitiesThen: 'Мероприятия',
  ahead: 'Впереди',
  onSite: 'Вся программа — на сайте',
  scan: 'Наведите камеру телефона',
  outOf: (n, of) => `${n} из ${of}`,
  more: (n) => `и ещё ${n} — на сайте`,
  plan: 'план',
  reached: 'факт',
  since: (time) => `загружено в ${time}`,
  nothing: 'В файле нет ничего, что можно показать на экране.',
  show: 'показ слайдов',
  slide: 'слайд',
  pause: 'Пауза',
  play: 'Продолжить показ',
  next: 'Следующий слайд',
  back: 'Предыдущий слайд',
  whole: 'На весь экран',
  code: (address) => `QR-код с адресом ${address}`,
  noSlide: (found, known) => `<prog-display>: слайда «${found}» нет; есть ${known}.`,
  notFresh: (address, reason) => `${address}: показано прежнее. ${reason}`,
};

const en: ScreenWords = {
  programme: 'Development programme',
  headline: 'How it goes',
  project: 'Project',
  indicator: 'Indicator',
  activitiesOf: (year) => `Planned for ${year}`,
  activitiesThen: 'Activities',
  ahead: 'Ahead',
  onSite: 'The whole programme on the site',
  scan: 'Point a phone’s camera here',
  outOf: (n, of) => `${n} of ${of}`,
  more: (n) => `and ${n} more on the site`,
  plan: 'plan',
  reached: 'actual',
  since: (time) => `loaded at ${time}`,
  nothing: 'The file has nothing that a screen could show.',
  show: 'slide show',
  slide: 'slide',
  pause: 'Pause',
  play: 'Go on',
  next: 'Next slide',
  back: 'Previous slide',
  whole: 'Full screen',
  code: (address) => `QR code of ${address}`,
  noSlide: (found, known) => `<prog-display>: there is no slide “${found}”; there are ${known}.`,
  notFresh: (address, reason) => `${address}: what was there stays. ${reason}`,
};

const SCREEN = { ru, en };

export interface DisplayWords {
  screen: ScreenWords;
  part: PartWords;
  summary: SummaryWords;
  values: MeasureWords;
}

/** A screen shows a little of everything, and speaks the words of all of it. */
export const displayWords: LazyWords<DisplayWords> = {
  now(language: Language) {
    const [part, summary, values] = [partWords, summaryWords, measureWords].map((it) =>
      it.now(language),
    ) as [PartWords | undefined, SummaryWords | undefined, MeasureWords | undefined];
    if (!part || !summary || !values) return undefined;
    return remembered(language, { screen: SCREEN[language], part, summary, values });
  },
  async load(language) {
    const [part, summary, values] = await Promise.all([
      partWords.load(language),
      summaryWords.load(language),
      measureWords.load(language),
    ]);
    return remembered(language, { screen: SCREEN[language], part, summary, values });
  },
};

const known: Partial<Record<Language, DisplayWords>> = {};
/** One object for a language, so that views can be remembered by it. */
function remembered(language: Language, words: DisplayWords): DisplayWords {
  return (known[language] ??= words);
}
