import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkFile } from '../../src/checking/check.js';
import { filesNamed } from '../../src/cli/command.js';
import { COMMAND_NAMES } from '../../src/i18n/contract/cli.js';
import { CHOICES, cliWords } from '../../src/cli/words.js';
import { command, demo, folder } from './support.js';

const broken = demo('broken-programme.json');

test('check names each problem with its place, in Russian, and fails on errors', async () => {
  const { status, stdout } = await command('check', broken, demo('programmes/rybinsk-2021.json'));
  assert.equal(status, 1);
  const lines = stdout.trimEnd().split('\n');
  assert.equal(lines.length, 12);
  // The gravest first: whoever mends from the top mends first what is lost.
  assert.deepEqual(
    lines.slice(0, 10).map((it) => it.split(': ')[1]),
    [...Array<string>(5).fill('ошибка'), ...Array<string>(4).fill('предупреждение'), 'совет'],
  );
  assert.equal(
    lines[3],
    `${broken}:107:15: ошибка: activities[6].when (мероприятие 7): срок «ближе к осени» не распознан; срок показан словами документа, без места на шкале.`,
  );
  assert.equal(lines[10], `${broken}: 5 ошибок, 4 предупреждения, 1 совет`);
  assert.match(lines[11]!, /rybinsk-2021\.json: всё в порядке$/);
});

test('check says it in English and for programs; a file that is not there stops no other', async () => {
  const { status, stdout } = await command('check', 'none.json', broken, '--lang', 'en', '--json');
  assert.equal(status, 1);
  const [none, file] = JSON.parse(stdout) as {
    file: string;
    errors: number;
    warnings: number;
    advice: number;
    problems: object[];
  }[];
  assert.equal(none?.errors, 1);
  assert.deepEqual([file?.file, file?.errors, file?.warnings, file?.advice], [broken, 5, 4, 1]);
  assert.deepEqual(file?.problems[3], {
    level: 'error',
    code: 'unreadableTime',
    path: 'activities[6].when',
    line: 107,
    column: 15,
    message:
      'activities[6].when (activity 7): the time “ближе к осени” could not be read; the time is shown in the document’s words, without a place on the scale.',
  });
});

test('check lets advice pass, and fails on a date that nobody can read', async () => {
  const head = '"formatVersion": "1.0", "title": "П", "period": {"from": "2021", "to": "2025"}';
  writeFileSync(join(folder, 'slip.json'), `{${head}, "revision": 2, "pasport": []}`);
  writeFileSync(join(folder, 'date.json'), `\ufeff{${head}, "asOf": "позавчера"}`);
  const slip = await command('check', 'slip.json');
  assert.deepEqual([slip.status, slip.stdout.includes('1 предупреждение')], [0, true]);
  const date = await command('check', 'date.json');
  assert.equal(date.status, 1);
  assert.match(date.stdout, /date\.json:1:1: совет: .*BOM/);
  assert.match(date.stdout, /ошибка: asOf: дата «позавчера» не распознана/);
});

