/** What the programme is for, in its own words. */
import type { SummaryContext } from './context.js';

export interface AimView {
  /** The document's own word for it, or ours where it has none. */
  label: string;
  /** A paragraph each. */
  text: string[];
}

/** «Цель», «Цели Программы», not «Целевые показатели». */
const SPEAKS_OF_AIM = /^\s*(цел(ь|ью|и|ей|ям|ями|ях)|goals?|aims?)(?!\p{L})/iu;

/** A project's own goal; else the row of the passport that speaks of it. What belongs to all says nothing of one. */
export function aimOf({ programme, project, say }: SummaryContext): AimView | undefined {
  const rows = (project ? project.passport : programme.passport) ?? [];
  if (project?.goal) return { label: say.summary.aim, text: [project.goal] };
  for (const { label, value } of rows) {
    if (!SPEAKS_OF_AIM.test(label)) continue;
    const text = (typeof value === 'string' ? [value] : Array.isArray(value) ? value : []).filter(
      (it) => it.trim(),
    );
    if (text.length) return { label, text };
  }
  return undefined;
}
