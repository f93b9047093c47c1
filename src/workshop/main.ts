/**
 * `workshop.html`: a methodist's document becomes a programme. Everything is in that one page, which works when it is opened
 * from a folder and sends nothing anywhere.
 */
import { render } from 'lit';
import { finished } from '../authoring/draft/finished.js';
import { refusalSaid } from '../authoring/draft/said.js';
import { checkFile, fixedText } from '../checking/check.js';
import { applyFixes } from '../checking/fixes.js';
import { visitorsDay } from '../elements/base/visitors-day.js';
import { saveFile } from '../elements/choice/save-file.js';
import '../elements/tags/page/define.js';
import { languageNamed } from '../i18n/languages.js';
import type { Place } from '../reading-files/index.js';
import { kitOf } from '../authoring/kit/kit.js';
import { kitWords } from '../authoring/kit/words.js';
import { newTime } from '../authoring/report/new-time.js';
import { parseMoment } from '../programme/time/moment.js';
import { newReport, type Report } from './report/report-state.js';
import { reportedOn } from './report/report.view.js';
import { decided, reopened } from './decide.js';
import { frame } from './frame.js';
import { redone, stepped, undone, type History } from './history.js';
import { Keeper } from './keeping/keeper.js';
import type { Kept } from './keeping/shelf.js';
import type { Actions, Looked, State } from './model.js';
import { paperOf, type Paper } from './settle/paper.js';
import { settledWith, workOn, type Source, type Work } from './work.js';
import { russian, wordsOf } from './words.js';

const root = document.documentElement;
const main = document.querySelector<HTMLElement>('#workshop')!;
const keeper = new Keeper((keeping) => update({ keeping }));
let paper: Paper | undefined;

let state: State = {
  lang: languageNamed(root.lang),
  words: russian,
  drafts: [],
  pane: 'questions',
  isDragging: false,
};

function update(change: Partial<State>): void {
  state = { ...state, ...change };
  const { lang, words, work, checked } = state;
  root.lang = lang;
  const name = work?.source.name ?? checked?.name;
  const { title } = words.workshop;
  document.title = name ? `${name} · ${title}` : title;
  main.toggleAttribute('data-settling', Boolean(work));
  render(frame({ state, act }, paper), main);
}

/** The report has been handed out as it is. */
let isSaved = false;

/** The latest wins: a big file may take longer than a small one that came after it. */
let turn = 0;

async function open(source: Source, draft?: Kept): Promise<void> {
  const mine = ++turn;
  update({ reading: source.name, refusal: undefined, said: undefined });
  const { words } = state;
  try {
    const made = await workOn(source, draft?.history);
    if (mine !== turn) return;
    const { work, refusal } = made;
    if (!work) {
      const said = `${source.name}: ${refusalSaid(refusal, words.reading)}`;
      return update({ reading: undefined, refusal: said });
    }
    keeper.begin(draft);
    show(work);
    keeper.keep(work);
  } catch (error) {
    if (mine !== turn) return;
    update({ reading: undefined, refusal: words.workshop.failed((error as Error).message) });
  }
}

function show(work: Work): void {
  const drawn = paperOf(work.document, (place) => act.light(place));
  paper = drawn;
  update({
    ...{ work, checked: undefined, reading: undefined, refusal: undefined, said: undefined },
    ...{ lit: undefined, current: undefined, pane: 'questions' },
  });
  scrollTo({ top: 0 });
  void drawn.whole.then(() => paper === drawn && mark());
}

function mark(): void {
  paper?.mark(state.work?.draft.unused.filter((it) => !it.answered).map((it) => it.at) ?? []);
}

function step(history: History<Work['history']['now']>, said: string): void {
  const { work } = state;
  if (!work || history.now === work.history.now) return;
  const next = settledWith(work, history);
  update({ work: next, said });
  mark();
  keeper.keep(next);
}

/** A `programme.json` is not recognised but checked. */
async function look({ name, bytes, before }: Omit<Looked, 'checked'>): Promise<void> {
  const mine = ++turn;
  const checked = await checkFile(bytes, name, state.lang);
  if (mine !== turn) return;
  update({
    checked: { name, bytes, before, checked },
    ...{ work: undefined, reading: undefined, refusal: undefined, said: undefined },
  });
}