test('changes says item by item what was and what is, in both languages and for programs', async () => {
  const old = demo('programmes/rybinsk-2021.json');
  const edition = JSON.parse(readFileSync(old, 'utf8')) as {
    period: { to: string };
    activities: Record<string, unknown>[];
    indicators: { points: Record<string, unknown>[] }[];
  };
  edition.period.to = '2026';
  Object.assign(edition.activities[0]!, { when: '2023', status: 'done' });
  edition.activities[1]!['responsible'] = ['Директор'];
  const [gone] = edition.activities.splice(4, 1);
  edition.activities.push({ id: 'new', num: '9.9', title: 'Новый семинар' });
  edition.indicators[0]!.points[0]!['actual'] = 77;
  edition.activities.reverse();
  writeFileSync(join(folder, 'edition.json'), JSON.stringify(edition));

  const { status, stdout } = await command('changes', old, 'edition.json');
  assert.equal(status, 0);
  const lines = stdout.trimEnd().split('\n');
  const titled = (start: string): string => lines.find((it) => it.startsWith(start)) ?? '';
  const below = (start: string): string[] => {
    const at = lines.indexOf(titled(start));
    const end = lines.findIndex((it, index) => index > at && !it.startsWith('  '));
    return lines.slice(at + 1, end);
  };
  assert.deepEqual(below('Программа в целом'), ['  период, по: было «2025», стало «2026»']);
  assert.deepEqual(below('Мероприятие 1.1 «Подбор'), [
    '  срок: было «2021», стало «2023»',
    '  статус: было пусто, стало «сделано»',
  ]);
  assert.deepEqual(below('Мероприятие 1.2'), [
    '  ответственный: было «Руководители отделов УМ; Методисты ИОЦ», стало «Директор»',
  ]);
  assert.deepEqual(below('Мероприятие 9.9 «Новый семинар»'), ['  добавлено']);
  assert.deepEqual(below(`Мероприятие ${String(gone!['num'])} «Методический`), ['  убрано']);
  assert.deepEqual(below('Показатель'), ['  значение «2015–2020», факт: было «66», стало «77»']);
  assert.match(lines.at(-1)!, /7 различий$/);

  const english = await command('changes', old, 'edition.json', '--lang', 'en');
  assert.match(english.stdout, /status: was nothing, is “done”/);
  assert.match(english.stdout, /7 differences$/m);
  const json = await command('changes', old, 'edition.json', '--json');
  assert.equal((JSON.parse(json.stdout) as object[]).length, 7);
  assert.match((await command('changes', old, old)).stdout, /Различий нет/);
  assert.equal((await command('changes', old)).status, 2);
  assert.equal((await command('changes', old, 'none.json')).status, 1);
});

