/** What is read: ten thousand activities as the benchmark invents them, as real plans write them, and with slips. */
import { readFileSync } from 'node:fs';
import { asProgramme, makePlan } from '../page/programme.mjs';

export const COUNT = 10_000;
/** Of so many, one has a time that nobody can read. */
const ONE_IN = 100;

export function texts() {
  const invented = asProgramme(makePlan(COUNT));
  const slips = invented.activities.map((it, at) =>
    at % ONE_IN ? it : { ...it, when: '2021-Q7' },
  );
  return {
    'invented plan': JSON.stringify(invented),
    'plan of Rybinsk, repeated': JSON.stringify(repeated('rybinsk-2021')),
    [`invented plan, a slip in one of ${ONE_IN}`]: JSON.stringify({
      ...invented,
      activities: slips,
    }),
  };
}

/** Everything that the real file has, and its activities again and again under other ids. */
function repeated(name) {
  const file = new URL(`../../demo/programmes/${name}.json`, import.meta.url);
  const programme = JSON.parse(readFileSync(file, 'utf8'));
  const { activities } = programme;
  const named = (id, round) => (round ? `${id}-${round}` : id);
  return {
    ...programme,
    activities: Array.from({ length: COUNT }, (_, at) => {
      const round = Math.floor(at / activities.length);
      const { id, parent, ...it } = activities[at % activities.length];
      return { ...it, id: named(id, round), ...(parent && { parent: named(parent, round) }) };
    }),
  };
}
