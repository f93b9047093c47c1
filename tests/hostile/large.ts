/** Files as large as a page reads, each full of one thing that is small to write. */

export interface Large {
  what: string;
  tags: readonly string[];
  /** Which of them still take longer than they may. */
  slow?: readonly string[];
  /** Makes it so large, in bytes. */
  file: (bytes: number) => object;
}

const head = { formatVersion: '1.0', title: 'Программа', period: { from: '2019', to: '2024' } };
const monthly = { every: 'P1M', from: '1984', to: '2023' };

/** As many as there is room for. */
function filled<It>(bytes: number, item: (index: number) => It): It[] {
  const size = new TextEncoder().encode(JSON.stringify(item(99_999))).length + 1;
  return Array.from({ length: Math.floor((bytes - 1000) / size) }, (_, index) => item(index));
}

export const LARGE: readonly Large[] = [
  {
    what: 'what recurs, in lines of rows',
    tags: ['prog-roadmap', 'prog-event-map', 'prog-summary'],
    file: (bytes) => ({
      ...head,
      activities: filled(bytes, (index) => ({
        id: `a${index}`,
        title: `Дело ${index}`,
        when: monthly,
        parts: [1, 2, 3].map((it) => ({ title: `Строка ${it}`, when: monthly })),
      })),
    }),
  },
  {
    what: 'chains of parents',
    tags: ['prog-projects', 'prog-governance'],
    file: (bytes) => ({
      ...head,
      projects: filled(bytes / 2, (index) => ({
        id: `p${index}`,
        title: 'Проект',
        ...(index && { parent: `p${index - 1}` }),
      })),
      governance: {
        bodies: filled(bytes / 2, (index) => ({
          id: `b${index}`,
          title: 'Совет',
          ...(index && { reportsTo: `b${index - 1}` }),
        })),
      },
    }),
  },
  {
    what: 'series of one indicator',
    tags: ['prog-indicators', 'prog-summary'],
    file: (bytes) => ({
      ...head,
      indicators: [
        {
          id: 'i',
          title: 'Показатель',
          direction: 'increase',
          points: filled(bytes, (index) => ({ period: '2021', target: 1, group: `Ряд ${index}` })),
        },
      ],
    }),
  },
  {
    what: 'long texts',
    tags: ['prog-passport', 'prog-text', 'prog-roadmap'],
    slow: ['prog-passport', 'prog-text'],
    file: (bytes) => {
      const long = 'слово **и** [ссылка](/адрес) ';
      const text = long.repeat(Math.floor(bytes / 3 / new TextEncoder().encode(long).length) - 50);
      return {
        ...head,
        passport: [{ label: 'Цель', value: text }],
        sections: [{ id: 's', title: 'Текст', body: text }],
        activities: [{ id: 'a', title: text, when: '2021' }],
      };
    },
  },
  {
    what: 'activities with a role of their own',
    tags: ['prog-roadmap', 'prog-summary'],
    file: (bytes) => ({
      ...head,
      activities: filled(bytes, (index) => ({
        id: `a${index}`,
        title: `Дело ${index}`,
        when: '2021',
        responsible: [`Роль ${index}`],
      })),
    }),
  },
];
