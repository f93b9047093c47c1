/**
 * `check.html`: a methodist drops a file and sees what is wrong with it and what it looks like. Everything is in that one
 * page, which works when it is opened from a folder. `prog-widgets serve` shows the same page and feeds it by itself.
 */
import { render } from 'lit';
import { checkFile, fixedText } from '../checking/check.js';
import { applyFixes, type Fix } from '../checking/fixes.js';
import { loadSample } from '../checking/sample.js';
import '../elements/tags/page/define.js';
import { saveFile } from '../elements/choice/save-file.js';
import type { CheckWords } from '../i18n/contract/check-page.js';
import { languageNamed, topicIn, type Language } from '../i18n/languages.js';
import { checkPage } from '../i18n/ru/check-page.js';
import { checkTemplate, type CheckPage } from './template.js';

const root = document.documentElement;
const main = document.querySelector<HTMLElement>('#check')!;
/** The name of the file that the command watches. */
const watched = root.dataset['watch'];
const lang = languageNamed(root.lang);
const checkWords = (language: Language): Promise<CheckWords> =>
  topicIn(language, 'checkPage', () => Promise.resolve(checkPage));

let page: CheckPage = {
  lang,
  words: checkPage,
  isWatching: watched !== undefined,
  isReachable: true,
  isDragging: false,
  take: (file) => void take(file),
  save: () => void save(),
  fixes: 0,
  fix: (fixes) => void fix(fixes),
  undo: () => void undo(),
  saveMended: () => saveMended(),
  speak: (code) => void speak(languageNamed(code)),
};
let bytes: Uint8Array | undefined;
/** What they were before each mend. */
let before: Uint8Array[] = [];

function update(change: Partial<CheckPage>): void {
  page = { ...page, ...change };
  root.lang = page.lang;
  document.title = page.file ? `${page.file.name} · ${page.words.title}` : page.words.title;
  render(checkTemplate(page), main);
}

/** The latest wins: a big file may take longer than a small one that came after it. */
let turn = 0;

async function show(name: string): Promise<void> {
  if (!bytes) return;
  const mine = ++turn;
  const checked = await checkFile(bytes, name, page.lang);
  if (mine !== turn) return;
  const shown = page.isWatching ? page.programme : undefined;
  // While somebody types, what the half of a file might mean is not shown in place of the whole.
  const now = checked.mended === undefined ? (checked.programme ?? shown) : shown;
  update({
    file: { name, checked },
    programme: now ?? checked.programme,
    fixes: before.length,
  });
}

async function take(file: File | undefined): Promise<void> {
  if (!file) return;
  bytes = new Uint8Array(await file.arrayBuffer());
  before = [];
  await show(file.name);
  scrollTo({ top: 0 });
}

/** @param fixes all that is clear where none are named */
async function fix(fixes?: readonly Fix[]): Promise<void> {
  if (!bytes || !page.file) return;
  const { text } = page.file.checked;
  before.push(bytes);
  bytes = new TextEncoder().encode(fixes ? applyFixes(text, fixes) : fixedText(text));
  await show(page.file.name);
}

async function undo(): Promise<void> {
  bytes = before.pop() ?? bytes;
  if (page.file) await show(page.file.name);
}

async function speak(next: Language): Promise<void> {
  update({ lang: next, words: await checkWords(next) });
  if (page.file) await show(page.file.name);
}

async function save(): Promise<void> {
  saveFile('programme.json', 'application/json', await loadSample(page.lang));
}

/** Under its own name: it is put in place of the other one. */
function saveMended(): void {
  const { name = '', checked } = page.file ?? {};
  if (checked) saveFile(name, 'application/json', checked.mended ?? checked.text);
}

async function fetchWatched(name: string): Promise<void> {
  try {
    const response = await fetch('/file');
    if (!response.ok) throw new Error(String(response.status));
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    // What was there last stays on the page.
    return update({ isReachable: false });
  }
  update({ isReachable: true });
  await show(name);
}

function watch(name: string): void {
  const changes = new EventSource('/changes');
  changes.addEventListener('message', () => void fetchWatched(name));
  // Also after the command was stopped and started again.
  changes.addEventListener('open', () => void fetchWatched(name));
  changes.addEventListener('error', () => update({ isReachable: false }));
}

function acceptDrops(): void {
  addEventListener('dragover', (event) => {
    event.preventDefault();
    if (!page.isDragging) update({ isDragging: true });
  });
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) update({ isDragging: false });
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    update({ isDragging: false });
    void take(event.dataTransfer?.files[0]);
  });
}

void speak(lang);
if (watched === undefined) acceptDrops();
else watch(decodeURIComponent(watched));
