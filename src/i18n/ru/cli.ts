import type { Choices, CliWords, CommandName } from '../contract/cli.js';
import { pluralForm, type Forms } from '../formats.js';
import { locale } from './locale.js';

const LIST: Record<CommandName, string> = {
  new: 'начать файл программы',
  check: 'проверить файл: что не так и в какой строке',
  serve: 'показать программу и обновлять её, пока вы пишете',
  html: 'записать часть программы как HTML без скриптов',
  sheet: 'записать программу как книгу Excel, чтобы править её там',
  import: 'сделать черновик программы из Word или Excel; вернуть изменённое в книге',
  changes: 'сказать, что изменилось между двумя редакциями файла',
  theme: 'превратить фирменный стиль в CSS для сайта',
  schema: 'записать схему, по которой редактор подсказывает поля',
};

const out = (
  lang: string,
): string => `  --out       записать в файл, а не на экран (в Windows надёжнее, чем знак >)
  --lang      ${lang}`;

const help = ({ tag, theme, lang }: Choices): Record<CommandName, string> => ({
  new: `prog-widgets new [programme.json]

Создаёт файл программы с образцами и пояснениями, рядом кладёт programme.schema.json. Пояснения стоят под ключом "//":
на сайте их не видно. Написанное раньше не затирается.

  --lang      ${lang}
`,
  check: `prog-widgets check programme.json

Называет всё, что в файле не так: строка, место в строке, поле, что случилось и как, вероятно, надо. Сначала ошибки, потом
предупреждения, потом советы: что понято, хотя записано иначе. Одинаковое сказано один раз, с первыми местами. Файлов
может быть несколько. Если есть хоть одна ошибка, код завершения 1; без ошибок 0.

  --json      для программ, а не для людей; здесь названы все места
${out(lang)}
`,
  serve: `prog-widgets serve programme.json

Показывает программу целиком и замечания к файлу по адресу на этом компьютере. Сохраните файл, и страница обновится
сама. В сеть ничего не уходит. Остановить: Ctrl+C.

  --port      номер порта (по умолчанию свободный)
  --lang      ${lang}
`,
  html: `prog-widgets html programme.json --tag roadmap > roadmap.html

Пишет часть программы как HTML без скриптов: таблицу или список, которые можно вставить туда, где ничего другого не
проходит, или внутрь тега как запасной вид.

  --tag       ${tag} (по умолчанию page: всё это подряд)
  --document  целая страница со стилями, а не кусок для вставки
  --json-ld   добавить сведения для поисковых систем (JSON-LD)
  --project   только это направление (id из файла)
  --heading-level  уровень заголовка, 1–6 (по умолчанию 2)
  --today     день, на который считаются статусы, ГГГГ-ММ-ДД (по умолчанию сегодня)
${out(lang)}
`,
  sheet: `prog-widgets sheet programme.json --out plan.xlsx

Пишет программу как книгу для Excel и LibreOffice: паспорт, мероприятия, показатели по годам, самооценка, SWOT, риски,
события. Все ячейки — текст, ничего само не превратится в дату. Вернуть: prog-widgets import plan.xlsx --into programme.json

  --force     заменить книгу, которая уже есть
${out(lang)}
`,
  import: `prog-widgets import программа.docx [--out programme.json] [--decisions decisions.json]
prog-widgets import plan.xlsx --into programme.json [--out новая.json]

Делает из документа (.docx, .odt, .xlsx, .ods) черновик программы и говорит, что в нём открыто и что не вошло. Написанное раньше не
затирается без --force.

С --decisions решает то, что решено в этом файле; нет его — записывает его с вопросами, на которые нужно ответить: впишите
в «answer» код ответа, в «value» — слова, если ответ их просит, и вызовите команду ещё раз с --force. Тот же файл решит и то, что
не изменилось в следующей редакции документа.

С --into говорит, что изменено в книге, которую записала команда sheet, и вносит это в программу. Меняется только то, что изменили
вы: нетронутая ячейка не трогает значения. Удалённые строки будут названы; из программы они уйдут только с --deletions apply. Без --out и --force
ничего не записывается: только список изменений, код завершения 1.

  --decisions файл решений
  --into      файл программы
  --deletions что делать с записями, строк которых больше нет: keep (оставить) или apply (убрать)
  --force     записать прямо в него
  --json      для программ, а не для людей
${out(lang)}
`,
  changes: `prog-widgets changes старая.json новая.json

Говорит, чем вторая редакция отличается от первой: мероприятие за мероприятием, поле за полем, было и стало. Порядок
записей и их коды не в счёт: запись узнают по коду, затем по номеру и названию.

  --json      для программ, а не для людей
${out(lang)}
`,
  theme: `prog-widgets theme brand.tokens.json > brand.css

Пишет фирменный стиль как переменные CSS для всего сайта: все цвета с нужным контрастом, шрифты, скругления.

  --theme     ${theme} (по умолчанию light)
${out(lang)}
`,
  schema: `prog-widgets schema > programme.schema.json

Пишет схему файла программы. Положите её рядом с programme.json и сделайте первой строкой файла
"$schema": "./programme.schema.json": Visual Studio Code и другие редакторы начнут подсказывать.

${out(lang)}
`,
});

