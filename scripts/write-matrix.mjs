/**
 * `npm run matrix`: what the tests of editors and content management systems measured (tests/cms/…/matrix.json), as
 * tables in docs/embedding.md. With `--check` it only says whether they are in place.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const root = new URL('..', import.meta.url);
const FORMS = {
  tag: 'тег',
  box: 'блок',
  link: 'ссылка',
  frame: 'фрейм',
  shortcode: 'шорткод',
  block: 'блок редактора',
};
const KEPT = {
  whole: 'сохранено',
  link: 'осталась ссылка',
  text: 'остался текст',
  nothing: 'пропало',
};

/** So says a cell that a model measured: such cells stand apart. */
const MODEL = / ?\(сама CMS не запускалась\)/;

const guide = new URL('docs/embedding.md', root);
const before = readFileSync(guide, 'utf8');
const between = /(<!-- matrix -->\n)[^]*?(<!-- \/matrix -->)/;
if (!between.test(before)) throw new Error('docs/embedding.md has no place for the matrix');
const settings = await resolveConfig(guide);
const after = await format(
  before.replace(between, (_, start, end) => `${start}\n${tables()}\n\n${end}`),
  { ...settings, filepath: guide.pathname },
);
if (!process.argv.includes('--check')) writeFileSync(guide, after);
else if (after !== before) {
  console.error('The tables in docs/embedding.md are not those of tests/cms: npm run matrix');
  process.exitCode = 1;
}

function tables() {
  const cms = new URL('tests/cms/', root);
  const cells = readdirSync(cms)
    .map((name) => new URL(`${name}/matrix.json`, cms))
    .filter((file) => existsSync(file))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
  const notes = [];
  const real = cells.filter((it) => !MODEL.test(it.where));
  const models = cells.filter((it) => MODEL.test(it.where));
  return [
    ...table(real, notes),
    'Здесь сама CMS не запускалась, измерена модель её правил:',
    '',
    ...table(models, notes),
    ...notes.map((note, index) => `${index + 1}. ${note}`),
  ].join('\n');
}

function table(cells, notes) {
  const forms = Object.keys(FORMS).filter((form) => cells.some((it) => it.form === form));
  const rows = new Map();
  for (const it of cells) rows.set(headOf(it), [...(rows.get(headOf(it)) ?? []), it]);
  const lines = [...rows].map(([head, own]) => {
    const values = forms.map((form) =>
      cell(
        own.find((it) => it.form === form),
        notes,
      ),
    );
    return `| ${[head, ...values].join(' | ')} |`;
  });
  return [
    `| где | ${forms.map((form) => FORMS[form]).join(' | ')} |`,
    `| --- | ${forms.map(() => '---').join(' | ')} |`,
    ...lines,
    '',
  ];
}

function headOf({ where, setting, role }) {
  return [where.replace(MODEL, ''), setting, role].filter(Boolean).join(', ');
}

function cell(it, notes) {
  if (!it) return '';
  const number = it.note
    ? ` (${1 + (notes.includes(it.note) ? notes.indexOf(it.note) : notes.push(it.note) - 1)})`
    : '';
  return `${it.shown ? '✔ видна' : '✘'}, ${KEPT[it.kept]}${number}`;
}