test('import makes a draft of a Word file, says what is open, and writes over nothing', async () => {
  const file = demo('../tests/documents/rybinsk.docx');
  const { status, stdout } = await command('import', file);
  assert.equal(status, 0);
  assert.match(stdout, /^Нашлось: .*мероприятий 68/);
  assert.match(stdout, /Не вошло текстов: \d+/);
  const draft = readFileSync(join(folder, 'rybinsk.json'));
  const { errors, programme } = await checkFile(draft, 'rybinsk.json', 'ru');
  assert.equal(errors, 0);
  assert.equal(programme!.activities!.length, 68);
  assert.equal((await command('import', file)).status, 1);
  assert.deepEqual(readFileSync(join(folder, 'rybinsk.json')), draft);
  assert.equal((await command('import', file, '--force')).status, 0);
  const json = await command('import', file, '--json', '--out', 'other.json');
  assert.ok((JSON.parse(json.stdout) as { questions: object[] }).questions.length > 0);
  writeFileSync(join(folder, 'old.doc'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  const old = await command('import', 'old.doc');
  assert.equal(old.status, 1);
  assert.match(old.stderr, /^old\.doc: /);
});

test('import writes down what is to be settled, and follows what was', async () => {
  const file = demo('../tests/documents/rybinsk.docx');
  const call = (...more: string[]): ReturnType<typeof command> =>
    command('import', file, '--out', 'settled.json', '--decisions', 'decisions.json', ...more);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const first = await call();
  assert.equal(first.status, 0);
  assert.match(first.stderr, /decisions\.json/);
  const form = read('decisions.json') as { question: string; answer: string; answers: object }[];
  const direction = form.find((it) => it.question === 'direction')!;
  assert.equal(direction.answer, '');
  assert.ok('increase' in direction.answers);
  direction.answer = 'increase';
  const filled = JSON.stringify(form);
  writeFileSync(join(folder, 'decisions.json'), filled);
  // Nothing that somebody has filled in is lost.
  assert.equal((await call()).status, 1);
  assert.equal(readFileSync(join(folder, 'decisions.json'), 'utf8'), filled);
  const second = await call('--force');
  assert.match(second.stdout, /^Решено вопросов: 1, осталось: \d+/m);
  const { indicators } = read('settled.json') as { indicators: { direction: string }[] };
  assert.ok(indicators.every((it) => it.direction === 'increase'));
  const kept = read('decisions.json') as typeof form;
  assert.deepEqual(kept[0], { question: 'direction', answer: 'increase' });
  assert.equal(kept.length, form.length);
  writeFileSync(join(folder, 'decisions.json'), '{');
  assert.equal((await call('--force')).status, 1);
});

test('a workbook goes out, is changed, and comes back', async () => {
  const programme = demo('programmes/rybinsk-2021.json');
  assert.equal((await command('sheet', programme)).status, 2);
  assert.equal((await command('sheet', programme, '--out', 'plan.xlsx')).status, 0);
  assert.equal((await command('sheet', programme, '--out', 'plan.xlsx')).status, 1);
  const same = await command('import', 'plan.xlsx', '--into', programme, '--out', 'same.json');
  assert.match(same.stdout, /Различий нет/);
  assert.deepEqual(readFileSync(join(folder, 'same.json')), readFileSync(programme));
  const edition = JSON.parse(readFileSync(programme, 'utf8')) as {
    activities: { title: string }[];
  };
  edition.activities[0]!.title = 'Другое';
  writeFileSync(join(folder, 'edition.json'), JSON.stringify(edition));
  assert.equal((await command('sheet', 'edition.json', '--out', 'b.xlsx')).status, 0);
  // The cells are as they were written: what the programme has got meanwhile stays.
  const later = await command('import', 'b.xlsx', '--into', programme);
  assert.equal(later.status, 0);
});

test('new writes a file that is in order, fits the schema beside it, and replaces nothing', async () => {
  for (const [file, lang] of [
    ['programme.json', 'ru'],
    ['english.json', 'en'],
  ] as const) {
    assert.equal((await command('new', file, '--lang', lang)).status, 0);
    const bytes = readFileSync(join(folder, file));
    assert.deepEqual((await checkFile(bytes, file, lang)).findings, []);
    const schema = readFileSync(join(folder, 'programme.schema.json'), 'utf8');
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema) as object);
    assert.ok(validate(JSON.parse(bytes.toString())), JSON.stringify(validate.errors));
    assert.equal((await command('schema')).stdout, schema);
  }
  writeFileSync(join(folder, 'programme.json'), 'моё');
  const { status, stderr } = await command('new');
  assert.equal(status, 1);
  assert.match(stderr, /programme\.json уже есть/);
  assert.equal(readFileSync(join(folder, 'programme.json'), 'utf8'), 'моё');
});

test('html writes what it was asked for, and says the day it speaks of', async () => {
  const { stdout } = await command(
    ...['html', demo('programmes/example.json'), '--tag', 'prog-roadmap'],
    ...['--today', '2023-12-10'],
  );
  assert.match(stdout, /показано на 10\.12\.2023/);
  assert.match(stdout, /Входная диагностика/);
});

