/** A slide as plain data: one thought, in words and at most one picture. */
import type { ShownStatus } from '../../../programme/status.js';
import type { StatusIcon } from '../../status/status.view.js';

export type SlideKind =
  'title' | 'headline' | 'projects' | 'roadmap' | 'indicators' | 'events' | 'qr';

export interface Slide {
  /** `title`, `project:sp1`, `roadmap:2`. */
  id: string;
  kind: SlideKind;
  /** Above the title, in the accent: what kind of thing this is. */
  kicker?: string;
  title: string;
  /** One sentence under the title; `lines` where there are a few. */
  text?: string;
  lines?: string[];
  numbers?: { value: string; label: string; isLate?: boolean }[];
  shares?: { code: ShownStatus; icon: StatusIcon; count: number; label: string }[];
  rows?: RowOfSlide[];
  bars?: BarOfSlide[];
  /** Below a list: «и ещё 12 — на сайте». */
  note?: string;
  /** Of the QR code. */
  address?: string;
}

export interface RowOfSlide {
  num?: string;
  title: string;
  /** When, or how much. */
  when: string;
  status?: { icon: StatusIcon; label: string; isLate: boolean };
}

export interface BarOfSlide {
  /** «2023» */
  label: string;
  /** «84 %» */
  value: string;
  /** 0–1 of the highest. */
  height: number;
  isPlan: boolean;
  /** What was planned, where something was reached: «80 %», and where on the scale. */
  plan?: { value: string; height: number };
}

export const SLIDES: SlideKind[] = [
  'title',
  'headline',
  'projects',
  'roadmap',
  'indicators',
  'events',
  'qr',
];
