/**
 * The one list of tags. Whatever else names them all is written from it: `npm run tags`, of which
 * `scripts/write-tags.ts` says what that is. Plain data, so that scripts can read it too.
 */

export interface Tag {
  /** Without `prog-`. So are called its folder in `elements/tags/`, its part of an address, what a placeholder asks for. */
  name: string;
  /** As somebody who puts it on a page chooses it from a list. */
  title: { ru: string; en: string };
  /** What it shows, for the table in README. */
  shows: string;
  /** Read and not filtered: such tags are small and stand on a page with each other, so their code comes together. */
  isPart?: true;
  /** An attribute without which it has nothing to show. */
  needs?: string;
  /** Its `define.ts` is written by hand, since it defines other tags too. */
  definesOthers?: true;
  /** What a page that holds it alone may fetch, in kB, gzipped: measured by `npm run sizes`. */
  budget: number;
}

/** In the order in which people are offered them. */
export const TAGS: readonly Tag[] = [
  {
    name: 'passport',
    title: { ru: 'Паспорт программы', en: 'Passport of the programme' },
    shows:
      "the passport in the document's own order: approvals, goals, acts, organisation; the signed original first",
    budget: 31,
  },
  {
    name: 'roadmap',
    title: { ru: 'Дорожная карта', en: 'Roadmap' },
    shows:
      'the plan in time, with search, filters and download; on a phone, cards; on paper, everything',
    budget: 44,
  },
  {
    name: 'summary',
    title: { ru: 'Сводка', en: 'Summary' },
    shows:
      'how it goes, in ten seconds: one sentence, four words with counts, the wall of promises, what is late and who answers for it, what comes next',
    budget: 55,
  },
  {
    name: 'wall',
    title: { ru: 'Стена обещаний', en: 'Wall of promises' },
    shows:
      'promises as squares: rows by direction, columns by the year promised for; a shape a status, four words with counts; a square opens in place',
    budget: 43,
  },
  {
    name: 'indicator',
    title: { ru: 'Один показатель', en: 'One indicator' },
    shows:
      'one indicator: value, plan, direction, and why the plan is met or not; by year, as a gauge, or a figure',
    needs: 'for',
    budget: 61,
  },
  {
    name: 'indicators',
    title: { ru: 'Показатели', en: 'Indicators' },
    shows:
      'all of them: a row each with a small chart, the value, and how far it is from its plan; filters, order, CSV',
    budget: 65,
  },
  {
    name: 'assessment',
    title: { ru: 'Оценка выполнения', en: 'Assessment' },
    shows:
      'self-assessment: a small chart for each result, how many have risen; all scores as a table with their mean',
    budget: 50,
  },
  {
    name: 'projects',
    title: { ru: 'Проекты', en: 'Projects' },
    shows:
      "stages, and a row for each project: aim, lead, time, its activities by status; opens to the project's passport",
    isPart: true,
    budget: 56,
  },
  {
    name: 'swot',
    title: { ru: 'SWOT-анализ', en: 'SWOT analysis' },
    shows: 'the SWOT matrices, with what is done about each item and the activity that answers it',
    isPart: true,
    budget: 56,
  },
  {
    name: 'risks',
    title: { ru: 'Риски', en: 'Risks' },
    shows: 'risks and measures; a matrix of probability and impact where the file rates both',
    isPart: true,
    budget: 56,
  },
  {
    name: 'event-map',
    title: { ru: 'События', en: 'Events' },
    shows:
      'what happens when and where: the cycle of a year, a calendar, a list, a map; a calendar file for the phone',
    budget: 64,
  },
  {
    name: 'governance',
    title: { ru: 'Управление программой', en: 'Governance' },
    shows:
      'who governs and who reports to whom, with their functions; positions and what they answer for',
    isPart: true,
    budget: 56,
  },
  {
    name: 'text',
    title: { ru: 'Текст раздела', en: 'Text of a section' },
    shows:
      'sections of the document with their tables; `table="id"` or `section="id"` shows one alone',
    isPart: true,
    budget: 56,
  },
  {
    name: 'page',
    title: { ru: 'Программа целиком', en: 'The whole programme' },
    shows:
      'the whole programme in one tag: every part that the file has, with contents, a search over all of it, and an address for each part',
    definesOthers: true,
    budget: 125,
  },
  {
    name: 'display',
    title: { ru: 'Экран для форума', en: 'Forum screen' },
    shows:
      'the forum screen: slides that follow each other, legible from five metres, running for days; [for whoever sets it up](docs/display.md), in Russian',
    budget: 95,
  },
];

export interface Option {
  /** One word, since some editors keep no others: `data-level="3"`, `#prog-roadmap?level=3`. */
  word: string;
  /** The attribute of the tag, where that is another word. */
  attribute?: string;
  /**
   * The attribute holds the address of another file. It may only lead to where the programme itself may come from, and
   * plugins that do not look at addresses pass none on.
   */
  isAddress?: true;
}

/** What may be said to a tag besides its file, wherever a tag is written for an editor. Nothing else is passed on. */
export const OPTIONS: readonly Option[] = [
  { word: 'for' },
  { word: 'from' },
  { word: 'group' },
  { word: 'lang' },
  { word: 'level', attribute: 'heading-level' },
  { word: 'project' },
  { word: 'scale' },
  { word: 'section' },
  // `view` is what the placeholder stands for.
  { word: 'show', attribute: 'view' },
  { word: 'stage' },
  { word: 'table' },
  { word: 'to' },
  { word: 'today' },
];