test('theme turns a brand-book into CSS for a site, into a file where that is asked', async () => {
  const { stdout, stderr, status } = await command(
    ...['theme', demo('brands/two-colors.tokens.json'), '--theme', 'auto', '--out', 'brand.css'],
  );
  assert.deepEqual([status, stdout, stderr], [0, '', '']);
  const css = readFileSync(join(folder, 'brand.css'), 'utf8');
  assert.match(css, /^:root \{\n {2}--prog-font: "PT Serif"/);
  assert.match(css, /--prog-color-accent: #78172f;/);
  assert.match(css, /@media screen and \(prefers-color-scheme: dark\)/);
});

test('whatever can not be done is refused in a sentence, without a stack; a wrong call by 2', async () => {
  writeFileSync(join(folder, 'bad.json'), '{"title": «А»}');
  const colors = {
    color: { $type: 'color', brand: { $value: 'bad' }, text: { $value: '#123456' } },
  };
  writeFileSync(join(folder, 'colors.json'), JSON.stringify(colors));
  const example = demo('programmes/example.json');
  const failed: [given: string[], sentence: RegExp][] = [
    [['html', 'bad.json'], /строка 1/],
    [['html', 'none.json'], /none\.json не читается: такого файла нет/],
    [['theme', 'bad.json'], /это не JSON/],
    [['schema', '--out', join('none', 'x.json')], /не записан/],
    [['serve', 'none.json'], /не читается/],
  ];
  const wrong: [given: string[], sentence: RegExp][] = [
    [['html', example, '--project', 'nope'], /--project nope: такого нет, есть 1, 2,/],
    [['html', example, '--project', ''], /--project /],
    [['html', example, '--heading-level', '9'], /--heading-level 9: .*1, 2, 3/],
    [['html', example, '--heading-level', 'h3'], /--heading-level h3/],
    [['html', example, '--today', '01.12.2023'], /--today 01\.12\.2023: нужна дата/],
    [['check', example, '--lang', 'de'], /--lang de: такого нет, есть ru, en/],
    [['schema', '--lang=русский'], /--lang русский/],
    [['help', '--lang', 'fr'], /--lang fr/],
    [['schema', '--lang'], /--lang/],
    [['theme', 'colors.json'], /color\.brand: «bad» — не цвет/],
    [['html', 'bad.json', '--tag', 'nothing'], /passport, summary, [^]*, text, page/],
    [['html', 'bad.json', '--today', 'завтра'], /нужна дата/],
    [['html', 'bad.json', '--nonsense'], /Параметра --nonsense нет/],
    [['html', 'bad.json', '--nonsense', '--lang', 'en'], /There is no option --nonsense/],
    [['check'], /prog-widgets check programme\.json/],
    [['draw', 'bad.json'], /Команды «draw» нет/],
    [['toString'], /Команды «toString» нет/],
    [['theme', demo('../package.json')], /нет ни одного из знакомых значений/],
    [['theme', demo('brands/calm.tokens.json'), '--theme', 'pink'], /темы «pink» нет/],
    [['serve', 'bad.json', '--port', 'x'], /нужно число/],
  ];
  for (const [given, sentence] of [...failed, ...wrong]) {
    const { status, stdout, stderr } = await command(...given);
    assert.equal(status, failed.some(([it]) => it === given) ? 1 : 2, given.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, sentence);
    assert.doesNotMatch(stderr, /\n\s+at /);
  }
});

test('a language may be named with its country', async () => {
  assert.equal((await command('help', '--lang', 'en-GB')).stdout, (await cliWords('en')).help());
});

test('help knows every command, in both languages', async () => {
  assert.equal((await command()).stdout, (await cliWords('ru')).help());
  assert.equal((await command('help', '--lang=en')).stdout, (await cliWords('en')).help());
  assert.equal(
    (await command('check', '-h')).stdout,
    (await cliWords('ru')).helpOf('check', CHOICES),
  );
  for (const lang of ['ru', 'en'] as const)
    for (const name of COMMAND_NAMES) {
      assert.match((await cliWords(lang)).help(), new RegExp(`^  ${name} `, 'm'));
      assert.match(
        (await cliWords(lang)).helpOf(name, CHOICES),
        new RegExp(`^prog-widgets ${name}\\b`),
      );
    }
});

test('a pattern that the shell has left alone means the files', () => {
  assert.deepEqual(filesNamed(demo('programmes/mosk*.json')), [demo('programmes/mosk-2019.json')]);
  assert.equal(filesNamed(demo('programmes/*.json')).length, 6);
  assert.deepEqual(filesNamed('none/*.json'), ['none/*.json']);
});