/** With a plain space: a terminal's text is searched and piped. */
const counted = (n: number, forms: Forms): string => `${n} ${pluralForm(n, locale, forms)}`;

export const cli: CliWords = {
  help: (
    unknown,
  ) => `${unknown === undefined ? '' : `Команды «${unknown}» нет.\n\n`}prog-widgets КОМАНДА файл

${Object.entries(LIST)
  .map(([name, what]) => `  ${name.padEnd(10)}${what}`)
  .join('\n')}

Подробнее: prog-widgets check --help. In English: prog-widgets --help --lang en
`,
  helpOf: (command, choices) => help(choices)[command],
  unknownOption: (option) => `Параметра ${option} нет. Какие есть, скажет --help.`,
  badOption: (option, reason) => `Параметр ${option} записан неверно: ${reason}`,
  notRead: (file, { code, message }) =>
    `Файл ${file} не читается: ${code === 'ENOENT' ? 'такого файла нет.' : code === 'EISDIR' ? 'это папка.' : message}`,
  notWritten: (file, reason) => `Файл ${file} не записан: ${reason}`,
  notAmong: (option, found, known) =>
    `${option} ${found}: такого нет${known && `, есть ${known}`}.`,
  noDay: (found) => `--today ${found}: нужна дата вида 2023-12-10.`,
  noPort: (found) => `--port ${found}: нужно число от 0 до 65535.`,
  portTaken: (port) => `Порт ${port} занят. Назовите другой или не называйте никакого.`,
  exists: (file) =>
    `Файл ${file} уже есть, он не тронут. Назовите другой: prog-widgets new другой.json`,
  needsOut: (example) => `Куда записать? Назовите файл: --out ${example}`,
  notReplaced: (file) =>
    `Файл ${file} уже есть, он не тронут. Чтобы заменить его, добавьте --force.`,
  notSaved: (file) =>
    `Не записано. Чтобы записать, добавьте --out новая.json или --force (прямо в ${file}).`,
  written: (file) => `Готово: ${file}`,
  created: (file, schema) =>
    `Готово: ${file}, рядом ${schema}.\nЗамените образцы своими словами и смотрите, что получается: npx prog-widgets serve ${file}`,
  serving: (file, address) => `${file}: ${address}\nОстановить: Ctrl+C.`,
  changed: (time, verdict) => `${time} ${verdict}`,
  level: { error: 'ошибка', warning: 'предупреждение', advice: 'совет' },
  morePlaces: (n) =>
    `и ещё ${counted(n, { one: 'место', few: 'места', other: 'мест' })}; все назовёт --json`,
  verdict: (errors, warnings, advice) =>
    [
      errors && counted(errors, { one: 'ошибка', few: 'ошибки', other: 'ошибок' }),
      warnings &&
        counted(warnings, {
          one: 'предупреждение',
          few: 'предупреждения',
          other: 'предупреждений',
        }),
      advice && counted(advice, { one: 'совет', few: 'совета', other: 'советов' }),
    ]
      .filter(Boolean)
      .join(', ') || 'всё в порядке',
};
