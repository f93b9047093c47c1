/** Another slide is shown. */
export class ProgSlideEvent extends Event {
  declare readonly type: 'prog-slide';
  /** From 0. */
  readonly index: number;
  readonly count: number;
  /** `title`, `project:sp1`, `roadmap:2`. */
  readonly slide: string;

  constructor(index: number, count: number, slide: string) {
    super('prog-slide', { bubbles: true, composed: true });
    this.index = index;
    this.count = count;
    this.slide = slide;
  }
}

declare global {
  interface HTMLElementEventMap {
    'prog-slide': ProgSlideEvent;
  }
}
