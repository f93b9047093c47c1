import type { Choice, Lost } from '../../programme/problems.js';
import { withoutQuotes } from '../../programme/quotes.js';
import { resolveWhen } from '../../programme/time/resolve.js';
import { timeInText } from '../../programme/time/words/as-text.js';
import type { ProblemWords } from '../contract/problems.js';
import { plan } from './plan.js';
import { kinds, ofMany } from './problem-kinds.js';

const quoted = (address: string): string => {
  const plain = withoutQuotes(address);
  return plain === undefined ? '' : ` Кавычки вокруг него должны быть прямыми: src="${plain}".`;
};

const whatIsLost = ({ lost, item }: Lost): string => {
  if (lost === 'time') return '; срок показан словами документа, без места на шкале';
  if (lost === 'judgement') return '; показано без оценки, выполнен ли план';
  if (lost === 'item') return item ? `; запись «${item}» не показана` : '; вся запись не показана';
  return '; это не показано';
};

const maybe = (suggestion: string | undefined): string =>
  suggestion === undefined ? '.' : `; вероятно, ${suggestion}?`;

const plural = new Intl.PluralRules('ru');
const counted = (n: number, one: string, few: string, many: string): string =>
  `${n} ${({ one, few } as Record<string, string>)[plural.select(n)] ?? many}`;

const withComma = (number: number | string): string => String(number).replace('.', ',');

const maybeTime = ({ suggestion, either, or }: { suggestion?: string } & Choice): string =>
  either === undefined ? maybe(suggestion) : `; это ${either} или ${or}?`;

const causes: ProblemWords['causes'] = {
  commaMissing: 'здесь пропущена запятая',
  commaLeft: 'здесь лишняя запятая',
  semicolon: 'здесь точка с запятой, а нужна запятая',
  colonMissing: 'между ключом и значением нужно двоеточие',
  valueMissing: 'после ключа нет значения',
  bracketMissing: 'здесь не закрыта скобка',
  bracketLeft: 'здесь лишняя скобка',
  wrongQuotes: 'текст стоит не в прямых кавычках; нужны "',
  quoteInside: 'прямая кавычка внутри текста; внутри пишут «ёлочки» или \\"',
  quoteMissing: 'текст не закрыт кавычкой',
  noQuotes: 'текст или ключ без кавычек',
  lineBreak: 'внутри текста нажат Enter; новую строку пишут как \\n',
  tab: 'внутри текста стоит табуляция (Tab); поставьте пробел',
  backslash: 'обратная косая черта в тексте; пишут две: \\\\',
  decimalComma: 'дробь записана с запятой; нужна точка',
  spaceInNumber: 'число записано с пробелами; пишут без них',
  wrongWord: 'это слово пишут true, false или null',
  oddSpace: 'здесь неразрывный пробел или другой невидимый знак; нужен обычный пробел',
  comment: 'здесь комментарий, а в JSON их нет',
  cutOff: 'файл обрывается, не дойдя до конца',
  textAfter: 'после конца программы есть ещё текст',
  stray: 'этого знака здесь быть не может',
};

