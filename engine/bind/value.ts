import type { Value } from '../../schema/value.ts';
import type { Figure } from '../analysis.ts';
import type { DateMention, QuantityMention } from '../quantity/quantity.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Context } from './context.ts';
import { priceFactor } from './dimension.ts';

export interface BoundValue {
  readonly value: Value;
  readonly precision?: number | undefined;
  /** An extreme of the day (`as much as 17%`). */
  readonly intraday?: boolean;
}

/** The figure as a value of the metric, in its unit; `undefined` if it cannot be one. */
export function boundValue(context: Context, figure: Figure, metric: LexiconMetric): BoundValue | undefined {
  const { reading } = figure;
  if (reading.kind === 'date') return { value: dateOf(reading) };
  if (metric.dimensions.includes('move')) return moveOf(context, figure, reading);
  if (metric.per) {
    const factor = priceFactor(reading, metric);
    return factor === undefined
      ? undefined
      : interval(
          reading,
          reading.unit === metric.unit.slice(0, 3) ? metric.unit : `${reading.unit}${metric.unit.slice(3)}`,
          factor,
        );
  }
  if (metric.dimensions.includes('money') && metric.unit !== reading.unit) return foreign(reading, metric.unit);
  return interval(reading, metric.unit, reading.dimension === 'fraction' ? 100 : 1);
}

function dateOf(reading: DateMention): Value {
  return { date_min: reading.min, date_max: reading.max };
}

function interval(reading: QuantityMention, unit: string, factor = 1): BoundValue {
  return { value: { ...ends(reading.min, reading.max, factor), unit }, precision: reading.precision * factor };
}

/** Money of another currency keeps its unit, a figure that only left it out (`hundreds of millions`) has the metric's; whether it can be converted is the check's question. */
function foreign(reading: QuantityMention, unit: string): BoundValue {
  return interval(reading, reading.unit === '' ? unit : reading.unit);
}

function ends(min: number | undefined, max: number | undefined, factor: number): { min?: number; max?: number } {
  return {
    ...(min === undefined ? {} : { min: tidy(min * factor) }),
    ...(max === undefined ? {} : { max: tidy(max * factor) }),
  };
}

/** Takes away what floating point added: 12 significant digits are more than any text writes. */
export function tidy(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}

/** A move has the sign of the verb beside it: `fell 17%` is -17, `fell more than 9%` at most -9. */
function moveOf(context: Context, figure: Figure, reading: QuantityMention): BoundValue | undefined {
  const written = (reading.max ?? reading.min ?? 0) < 0 ? -1 : 0;
  const sign = written || directionOf(context, figure);
  if (sign === 0) return undefined;
  if (reading.dimension === 'fraction' && !isOfItsOwn(context, figure)) return undefined;
  const factor = reading.dimension === 'fraction' ? 100 : 1;
  const precision = reading.precision * factor;
  const min = reading.min === undefined ? undefined : Math.abs(reading.min) * factor;
  const max = reading.max === undefined ? undefined : Math.abs(reading.max) * factor;
  const extreme = reading.extreme === true;
  if (extreme) {
    const size = (max ?? min) as number;
    return { value: { min: tidy(sign * size), max: tidy(sign * size), unit: 'percent' }, precision, intraday: true };
  }
  const value = sign > 0 ? ends(min, max, 1) : ends(max, min, -1);
  return { value: { ...value, unit: 'percent' }, precision };
}

/** `a fifth of its value`, `sank by a fifth`. */
function isOfItsOwn({ analysis }: Context, figure: Figure): boolean {
  const beside = analysis.grammar.subarray(Math.max(0, figure.coreFrom - 2), figure.coreFrom);
  if (beside.some((bits) => (bits & GrammarBit.down) !== 0)) return true;
  const at = figure.coreTo + 1;
  return (
    at < analysis.grammar.length &&
    ((analysis.grammar[at] as number) & (GrammarBit.possessive | GrammarBit.determiner)) !== 0
  );
}

const before = 9;
const after = 6;

/** -1 for the nearest word of falling, 1 for one of rising, 0 if there is none near; words before the figure first. */
function directionOf({ analysis }: Context, figure: Figure): number {
  const { grammar, sentenceOf, clauses } = analysis;
  const sentence = sentenceOf[figure.coreFrom];
  const of = (at: number): number => {
    const bits = sentenceOf[at] === sentence ? (grammar[at] as number) : 0;
    return bits & GrammarBit.down ? -1 : bits & GrammarBit.up ? 1 : 0;
  };
  for (let at = figure.coreTo; at < figure.coreTo + 2; at++) if (at < grammar.length && of(at) !== 0) return of(at);
  for (let at = figure.coreFrom - 1; at >= Math.max(0, figure.coreFrom - before); at--) {
    if (of(at) !== 0) return of(at);
  }
  for (let at = figure.coreTo + 2; at < Math.min(grammar.length, figure.coreTo + after); at++) {
    if (of(at) !== 0 && clauses.of[at] === clauses.of[figure.coreFrom]) return of(at);
  }
  for (let at = figure.coreFrom - before - 1; at >= 0 && sentenceOf[at] === sentence; at--)
    if (of(at) !== 0) return of(at);
  return 0;
}
