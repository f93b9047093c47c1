import { LONGEST } from '../../src/loading/bring.js';

/**
 * A hall's patience is no test's: while this is on, what waits longer than a request may takes a hundredth of its time.
 * Scripts may come as slowly as ever.
 */
const LONG = 15_000;

/** @returns how long was asked for, in ms, and the way back */
export function hurry(): { asked: number[]; stop: () => void } {
  const real = window.setTimeout.bind(window);
  const asked: number[] = [];
  const quick = (work: TimerHandler, ms = 0, ...rest: unknown[]): number => {
    asked.push(ms);
    return real(work, ms > LONG && ms !== LONGEST ? ms / 100 : ms, ...rest);
  };
  window.setTimeout = quick as typeof setTimeout;
  return { asked, stop: () => void (window.setTimeout = real) };
}

export interface Hastened {
  /** Does at once, in their order, what was put off and has not been done. */
  pass: () => void;
  stop: () => void;
}

/** What is put off by so many ms is done when its time comes, or as soon as a test lets the time pass. */
export function hasten(from: number, to: number): Hastened {
  const real = window.setTimeout.bind(window);
  const waiting = new Map<() => void, number>();
  const noted = (work: () => void, ms = 0, ...rest: unknown[]): number => {
    if (ms < from || ms > to) return real(work, ms, ...rest);
    const once = (): void => {
      if (waiting.delete(once)) work();
    };
    waiting.set(once, performance.now() + ms);
    return real(once, ms);
  };
  window.setTimeout = noted as typeof setTimeout;
  return {
    pass: () => [...waiting].sort(([, a], [, b]) => a - b).forEach(([once]) => once()),
    stop: () => void (window.setTimeout = real),
  };
}
