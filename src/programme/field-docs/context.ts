/** What surrounds the plan: SWOT, risks, events, governance, narrative, tables. */
import type { FieldDocs } from './field-doc.js';
import { STATUS_VALUES } from '../field-names/statuses.js';

export const contextDocs = {
  swot: { text: 'SWOT-анализ. Матриц может быть несколько.' },
  'swot[].id': { text: 'Код матрицы.', example: 'swot-1' },
  'swot[].title': { text: 'Название матрицы.' },
  'swot[].aspects': {
    text: 'Строки матрицы, если она разбита на аспекты.',
    example: ['Кадры', 'Финансы'],
  },
  'swot[].items': { text: 'Записи матрицы.' },
  'swot[].items[].quadrant': {
    text: 'В какой она четверти. Смотрите на смысл заголовка, а не на букву: в документах буквы путают.',
    values: {
      S: 'сильные стороны',
      W: 'слабые стороны',
      O: 'возможности',
      T: 'угрозы',
    },
    example: 'S',
  },
  'swot[].items[].text': { text: 'Сама запись.' },
  'swot[].items[].aspect': { text: 'Аспект, слово в слово из `aspects`.', example: 'Кадры' },
  'swot[].items[].actions': { text: 'Что предлагается с этим делать: список текстов.' },
  'swot[].items[].links': { text: 'Коды мероприятий или направлений, которые на это отвечают.' },
  'swot[].note': { text: 'Примечание к матрице.' },

  risks: { text: 'Риски и меры.' },
  'risks[].id': { text: 'Код риска.', example: 'risk-1' },
  'risks[].risk': { text: 'В чём риск.' },
  'risks[].measures': { text: 'Меры: список текстов.' },
  'risks[].probability': {
    text: 'Вероятность, целое число от 1 до 5. Если в документе её не оценили, поля нет.',
    example: 3,
  },
  'risks[].impact': {
    text: 'Тяжесть последствий, целое число от 1 до 5. Если в документе её не оценили, поля нет.',
    example: 4,
  },
  'risks[].project': { text: 'Код направления или проекта.' },
  'risks[].note': { text: 'Примечание.' },

  events: { text: 'События: конференции, форумы, семинары.' },
  'events[].id': { text: 'Код события.', example: 'forum-2023' },
  'events[].title': { text: 'Название события.' },
  'events[].when': { text: 'Когда.', example: '2023-03-29' },
  'events[].place': { text: 'Где.' },
  'events[].place.name': { text: 'Название места.' },
  'events[].place.address': { text: 'Адрес места.' },
  'events[].place.lat': { text: 'Широта в градусах, с точкой.', example: 58.05 },
  'events[].place.lon': { text: 'Долгота в градусах, с точкой.', example: 38.83 },
  'events[].audience': { text: 'Для кого.', example: 'Заместители директоров по ВР' },
  'events[].participants': { text: 'Кто участвует: коды должностей из `roles` или текст.' },
  'events[].kind': { text: 'Что это.', example: 'семинар' },
  'events[].format': { text: 'Как проходит.', example: 'дистанционно' },
  'events[].hours': { text: 'Часы, если день один.', example: '10:00–12:30' },
  'events[].timeZone': {
    text: 'Часовой пояс, если у события названы часы. Без часов день один и тот же везде. Читаются и «МСК», «МСК+2», «UTC+3», название города.',
    example: 'Europe/Moscow',
  },
  'events[].project': { text: 'Код направления или проекта.' },
  'events[].activity': { text: 'Код мероприятия плана.' },
  'events[].url': { text: 'Страница события.' },
  'events[].status': { text: 'Состоялось ли.', values: STATUS_VALUES, example: 'done' },
  'events[].asOf': { text: 'На какой день известен статус.', example: '2023-12-31' },
  'events[].note': { text: 'Примечание к событию.' },

  governance: { text: 'Управление программой: органы и их функции.' },
  'governance.bodies': { text: 'Органы управления.' },
  'governance.bodies[].id': { text: 'Код органа.', example: 'directorate' },
  'governance.bodies[].title': { text: 'Название органа.', example: 'Дирекция Программы' },
  'governance.bodies[].level': { text: 'Уровень на схеме: 1 наверху.', example: 2 },
  'governance.bodies[].role': { text: 'Кто это в программе.', example: 'Исполнитель' },
  'governance.bodies[].functions': { text: 'Функции: список текстов.' },
  'governance.bodies[].reportsTo': { text: 'Код органа, которому он подотчётен.' },
  'governance.note': { text: 'Примечание ко всему разделу об управлении.' },

  sections: { text: 'Текстовые разделы: введение, анализ, механизм управления.' },
  'sections[].id': { text: 'Код раздела.', example: 'intro' },
  'sections[].title': { text: 'Заголовок.', example: 'Введение' },
  'sections[].body': { text: 'Текст. Новый абзац: `\\n\\n`.' },
  'sections[].links': {
    text: 'Коды таблиц, которые встанут под этим разделом, и всего, о чём он говорит: мероприятий, проектов, показателей, документов.',
    example: ['services'],
  },

  tables: { text: 'Прочие таблицы: всё табличное, для чего нет своего ключа.' },
  'tables[].id': { text: 'Код таблицы.', example: 'services' },
  'tables[].title': { text: 'Название таблицы.' },
  'tables[].columns': { text: 'Заголовки столбцов.', example: ['Услуга', '2017', '2018'] },
  'tables[].rows': {
    text: 'Строки: список ячеек в порядке столбцов. Пустая ячейка: `null`.',
    example: [['Консультации', 'частично', null]],
  },
  'tables[].rows[].heading': { text: 'Строка во всю ширину: подзаголовок внутри таблицы.' },
  'tables[].note': { text: 'Примечание под таблицей.' },
} satisfies FieldDocs;