const act: Actions = {
  take: (file) => {
    if (!file) return;
    const { name } = file;
    void file.arrayBuffer().then((buffer) => {
      const bytes = new Uint8Array(buffer);
      return /\.json$/i.test(name) ? look({ name, bytes, before: [] }) : open({ name, bytes });
    });
  },
  paste: (pasted) => void open({ name: state.words.workshop.pastedName, pasted }),
  open: (draft) => void open(draft.source, draft),
  forget: (draft) => void keeper.forget(draft.id).then(refresh),
  forgetAll: () => void keeper.forgetAll().then(refresh),
  leave: () => {
    if (state.report) return update({ report: undefined, leftReport: state.report });
    paper = undefined;
    update({
      ...{ work: undefined, checked: undefined, lit: undefined, keeping: undefined },
      ...{ said: undefined, refusal: undefined },
    });
    void refresh();
  },
  decide: (decision, answer) => {
    const { work, words } = state;
    if (!work) return;
    step(stepped(work.history, decided(work.history.now, decision)), words.workshop.took(answer));
  },
  reopen: (question) => {
    const { work } = state;
    if (work) step(stepped(work.history, reopened(work.history.now, question)), '');
  },
  undo: () => state.work && step(undone(state.work.history), state.words.workshop.undone),
  redo: () => state.work && step(redone(state.work.history), state.words.workshop.redone),
  light,
  show: (pane) => update({ pane }),
  report: (of) => {
    const { leftReport } = state;
    const isSame = JSON.stringify(leftReport?.of.json) === JSON.stringify(of.json);
    const begun = isSame && leftReport ? leftReport : newReport(of, visitorsDay());
    update({ report: begun, said: undefined });
    scrollTo({ top: 0 });
  },
  reportOn: (date) => {
    const day = parseMoment(date)?.first;
    if (day !== undefined) onReport({ day });
  },
  answer: (answers, current) => {
    if (!state.report) return;
    isSaved = false;
    onReport({ history: stepped(state.report.history, answers), current });
  },
  look: (current) => onReport({ current }),
  undoAnswer: () =>
    state.report && onReport({ history: undone(state.report.history), current: undefined }),
  review: (isReviewing) => {
    onReport({ isReviewing });
    scrollTo({ top: 0 });
  },
  newTime: (text, programme) => (text ? newTime(text, programme) : undefined),
  saveReport: () => {
    saveFile('programme.json', 'application/json', pretty(jsonOfReport()));
    isSaved = true;
  },
  saveReportKit: () => {
    act.saveKit(jsonOfReport());
    isSaved = true;
  },
  saveKit: (json) => {
    void kitWords(state.lang).then((say) => {
      const bytes = kitOf({ json, files: new Map(), say, today: visitorsDay() });
      const { file } = state.words.workshop.kit;
      if (bytes) saveFile(file, 'application/zip', new Uint8Array(bytes));
    });
  },
  save: () => {
    if (state.work)
      saveFile('programme.json', 'application/json', pretty(finished(state.work.draft)));
  },
  saveDecisions: () => {
    if (state.work)
      saveFile('decisions.json', 'application/json', pretty({ decisions: state.work.history.now }));
  },
  fix: (fixes) => {
    if (!state.checked) return;
    const { name, bytes, before, checked } = state.checked;
    const { text } = checked;
    const mended = new TextEncoder().encode(fixes ? applyFixes(text, fixes) : fixedText(text));
    void look({ name, bytes: mended, before: [...before, bytes] });
  },
  unfix: () => {
    const last = state.checked?.before.at(-1);
    if (last)
      void look({ ...state.checked!, bytes: last, before: state.checked!.before.slice(0, -1) });
  },
  saveMended: () => {
    const { name = '', checked } = state.checked ?? {};
    if (checked) saveFile(name, 'application/json', checked.mended ?? checked.text);
  },
  speak: (code) => {
    const lang = languageNamed(code);
    void wordsOf(lang).then((words) => {
      update({ lang, words, said: undefined });
      if (state.checked) void look(state.checked);
    });
  },
};

/** Another day asks other questions: what was answered to those that are asked again stays. */
function onReport(change: Partial<Report>): void {
  if (state.report) update({ report: { ...state.report, ...change } });
}

/** The file with the answers in it. */
function jsonOfReport(): unknown {
  if (!state.report) return undefined;
  const { of, history, day } = state.report;
  return reportedOn(of, history.now, state.words.report, day).json;
}

const pretty = (it: unknown): string => `${JSON.stringify(it, null, 2)}\n`;

/** On a narrow screen the document comes forward when somebody asks where a thing is written. */
function light(place: Place | undefined, question?: string): void {
  update({
    lit: place,
    ...(question !== undefined && { current: question, pane: 'document' as const }),
  });
  paper?.light(place);
}

const refresh = async (): Promise<void> => update({ drafts: await keeper.drafts() });

function acceptDrops(): void {
  addEventListener('dragover', (event) => {
    event.preventDefault();
    if (!state.isDragging) update({ isDragging: true });
  });
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) update({ isDragging: false });
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    update({ isDragging: false });
    act.take(event.dataTransfer?.files[0]);
  });
}

/** Not while somebody types: fields have an undo of their own. */
function acceptKeys(): void {
  addEventListener('keydown', (event) => {
    const { target, code, ctrlKey, metaKey, shiftKey } = event;
    if (target instanceof Element && target.closest('input, textarea, select')) return;
    if (!(ctrlKey || metaKey) || (code !== 'KeyZ' && code !== 'KeyY')) return;
    event.preventDefault();
    if (code === 'KeyY' || shiftKey) act.redo();
    else act.undo();
  });
}

/** Answers of a report are kept by nobody until the file is saved. */
function askBeforeLosing(): void {
  addEventListener('beforeunload', (event) => {
    const { report = state.leftReport } = state;
    if (report && report.history.past.length > 0 && !isSaved) event.preventDefault();
  });
}

update({});
askBeforeLosing();
acceptDrops();
acceptKeys();
void wordsOf(state.lang).then((words) => update({ words }));
void refresh();
