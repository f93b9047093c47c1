/** The worst that a file may hold, by how much of it there is: each is small to write and was, once, long to draw. */

export interface Worst {
  what: string;
  /** As large as it is tried. */
  most: number;
  /** The views that had most to do with it. */
  shownIn: readonly string[];
  file: (amount: number) => object;
}

const head = { formatVersion: '1.0', title: 'Программа', period: { from: '2019', to: '2024' } };

const many = (count: number, item: (index: number) => object): object[] =>
  Array.from({ length: count }, (_, index) => item(index));

const activities = (count: number, fields: (index: number) => object): object => ({
  ...head,
  activities: many(count, (index) => ({
    id: `a${index}`,
    title: `Дело ${index}`,
    ...fields(index),
  })),
});
const indicators = (count: number, fields: (index: number) => object): object => ({
  ...head,
  indicators: many(count, (index) => ({
    id: `i${index}`,
    title: `Показатель ${index}`,
    direction: 'increase',
    ...fields(index),
  })),
});
const one = (fields: object): object => activities(1, () => fields);

const wide = { from: '1984', to: '2023' };
const monthly = { every: 'P1M', ...wide };
const days = (count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2000, 0, 1) + index * 3 * 86_400_000).toISOString().slice(0, 10),
  );
const occurrences = (count: number): object[] =>
  many(count, (index) => ({
    at: `${2019 + (index % 5)}-${String((index % 12) + 1).padStart(2, '0')}`,
    status: 'done',
    note: `Раз ${index}`,
  }));

export const WORST: readonly Worst[] = [
  {
    what: 'a text in digits where a number is measured',
    most: 20_000,
    shownIn: [],
    file: (n) =>
      indicators(1, () => ({ points: [{ period: '2021', actual: `1${' '.repeat(n)}x` }] })),
  },
  {
    what: 'activities every month of forty years',
    most: 100,
    shownIn: ['roadmap', 'summary'],
    file: (n) => activities(n, () => ({ when: monthly })),
  },
  {
    what: 'one activity with many times every month',
    most: 100,
    shownIn: ['roadmap', 'summary'],
    file: (n) => one({ when: many(n, () => monthly) }),
  },
  {
    what: 'lines within one row, each every month',
    most: 100,
    shownIn: ['roadmap'],
    file: (n) => one({ parts: many(n, (index) => ({ title: `Строка ${index}`, when: monthly })) }),
  },
  {
    what: 'one activity on many days',
    most: 4000,
    shownIn: ['roadmap', 'summary'],
    file: (n) => one({ when: days(n), actual: days(n) }),
  },
  {
    what: 'marks of one activity',
    most: 4000,
    shownIn: ['roadmap'],
    file: (n) =>
      one({
        marks: days(n).map((at, index) => ({
          at,
          text: `${index}`,
          value: index % 100,
          unit: '%',
        })),
      }),
  },
  {
    what: 'reports of what recurs',
    most: 4000,
    shownIn: ['roadmap'],
    file: (n) => one({ when: { ...monthly, occurrences: occurrences(n) } }),
  },
  {
    what: 'activities with a role of their own',
    most: 4000,
    shownIn: ['tools'],
    file: (n) => activities(n, (index) => ({ when: '2021', responsible: [`Роль ${index}`] })),
  },
  {
    what: 'groups of one indicator',
    most: 4000,
    shownIn: ['summary', 'indicators'],
    file: (n) =>
      indicators(1, () => ({
        points: many(n, (index) => ({
          period: '2021',
          target: 1,
          actual: 2,
          group: `Ряд ${index}`,
        })),
      })),
  },
  {
    what: 'last promises of one indicator',
    most: 4000,
    shownIn: ['summary', 'indicators'],
    file: (n) =>
      indicators(1, () => ({
        points: days(n).map((period) => ({ period, actual: 2 })),
        final: days(n).map((period) => ({ period, target: 1 })),
      })),
  },
  {
    what: 'aspects of a SWOT, all distinct',
    most: 4000,
    shownIn: ['swot'],
    file: (n) => ({
      ...head,
      swot: [
        {
          id: 's',
          items: many(n, (index) => ({
            quadrant: 'SWOT'[index % 4],
            text: `Мысль ${index}`,
            aspect: `Сторона ${index}`,
          })),
        },
      ],
    }),
  },
  {
    what: 'projects of one parent',
    most: 4000,
    shownIn: ['projects'],
    file: (n) => ({
      ...head,
      projects: many(n, (index) => ({
        id: `p${index}`,
        title: `Проект ${index}`,
        ...(index && { parent: 'p0' }),
      })),
    }),
  },
  {
    what: 'projects with an indicator, a stage and a risk each',
    most: 4000,
    shownIn: ['projects', 'indicators'],
    file: (n) => {
      const each = (key: string, fields: object = {}): object => ({
        [key]: many(n, (index) => ({
          id: `${key}${index}`,
          title: `Это ${index}`,
          project: `p${index}`,
          ...fields,
        })),
      });
      return {
        ...head,
        projects: many(n, (index) => ({ id: `p${index}`, title: `Проект ${index}` })),
        ...each('stages', { when: '2021' }),
        ...each('risks', { risk: 'Риск' }),
        ...each('indicators', { direction: 'increase' }),
      };
    },
  },
  {
    what: 'events of one activity, on the same days',
    most: 4000,
    shownIn: ['summary'],
    file: (n) => ({
      ...head,
      activities: many(n, (index) => ({ id: `a${index}`, title: 'Дело', when: '2021-05-05' })),
      events: many(n, (index) => ({
        id: `e${index}`,
        title: 'Встреча',
        when: '2021-05-05',
        activity: `a${index}`,
      })),
    }),
  },
  {
    what: 'growth and levels promised within one year',
    most: 4000,
    shownIn: ['summary', 'indicators'],
    file: (n) =>
      indicators(1, () => ({
        points: many(n, (index) => ({
          period: `2021-01-01/2021-12-${String((index % 28) + 3).padStart(2, '0')}`,
          target: index % 2 ? { op: 'growth', value: 5 } : { op: 'notBelow' },
          actual: 0,
          note: `Это ${index}`,
        })),
      })),
  },
  {
    what: 'a very wide row among many',
    most: 2000,
    shownIn: ['text'],
    file: (n) => ({
      ...head,
      tables: [{ id: 't', columns: ['Это'], rows: [...many(n, () => [1]), new Array(n).fill(1)] }],
    }),
  },
  {
    what: 'results of a self-assessment at as many dates',
    most: 4000,
    shownIn: ['assessment'],
    file: (n) => ({
      ...head,
      assessments: [
        {
          id: 'a',
          scale: { min: 0, max: 10 },
          dates: days(n),
          items: many(n, (index) => ({ title: `Итог ${index}`, scores: [1] })),
        },
      ],
    }),
  },
  {
    what: 'one event on many days',
    most: 800,
    shownIn: ['event-map'],
    file: (n) => ({ ...head, events: [{ id: 'e', title: 'Встреча', when: days(n) }] }),
  },
  {
    what: 'abbreviations',
    most: 4000,
    shownIn: ['passport', 'text'],
    file: (n) => ({
      ...head,
      terms: many(n, (index) => ({ short: `А${index}`, full: 'Это' })),
      sections: [{ id: 's', title: 'Текст', body: 'А1Б '.repeat(n) }],
    }),
  },
];