export const problems: ProblemWords = {
  causes,
  ofMany: {
    ...ofMany,
    badJson: ({ cause }) =>
      cause ? causes[cause as keyof typeof causes] : 'файл записан с ошибкой',
  },
  inPlaces: (count) => counted(count, 'место', 'места', 'мест'),
  andMore: (count) => `и ещё ${count}`,
  sentences: {
    notFound: ({ address, status }) =>
      `Файла программы нет по адресу ${address} (ответ ${status}). Проверьте адрес в атрибуте src.${quoted(address)}`,
    httpError: ({ address, status }) =>
      `Сервер не отдал файл программы ${address} (ответ ${status}). Попробуйте позже или спросите того, кто ведёт сайт.`,
    offline: ({ address }) =>
      `Не удалось получить файл программы ${address}: нет связи, или сайт запрещает его загрузку с этой страницы.`,
    timeout: ({ address, seconds }) =>
      `Файл программы ${address} не загрузился за ${counted(seconds, 'секунду', 'секунды', 'секунд')}.`,
    tooBig: ({ address, limitMb }) =>
      `Файл программы ${address} больше ${limitMb} МБ: такие файлы не читаются.`,
    empty: ({ address }) => `Файл программы ${address} пуст.`,
    htmlNotJson: ({ address }) =>
      address.startsWith('#')
        ? `В элементе <script> с id="${address.slice(1)}" стоит разметка страницы, а не программа. Нужен текст файла .json.`
        : `По адресу ${address} находится веб-страница, а не файл программы. Нужен прямой адрес файла .json.${quoted(address)}`,
    badJson: ({ address, line, column, excerpt, cause }) =>
      cause
        ? `Файл программы ${address}, строка ${line}, место ${column}, рядом с «${excerpt}»: ${causes[cause as keyof typeof causes]}.`
        : `Файл программы ${address} записан с ошибкой: строка ${line}, место ${column}, рядом с «${excerpt}». Часто это лишняя или пропущенная запятая или кавычка.`,
    noScript: ({ id }) =>
      `На странице нет элемента <script type="application/json" id="${id}">, на который указывает src="#${id}".`,

    scriptNotLoaded: ({ message }) =>
      `С файлом программы это не связано: не загрузилась часть скриптов prog-widgets. Обычно это обрыв связи; если так у всех, проверьте, вся ли папка chunks лежит на сайте. Браузер сообщает: ${message}`,
    internalError: ({ message }) =>
      `С файлом программы это, скорее всего, не связано: ошибка внутри prog-widgets. Сообщите о ней разработчикам: ${message}`,

    foreignFile: ({ address, kind }) =>
      `${address} — документ ${kind}, а не файл программы. Нужен файл .json, его пишут в текстовом редакторе.`,
    savedIn: ({ encoding }) =>
      `Файл сохранён в кодировке ${encoding}. Он прочитан, но надёжнее сохранить его в UTF-8.`,
    byteOrderMark: () =>
      'В начале файла стоит метка BOM. Здесь она не мешает, но другие программы могут не прочитать файл; сохраните его в UTF-8 без BOM.',
    brokenLetters: ({ count }) =>
      `В файле ${counted(count, 'испорченный знак', 'испорченных знака', 'испорченных знаков')}: вместо каждого показан «\ufffd».`,
    doubleKey: ({ key }) =>
      `ключ «${key}» записан здесь дважды; прочитана только последняя запись, остальные пропали.`,

    notAProgramme: ({ found }) =>
      found === 'object'
        ? 'Это не файл программы развития: в нём нет ни одного известного поля, например title или period.'
        : `Это не файл программы развития: ожидается объект в фигурных скобках, а здесь ${kinds(found)}.`,
    newerFormat: ({ version }) =>
      `файл записан в формате ${version}, а здесь читается только формат 1.x; обновите prog-widgets.`,

    formatAssumed: ({ written }) =>
      written
        ? `версия формата записана как «${written}», а нужна строка "1.0"; файл прочитан как 1.0.`
        : 'версия формата не указана; файл прочитан как "1.0".',
    titleAssumed: ({ title }) =>
      title
        ? `у программы нет названия; показано «${title}».`
        : 'у программы нет названия, и взять его больше неоткуда.',
    periodAssumed: ({ from, to, words, ...meant }) => {
      const reason = words
        ? `«${words}» не распознано как срок программы`
        : 'срок программы не указан';
      const instead =
        from || to
          ? `; взяты годы из мероприятий и показателей: ${from}–${to}`
          : '; вывести его не из чего';
      return reason + instead + maybeTime(meant);
    },
    periodAsText: ({ from, to }) =>
      `здесь нужен объект {"from": "${from}", "to": "${to}"}; так и прочитано.`,
    periodReversed: ({ from, to }) => `начало и конец переставлены; прочитано как ${from}–${to}.`,

    wrongType: ({ expected, found, words, ...rest }) =>
      found === 'null' && rest.lost !== 'item'
        ? 'записано null; если писать нечего, поле можно не указывать.'
        : `ожидается ${kinds(expected)}, а здесь ${words ? `«${words}»` : kinds(found)}${whatIsLost(rest)}.`,
    missing: ({ field, suggestion, ...rest }) =>
      `нет обязательного поля ${field}${whatIsLost(rest)}${suggestion ? `; вероятно, это «${suggestion}»?` : '.'}`,
    unknownValue: ({ value, allowed, suggestion, ...rest }) =>
      `значение «${value}» неизвестно, бывает: ${allowed}${whatIsLost(rest)}${maybe(suggestion)}`,
    outOfRange: ({ value, min, max, ...rest }) =>
      `число ${value} не подходит, нужно целое от ${min} до ${max}${whatIsLost(rest)}.`,
    emptyId: (lost) => `пустой код${whatIsLost(lost)}.`,
    idMade: ({ made }) =>
      `код не указан; записи дан код «${made}», ссылаться на неё можно и по названию или номеру.`,
    nothingToShow: (lost) =>
      `нет ни названия, ни номера, ни показателя, ни частей: показывать нечего${whatIsLost(lost)}.`,
    unsafeLink: ({ address, ...rest }) =>
      `на адрес «${address}» ссылаться нельзя: годятся https:, http:, mailto:, tel: и пути своего сайта${whatIsLost(rest)}.`,
    unreadableTime: ({ words, ...rest }) =>
      `срок «${words}» не распознан${whatIsLost(rest)}${maybeTime(rest)}`,
    unsafeKey: ({ key }) => `ключ ${key} не читается ради безопасности страницы.`,
    tooDeep: ({ limit }) => `вложено глубже ${limit} уровней; остальное не прочитано.`,
    tooMany: ({ count, limit }) => `записей здесь ${count}; на странице первые ${limit}.`,
    notJson: () => 'такого значения в JSON не бывает; оно пропущено.',
    loneSurrogate: () => 'в тексте есть испорченный знак; вместо него показан «\ufffd».',
    duplicateId: ({ id, renamed }) =>
      `код «${id}» уже занят; эта запись получила код «${renamed}», а ссылки ведут на первую.`,
    unknownReference: ({ id, suggestion }) =>
      `записи с кодом «${id}» в файле нет; ссылка пропущена${maybe(suggestion)}`,
    cycle: ({ id }) => `«${id}» подчинено само себе по кругу; эта ссылка пропущена.`,

    numberAsText: ({ words, value }) =>
      `число записано текстом «${words}», прочитано как ${value}; надёжнее без кавычек.`,
    numberForText: ({ value }) =>
      `вместо текста записано число ${value}; надёжнее в кавычках: "${value}".`,
    singleAsList: () =>
      'здесь нужен список в квадратных скобках; прочитано как список из одного пункта.',
    listAsText: () => 'здесь нужен один текст; пункты списка показаны строками.',
    lookAlike: ({ words, read }) =>
      `в «${words}» есть похожие буквы другого алфавита или лишние знаки; прочитано как «${read}».`,
    keyMeant: ({ key, read }) => `ключ «${key}» прочитан как ${read}.`,
    absentMeant: ({ words, reason }) =>
      `«${words}» прочитано как «значения нет»; причину пишут в missing: "${reason}".`,
    wordMeant: ({ words, read }) => `«${words}» прочитано как ${read}.`,
    unitInValue: ({ words, read, unit }) =>
      `«${words}» прочитано как ${read}; единица «${unit}» пишется в unit.`,

    timeTaken: ({ words, value }) => {
      const read = plan.planTime.when(resolveWhen(timeInText(value)));
      return `срок «${words}» ${read === words ? 'понят' : `прочитан как «${read}»`}.`;
    },

    unreadableDate: ({ words, ...meant }) =>
      `дата «${words}» не распознана и показана как есть${maybeTime(meant)}`,
    unknownKey: ({ key, suggestion }) =>
      `ключ «${key}» неизвестен и не показан${maybe(suggestion && `«${suggestion}»`)}`,
    unknownRole: ({ id, suggestion }) =>
      `«${id}» похоже на код должности, но такой должности в roles нет; показано как текст${maybe(suggestion)}`,
    yearOutOfOrder: ({ words, before, after, suggestion }) => {
      const place =
        before && after
          ? `между ${before} и ${after}`
          : before
            ? `после ${before}`
            : `перед ${after}`;
      return `«${words}» стоит ${place}${maybe(suggestion)}`;
    },
    numberInWords: ({ words }) =>
      `«${words}» осталось словами, в графики и подсчёты это не войдёт; само число пишут без слов.`,
    percentOver100: ({ value }) => `${value} % больше ста; нет ли опечатки?`,
    percentAsFraction: ({ value, suggestion }) =>
      `${withComma(value)} % рядом с процентами похоже на долю; в Excel ${withComma(value)} — это ${withComma(suggestion)} %?`,
    oneBand: ({ limit }) =>
      `повторений больше ${limit}: на странице они одной полосой; проверьте годы и как часто это бывает.`,
    movedBack: () => 'новый срок кончается раньше прежнего; проверьте, не переставлены ли они.',
    schoolYearOrYears: ({ words, schoolYear }) =>
      `«${words}» здесь — два календарных года; если это учебный год, пишите ${schoolYear}.`,
    farOff: ({ words, year, suggestion }) =>
      suggestion
        ? `«${words}» вне срока программы${maybe(suggestion)}`
        : `«${words}» далеко от срока программы; нет ли опечатки в годе ${year}?`,
    worseThanBaseline: ({ target, baseline, direction }) =>
      `план ${target} хуже исходного значения ${baseline}, хотя показатель должен ${direction === 'increase' ? 'расти' : 'снижаться'}; нет ли опечатки?`,
    unsafeInlineLink: ({ address }) =>
      `ссылка на «${address}» показана текстом: годятся https:, http:, mailto:, tel: и пути своего сайта.`,
    unknownTimeZone: ({ value, suggestion }) =>
      `часовой пояс «${value}» неизвестен, часы в календаре будут местными; пишите, например, Europe/Moscow, «МСК» или «UTC+3»${maybe(suggestion)}`,
    addressWithoutScheme: ({ address, suggestion }) =>
      `адрес «${address}» ведёт на страницу этого же сайта${maybe(suggestion)}`,
    markNotSpan: () =>
      'отметка стоит в одной клетке плана, а здесь срок, который повторяется или длится всегда.',

    manyMore: ({ count }) =>
      `И ещё ${counted(count, 'замечание', 'замечания', 'замечаний')} к файлу.`,
  },
  places: {
    actions: 'действие',
    activities: 'мероприятие',
    approvals: 'согласование',
    bodies: 'орган управления',
    columns: 'столбец',
    dates: 'дата',
    documents: 'документ',
    events: 'событие',
    evidence: 'подтверждение',
    final: 'итоговое значение',
    findings: 'вывод',
    functions: 'функция',
    indicators: 'показатель',
    items: 'пункт',
    assessments: 'самооценка',
    lead: 'руководитель',
    links: 'ссылка',
    marks: 'отметка',
    measures: 'мера',
    notes: 'сноска',
    occurrences: 'повторение',
    participants: 'участник',
    parts: 'часть',
    passport: 'строка паспорта',
    points: 'значение',
    projects: 'проект',
    responsible: 'ответственный',
    results: 'результат',
    risks: 'риск',
    roles: 'должность',
    rows: 'строка',
    scores: 'оценка',
    sections: 'раздел',
    stages: 'этап',
    swot: 'SWOT-матрица',
    tables: 'таблица',
    tasks: 'задача',
    terms: 'сокращение',
    when: 'срок',
  },
};
