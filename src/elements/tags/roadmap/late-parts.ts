/** Few programmes have marks or reports: what reads and shows them comes only for those. */
import type { TemplateResult } from 'lit';
import { lateChunk } from '../../../loading/bring.js';
import type { TimeEntry } from '../../../programme/planned-times.js';
import type { Programme } from '../../../programme/schema.js';
import type { Wearer } from '../../look/wear.js';
import type { MarksReader, ReportsPart } from './context.js';
import type * as Marks from './marks/marks.js';
import type * as Pager from './pager/pager.js';
import type * as Reports from './reports/reports.js';
import type { RoadmapView } from './roadmap.view.js';

const marksChunk = lateChunk(() => import('./marks/marks.js'));
const pagerChunk = lateChunk(() => import('./pager/pager.js'));
const reportsChunk = lateChunk(() => import('./reports/reports.js'));

/** Also yearly figures, which are shown like marks. */
const mayHaveMarks = ({ activities = [], indicators = [], marksLegend }: Programme): boolean =>
  marksLegend !== undefined ||
  activities.some((it) => it.marks) ||
  indicators.some((it) => it.activity);

const mayHaveReports = ({ activities = [] }: Programme): boolean =>
  activities.some(
    ({ status, actual, movedTo, when }) =>
      (status ?? actual ?? movedTo) !== undefined || [when].flat().some(hasOccurrences),
  );

const hasOccurrences = (it?: TimeEntry): boolean =>
  typeof it === 'object' && it.occurrences !== undefined;

interface Host extends Wearer {
  requestUpdate(): void;
  fail(reason: unknown): void;
}

export class LateParts {
  marks?: MarksReader;
  reports?: ReportsPart;
  key?: (typeof Reports)['key'];
  legend?: (typeof Marks)['legend'];
  #pager?: (typeof Pager)['pager'];
  /** The one that was asked about last, and has all it needs. */
  #ready?: Programme;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Whether what this programme needs is here; if not, it is asked for. */
  areHere(programme: Programme): boolean {
    if (programme === this.#ready) return true;
    const needsMarks = !this.marks && mayHaveMarks(programme);
    const needsReports = !this.reports && mayHaveReports(programme);
    if (!needsMarks && !needsReports) {
      this.#ready = programme;
      return true;
    }
    this.#bring(needsMarks, needsReports).then(
      () => this.#host.requestUpdate(),
      (reason: unknown) => this.#host.fail(reason),
    );
    return false;
  }

  /** Nothing waits for it: years are drawn before one can turn to others. */
  pager(view: RoadmapView, turn: (year: number) => void): TemplateResult | undefined {
    if (!view.context.unit) return undefined;
    if (this.#pager) return this.#pager(view, turn);
    pagerChunk().then(
      ({ pager, wearPager }) => {
        wearPager(this.#host);
        this.#pager = pager;
        this.#host.requestUpdate();
      },
      (reason: unknown) => this.#host.fail(reason),
    );
    return undefined;
  }

  async #bring(needsMarks: boolean, needsReports: boolean): Promise<void> {
    const [marks, reports] = await Promise.all([
      needsMarks ? marksChunk() : undefined,
      needsReports ? reportsChunk() : undefined,
    ]);
    marks?.wearMarks(this.#host);
    if (marks) {
      this.marks = marks;
      this.legend = marks.legend;
    }
    reports?.wearReports(this.#host);
    if (reports) {
      this.reports = reports;
      this.key = reports.key;
    }
  }
}
