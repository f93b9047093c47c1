/** What is said to a page's editor about how a tag is written, in Russian. */
import type { AdviceWords } from '../contract/advice.js';

const perhaps = (meant: string | undefined): string => (meant ? `; возможно, "${meant}"` : '');

export const advice: AdviceWords = {
  quotes: (written, plain) =>
    `${written}: кавычки «ёлочки» или “лапки” вошли в само значение; в HTML нужны прямые: "${plain}".`,
  notAmong: (written, known) =>
    `${written}: такого значения нет, есть ${known}. Показано, как если бы его не было.`,
  notWithin: (written, least, most) => `${written}: нужно число от ${least} до ${most}.`,
  noDay: (written, meant) =>
    `${written}: нужна дата вида 2023-12-01${perhaps(meant)}. Показано на сегодняшний день.`,
  noTime: (written, meant) =>
    `${written}: нужен год, месяц или другой срок, как в файле программы: 2023, 2023-09${perhaps(meant)}. Показаны все годы.`,
  noZooms: (written) => `${written}: нужны два числа, например "5-18".`,
  flag: (written) =>
    `${written}: этот атрибут включён, каким бы ни было его значение; чтобы выключить, уберите его.`,
  noAttribute: (written, meant) => `${written}: такого атрибута у тега нет; возможно, ${meant}.`,
  notClosed: (tag) =>
    `похоже, не закрыт: внутри него оказалось то, что стоит на странице после него. Запись <${tag} … /> в HTML не закрывает тег, напишите <${tag} …></${tag}>. Пока это показано под ним.`,
};
