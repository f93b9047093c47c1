/** What is invented, is invented the same way each time. */

const WORDS =
  `создание обновление проведение сопровождение диагностика профессиональных дефицитов педагогов
  муниципальных методических объединений наставничества школьных команд руководителей образовательных организаций
  открытых уроков семинаров стажировок на базе региональных площадок функциональной грамотности обучающихся
  цифровой образовательной среды индивидуальных маршрутов развития мониторинга качества дополнительных
  курсов повышения квалификации молодых специалистов сетевого взаимодействия`.split(/\s+/);
const LENGTH = 76;

/** As long as what real plans call their activities. @param {() => number} random */
export function sentenceFrom(random) {
  const word = () => WORDS[Math.floor(random() * WORDS.length)];
  let text = word();
  while (text.length < LENGTH) text += ` ${word()}`;
  return text[0].toUpperCase() + text.slice(1);
}

/** A linear congruential generator (Numerical Recipes): Math.random() can't be seeded. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
