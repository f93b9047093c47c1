/** What is promised: stages, projects, activities. */
import { STATUS_VALUES } from '../field-names/statuses.js';
import type { FieldDocs } from './field-doc.js';

export const planDocs = {
  stages: { text: 'Этапы программы. Они могут пересекаться во времени.' },
  'stages[].id': { text: 'Код этапа.', example: 'short' },
  'stages[].num': { text: 'Номер этапа, как в документе.', example: 'I' },
  'stages[].title': { text: 'Название этапа, если оно есть.', example: 'Краткосрочный этап' },
  'stages[].project': { text: 'Код проекта, если это этап проекта, а не всей программы.' },
  'stages[].when': { text: 'Срок этапа.', example: '2021/2022' },
  'stages[].task': { text: 'Основная задача этапа.' },
  'stages[].results': { text: 'Чем этап должен закончиться: список текстов.' },
  'stages[].note': { text: 'Примечание.' },

  projects: { text: 'Направления или стратегические проекты: разделы плана.' },
  'projects[].id': {
    text: 'Код направления: им оно названо у мероприятий и показателей.',
    example: 'n1',
  },
  'projects[].num': { text: 'Номер, как в документе.', example: 'СП-3' },
  'projects[].title': {
    text: 'Название направления или проекта.',
    example: 'Человеческий капитал ИМЦ',
  },
  'projects[].shortTitle': {
    text: 'Название короче: для экрана в зале и подписей, где мало места. Полное остаётся рядом.',
    example: 'Кадры',
  },
  'projects[].parent': { text: 'Код направления, внутри которого находится это.' },
  'projects[].goal': { text: 'Цель.' },
  'projects[].tasks': { text: 'Задачи: список текстов.' },
  'projects[].when': { text: 'Срок направления или проекта.', example: '2021/2025' },
  'projects[].lead': {
    text: 'Кто руководит: коды из `roles` или должности словами.',
    example: ['director'],
  },
  'projects[].participants': { text: 'Кто участвует: коды из `roles` или тексты.' },
  'projects[].funding': { text: 'Финансирование, словами документа.' },
  'projects[].results': { text: 'Ожидаемые результаты: список текстов.' },
  'projects[].links': {
    text: 'С чем связан проект: текст или название с адресом.',
    example: ['Национальный проект «Образование»'],
  },
  'projects[].links[].title': { text: 'Название того, с чем связан проект.' },
  'projects[].links[].url': { text: 'Адрес страницы об этом.' },
  'projects[].documents': { text: 'Коды документов из `documents`.', example: ['order-703'] },
  'projects[].passport': {
    text: 'Собственный паспорт проекта: всё, для чего нет отдельного поля.',
  },
  'projects[].passport[].label': { text: 'Название строки.', example: 'Идея проекта' },
  'projects[].passport[].value': {
    text: 'Содержание строки: текст, список текстов или перечень документов.',
  },
  'projects[].passport[].value.documents': {
    text: 'Коды документов из `documents`.',
    example: ['fz-273'],
  },
  'projects[].note': { text: 'Примечание к направлению.' },

  activities: {
    text: 'Мероприятия плана. У каждого должно быть хотя бы одно из четырёх: название, плановое значение, номер или состав.',
  },
  'activities[].id': {
    text: 'Код мероприятия. Повторяться не может, даже если повторяется номер.',
    example: 'a1-13-bis',
  },
  'activities[].num': { text: 'Номер, как в документе. Может повторяться.', example: '1.13' },
  'activities[].title': {
    text: 'Название мероприятия.',
    example: 'Организация корпоративного обучения',
  },
  'activities[].shortTitle': {
    text: 'Название короче: для экрана в зале и подписей, где мало места. Полное остаётся рядом.',
    example: 'Корпоративное обучение',
  },
  'activities[].targetText': {
    text: 'Плановое значение словами документа.',
    example: 'не менее 3 семинаров в год',
  },
  'activities[].project': { text: 'Код направления или проекта.', example: 'n1' },
  'activities[].parent': { text: 'Код мероприятия, частью которого является это.' },
  'activities[].stage': { text: 'Код этапа.', example: 'short' },
  'activities[].when': {
    text: 'Срок по плану. Все способы записи: раздел «Сроки».',
    example: '2021/2025',
  },
  'activities[].movedTo': {
    text: 'Новый срок, если мероприятие перенесено. В `when` остаётся прежний.',
    example: '2025',
  },
  'activities[].actual': { text: 'Когда это было сделано на самом деле.', example: '2021-09-30' },
  'activities[].marks': { text: 'Отметки в ячейках плана-графика.' },
  'activities[].marks[].at': {
    text: 'Ячейка, в которой стоит отметка: квартал, месяц, год. Если ячейку не определить, `{"kind": "notStated"}`.',
    example: '2021-Q3',
  },
  'activities[].marks[].text': { text: 'Отметка, как она стоит в документе.', example: '15%' },
  'activities[].marks[].value': { text: 'То же числом, если это число.', example: 15 },
  'activities[].marks[].unit': { text: 'Единица измерения этого числа.', example: '%' },
  'activities[].marks[].note': { text: 'Пояснение к отметке.' },
  'activities[].responsible': {
    text: 'Кто отвечает: коды из `roles` или должности словами. Если в документе пусто, поля нет.',
    example: ['zam-nmr', 'Методисты УМ'],
  },
  'activities[].participants': { text: 'Кто участвует: коды из `roles` или тексты.' },
  'activities[].deliverable': {
    text: 'Что должно получиться: вид документа или результат.',
    example: 'Справка по итогам',
  },
  'activities[].funding': { text: 'Финансирование, словами документа.' },
  'activities[].indicators': {
    text: 'Коды показателей, на которые работает мероприятие.',
    example: ['ind-1'],
  },
  'activities[].parts': { text: 'Строки без номеров внутри одного мероприятия.' },
  'activities[].parts[].title': { text: 'Текст строки.' },
  'activities[].parts[].when': { text: 'Срок этой строки.', example: '2022' },
  'activities[].parts[].responsible': { text: 'Кто отвечает за эту строку.' },
  'activities[].parts[].deliverable': { text: 'Результат этой строки.' },
  'activities[].parts[].status': {
    text: 'Статус этой строки.',
    values: STATUS_VALUES,
    example: 'done',
  },
  'activities[].parts[].asOf': {
    text: 'На какой день известен этот статус.',
    example: '2022-06-30',
  },
  'activities[].status': {
    text: 'Что сообщено о выполнении. Если никто не отчитался, поля нет.',
    values: STATUS_VALUES,
    example: 'done',
  },
  'activities[].asOf': {
    text: 'На какой день известен статус. Без этого поля берётся `asOf` всего файла.',
    example: '2022-12-31',
  },
  'activities[].evidence': { text: 'Подтверждения: приказ, отчёт, запись на сайте.' },
  'activities[].evidence[].title': {
    text: 'Название документа или записи.',
    example: 'Справка по итогам аудита',
  },
  'activities[].evidence[].url': { text: 'Где это лежит.', example: '/documents/spravka.pdf' },
  'activities[].evidence[].date': { text: 'Дата.', example: '2021-11-26' },
  'activities[].documents': { text: 'Коды документов из `documents`.', example: ['order-703'] },
  'activities[].note': { text: 'Примечание к мероприятию.' },

  marksLegend: {
    text: 'Что значат буквы в отметках. Только те, которые объяснены в документе.',
    example: { ТЗ: 'техническое задание' },
  },
} satisfies FieldDocs;
