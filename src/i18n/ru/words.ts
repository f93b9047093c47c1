/** Russian: the language of the programmes, and the one that every page loads. */
import { plural } from '../formats.js';
import { locale } from './locale.js';
import type { Words } from '../contract/words.js';
import { plan } from './plan.js';
import { time } from './time.js';

export const words: Words = {
  locale,
  state: {
    pending: 'Загружаем программу…',
    empty: 'Программа не указана: у тега нет src.',
    failed: 'Не получилось показать программу. Обновите страницу позже.',
    unfit: 'Не получилось показать программу: в её файле ошибка.',
    missing: 'Эта часть не загрузилась: попробуйте ещё раз или обновите страницу.',
    broken: 'Эту часть показать не получилось, остальное работает.',
    again: 'Попробовать ещё раз',
    forEditor: 'Для редактора сайта',
  },
  time: time,
  passport: {
    title: 'Паспорт программы',
    period: 'Срок',
    outlook: (words) => `с перспективой до ${words}`,
    revision: 'Редакция',
    asOf: (date) => `данные на ${date}`,
    approval: { agreed: 'Согласовано', approved: 'Утверждаю', adopted: 'Принято' },
    approvedBy: 'Утверждено',
    original: 'Подписанный документ',
    official: 'Официальный документ',
    signedBy: (position, date) => ['подписан', position, date].filter(Boolean).join(', '),
    signatureKey: (key) => `ключ подписи ${key}`,
    organization: 'Организация',
    founder: 'Учредитель',
    address: 'Адрес',
    phone: 'Телефон',
    email: 'Почта',
    site: 'Сайт',
    documents: 'Документы',
    documentNumber: (number) => `№ ${number}`,
    documentDate: (date) => `от ${date}`,
    moreDocuments: (n) =>
      `ещё ${plural(n, locale, { one: 'документ', few: 'документа', other: 'документов' })}`,
    moreText: 'показать полностью',
    notes: 'Сноски',
    terms: 'Сокращения',
  },
  ...plan,
};
