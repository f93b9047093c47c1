/** Values and promises in words. What is missing says why; what nobody reported is not guessed. */
import type { Point } from '../../programme/schema.js';
import { parseSpan } from '../../programme/time/span.js';
import { numberWords } from '../../i18n/formats.js';
import { own, said, type Line } from '../../documents/line.js';
import type { ProgrammeContext } from './programme-context.js';

type Value = number | boolean | string;

export type ValueContext = Pick<ProgrammeContext<'values'>, 'say' | 'today'>;

interface Measured {
  unit?: string;
  direction?: string;
}

/** «%», «чел.»: stands behind the number. A longer one («мероприятий») is said once, or its form would be wrong. */
export const isShortUnit = (unit: string | undefined): unit is string =>
  unit !== undefined && /^(\S{1,2}|\S{1,6}\.)$/.test(unit);

export function valueLine(value: Value, context: ValueContext, { unit }: Measured = {}): Line {
  const { say } = context;
  if (typeof value === 'boolean') return own(value ? say.values.yes : say.values.no);
  if (typeof value === 'string') return said(value);
  const number = numberWords(value, say.locale);
  return own(isShortUnit(unit) ? say.locale.counted(number, unit) : number);
}

/**
 * «Не менее 40 %, ежегодно». Where the document's own words say the same and perhaps more, they alone stand; where they
 * differ, both do.
 */
export function targetLines(
  target: NonNullable<Point['target']>,
  context: ValueContext,
  measured: Measured = {},
): Line[] {
  const { say } = context;
  if (typeof target !== 'object') return [valueLine(target, context, measured)];
  const { op, per, text } = target;
  const unit = op === 'growth' ? '%' : measured.unit;
  const bare = (n: number): string => valueLine(n, context, { unit }).text;
  const understood = ((): string => {
    if (target.op === 'notBelow')
      return say.values.target.notBelow(target.value === undefined ? '' : bare(target.value));
    const { value, max } = target;
    switch (target.op) {
      case '>=':
        return say.values.target.atLeast(bare(value));
      case '>':
        return say.values.target.above(bare(value));
      case '<=':
        return say.values.target.atMost(bare(value));
      case '<':
        return say.values.target.below(bare(value));
      case '=':
        return say.values.target.exactly(bare(value));
      case 'upTo':
        return say.values.target.upTo(bare(value));
      case 'range':
        return max === undefined
          ? bare(value)
          : say.values.target.range(numberWords(value, context.say.locale), bare(max));
      case 'growth':
        return measured.direction === 'decrease'
          ? say.values.target.decline(bare(Math.abs(value)))
          : say.values.target.growth(bare(value));
    }
  })();
  const all = per ? `${understood}, ${per}` : understood;
  if (!text) return [own(all)];
  if (isSameWords(text, understood) && isSameWords(text, per ?? '')) return [said(text)];
  return [own(all), own(say.values.inDocument(text), 'quiet')];
}

/** What was reached, or why it is not known. Absent is no report; whether one was due, the day says. */
export function actualLine(point: Point, context: ValueContext, measured?: Measured): Line {
  const { say, today } = context;
  const { actual, missing, period } = point;
  if (actual != null) return { ...valueLine(actual, context, measured), tone: 'strong' };
  if (missing) return own(say.values.missing[missing], 'quiet');
  if (actual === null) return own(say.values.noData, 'quiet');
  const last = parseSpan(period)?.last;
  return own(last !== undefined && last >= today ? say.values.ahead : say.values.noReport, 'quiet');
}

/** Whether the document's words hold ours: «не менее 40% ежегодно» and «не менее 40 %, ежегодно» are the same. */
export const isSameWords = (words: string, ours: string): boolean =>
  letters(words).includes(letters(ours));

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
