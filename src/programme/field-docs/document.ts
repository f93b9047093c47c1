/** The document itself: title page, passport, acts, abbreviations. */
import type { FieldDocs } from './field-doc.js';

export const documentDocs = {
  formatVersion: {
    text: 'Версия формата. Всегда пишите `"1.0"`: по ней виджеты понимают, как читать файл.',
    example: '1.0',
  },
  id: { text: 'Код программы: латинские буквы, цифры и дефис.', example: 'rybinsk-2021' },
  lang: { text: 'Язык, на котором написаны тексты программы.', example: 'ru' },
  title: {
    text: 'Название программы, как на титульном листе.',
    example: 'Программа развития ИМЦ Московского района Санкт-Петербурга',
  },
  subtitle: {
    text: 'Вторая строка названия: девиз, если он есть.',
    example: 'От трансформации к системным изменениям',
  },

  organization: { text: 'Чья это программа.' },
  'organization.name': { text: 'Полное название организации, как в уставе.' },
  'organization.shortName': { text: 'Принятое сокращение.', example: 'ИМЦ Московского района' },
  'organization.founder': {
    text: 'Учредитель.',
    example: 'Комитет по образованию Санкт-Петербурга',
  },
  'organization.address': { text: 'Почтовый адрес организации.' },
  'organization.site': {
    text: 'Адрес сайта, с `https://` или `http://`.',
    example: 'http://imc-mosk.ru',
  },
  'organization.email': { text: 'Электронная почта организации.', example: 'info@imc-mosk.ru' },
  'organization.phone': { text: 'Телефон организации, не сотрудника.' },
  'organization.location': { text: 'Точка на карте. Пишется целиком: и широта, и долгота.' },
  'organization.location.lat': {
    text: 'Широта в градусах, с точкой, а не с запятой.',
    example: 58.05,
  },
  'organization.location.lon': {
    text: 'Долгота в градусах, с точкой, а не с запятой.',
    example: 38.83,
  },

  period: {
    text: 'Срок действия программы. В его пределах показываются «ежегодно», «постоянно», «с 2021 года».',
    example: { from: '2021', to: '2025' },
  },
  'period.from': { text: 'Начало срока: год, месяц или день.', example: '2021' },
  'period.to': { text: 'Конец срока: год, месяц или день.', example: '2025' },
  'period.outlook': {
    text: 'Если в названии есть «с перспективой до…»: до какого года.',
    example: '2027',
  },
  revision: { text: 'Редакция документа: номер или название.', example: 2 },

  approvals: { text: 'Грифы с титульного листа: кто согласовал, утвердил, принял.' },
  'approvals[].kind': {
    text: 'Какой это гриф.',
    values: { agreed: 'согласовано', approved: 'утверждаю', adopted: 'принято' },
    example: 'approved',
  },
  'approvals[].by': {
    text: 'Кто: организация или орган.',
    example: 'Отдел образования администрации Московского района',
  },
  'approvals[].position': { text: 'Должность того, кто подписал.', example: 'Директор' },
  'approvals[].name': {
    text: 'Фамилия и инициалы подписавшего, только если они стоят в опубликованном документе.',
  },
  'approvals[].date': { text: 'Дата грифа.', example: '2019-01-28' },
  'approvals[].document': {
    text: 'Чем оформлено: протокол, приказ. Пишется словами, как в грифе.',
    example: 'Протокол общего собрания работников от 28.01.2019 № 1',
  },

  asOf: {
    text: 'На какой день собраны сведения о выполнении во всём файле.',
    example: '2023-12-31',
  },

  roles: {
    text: 'Должности, которые отвечают за работу. Пишутся один раз, дальше на них ссылаются по коду.',
  },
  'roles[].id': { text: 'Код должности: им она названа в `responsible`.', example: 'zam-nmr' },
  'roles[].title': {
    text: 'Название должности, не фамилия.',
    example: 'Заместитель директора по НМР',
  },
  'roles[].unit': { text: 'Отдел или организация.', example: 'ИОЦ' },
  'roles[].name': {
    text: 'Имя человека. Нужно редко: только если он подписал, утвердил или возглавляет программу и назван в опубликованном документе.',
  },

  documents: {
    text: 'Документы: подписанный оригинал программы и акты, на которые она ссылается.',
  },
  'documents[].id': {
    text: 'Код документа: на него ссылаются паспорт и мероприятия.',
    example: 'order-703',
  },
  'documents[].title': {
    text: 'Название документа.',
    example: 'План мероприятий («дорожная карта») по формированию и введению НСУР',
  },
  'documents[].number': { text: 'Номер, без знака «№».', example: '703' },
  'documents[].date': { text: 'Дата документа.', example: '2017-07-26' },
  'documents[].url': {
    text: 'Где документ лежит: адрес целиком или путь на вашем сайте.',
    example: '/documents/programma-2021.pdf',
  },
  'documents[].official': {
    text: '`true` у подписанного оригинала программы: ссылка на него всегда будет рядом.',
    example: true,
  },
  'documents[].signature': { text: 'Сведения об электронной подписи.' },
  'documents[].signature.position': { text: 'Должность подписавшего.', example: 'Директор' },
  'documents[].signature.date': { text: 'Дата подписи.', example: '2021-01-14' },
  'documents[].signature.key': {
    text: 'Ключ или номер сертификата, как в отметке об электронной подписи.',
  },
  'documents[].note': { text: 'Примечание к документу: редакция, утратил силу.' },

  terms: { text: 'Сокращения, которые расшифрованы в документе.' },
  'terms[].short': { text: 'Сокращение.', example: 'ИОЦ' },
  'terms[].full': { text: 'Полностью.', example: 'Информационно-образовательный Центр' },
  notes: { text: 'Сноски документа.' },
  'notes[].mark': { text: 'Знак сноски, как он стоит в тексте.', example: '*' },
  'notes[].text': { text: 'Текст сноски.' },

  passport: { text: 'Паспорт программы: строки в том же порядке, что и в документе.' },
  'passport[].label': { text: 'Левая колонка: название строки.', example: 'Цели Программы' },
  'passport[].value': {
    text: 'Правая колонка: текст, список текстов в квадратных скобках или перечень документов.',
    example: ['Первая задача', 'Вторая задача'],
  },
  'passport[].value.documents': {
    text: 'Коды документов из `documents`: вместо кодов будут показаны названия со ссылками.',
    example: ['fz-273', 'order-703'],
  },
} satisfies FieldDocs;
