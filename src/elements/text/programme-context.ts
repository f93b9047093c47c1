/** What every view of a programme needs to know. A tag's own context only adds to it. */
import type { Say, Topics } from '../../i18n/contract/topics.js';
import type { Document, Programme } from '../../programme/schema.js';
import type { Day } from '../../programme/time/days.js';
import { parseMoment, type Moment } from '../../programme/time/moment.js';
import { MOST_WINDOWS } from '../../programme/limits.js';
import { periodOf } from '../../programme/time/resolve.js';
import type { Room, Span } from '../../programme/time/span.js';

type ItemOf<Key extends 'roles' | 'projects' | 'stages' | 'activities' | 'indicators'> =
  NonNullable<Programme[Key]>[number];

export interface ProgrammeContext<Topic extends keyof Topics = never> {
  programme: Programme;
  /** Our words, in the reader's language. */
  say: Say<Topic>;
  today: Day;
  /** The programme's period. */
  bounds?: Span & { room?: Room };
  /** Of when the file's data is. */
  asOf?: Moment;
  /** No activity of the file has a status: said once, above, instead of alarming in every row. */
  hasReports: boolean;
  roles: Map<string, ItemOf<'roles'>>;
  documents: Map<string, Document>;
  projects: Map<string, ItemOf<'projects'>>;
  stages: Map<string, ItemOf<'stages'>>;
  activities: Map<string, ItemOf<'activities'>>;
  indicators: Map<string, ItemOf<'indicators'>>;
}

const byId = <It extends { id: string }>(all: It[] = []): Map<string, It> =>
  new Map(all.map((it) => [it.id, it]));

export function programmeContext<Topic extends keyof Topics = never>(
  programme: Programme,
  say: Say<Topic>,
  today: Day,
): ProgrammeContext<Topic> {
  const period = periodOf(programme);
  const bounds = period && { ...period, room: { windows: MOST_WINDOWS, known: new Map() } };
  const asOf = programme.asOf === undefined ? undefined : parseMoment(programme.asOf);
  return {
    programme,
    say,
    today,
    ...(bounds && { bounds }),
    ...(asOf && { asOf }),
    hasReports: (programme.activities ?? []).some((it) => it.status !== undefined),
    roles: byId(programme.roles),
    documents: byId(programme.documents),
    projects: byId(programme.projects),
    stages: byId(programme.stages),
    activities: byId(programme.activities),
    indicators: byId(programme.indicators),
  };
}
