/** An opened square, as plain data. */
import type { ItemRef } from '../../documents/item-ref.js';
import type { Activity } from '../../programme/schema.js';
import { statusSentence, type StatusIcon } from '../status/status.view.js';
import { plannedOf } from './planned.js';
import { iconFor, nameOf, type WallContext } from './wall.view.js';

/** What was promised, by when, who answers for it, what is known. */
export interface PromiseView {
  id: string;
  name: string;
  facts: { label: string; text: string; icon?: StatusIcon }[];
  to: ItemRef;
}

export function promiseView(activity: Activity, context: WallContext): PromiseView {
  const { say, roles, hasReports } = context;
  const { time, status } = plannedOf([activity], context)[0]!;
  const { detail } = say.promises;
  const who = (activity.responsible ?? [])
    .map((it) => {
      const role = roles.get(it);
      return role ? [role.title, role.unit].filter(Boolean).join(', ') : it;
    })
    .join('; ');
  const promised = activity.deliverable || (activity.title ? activity.targetText : '');
  return {
    id: activity.id,
    name: nameOf(activity, say.roadmap.untitled),
    facts: [
      ...(promised ? [{ label: detail.promised, text: promised }] : []),
      {
        label: detail.when,
        // No case of a word has to be guessed.
        text: (status.moved ? [status.moved.from, status.moved.to] : [time])
          .map((it) => say.planTime.when(it))
          .join(' → '),
      },
      { label: detail.who, text: who || say.roadmap.noResponsible },
      {
        label: detail.known,
        text: statusSentence(status, context),
        icon: iconFor(status.code, hasReports),
      },
    ],
    to: { part: 'roadmap', item: activity.id },
  };
}
