/** Few programmes have marks: what reads them comes only for those. */
import { lateChunk } from '../../../loading/bring.js';
import type { Programme } from '../../../programme/schema.js';
import type { Wearer } from '../../look/wear.js';
import type { MarksReader } from './context.js';

const marksChunk = lateChunk(() => import('./marks/marks.js'));

/** Also yearly figures, which are shown like marks. */
const mayHaveMarks = ({ activities = [], indicators = [], marksLegend }: Programme): boolean =>
  marksLegend !== undefined ||
  activities.some((it) => it.marks) ||
  indicators.some((it) => it.activity);

interface Host extends Wearer {
  requestUpdate(): void;
  fail(reason: unknown): void;
}

export class LateMarks {
  now?: MarksReader;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Whether what this programme needs is here; if not, it is asked for. */
  areHere(programme: Programme): boolean {
    if (this.now || !mayHaveMarks(programme)) return true;
    marksChunk().then(
      (it) => {
        it.wearMarks(this.#host);
        this.now = it;
        this.#host.requestUpdate();
      },
      (reason: unknown) => this.#host.fail(reason),
    );
    return false;
  }
}
