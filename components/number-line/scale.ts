import { scaleLinear, scaleLog } from 'd3-scale';
import { date, isoOf, monthName, short } from '#components/format';
import { words } from '#components/words';
import { type Axis, type Extent, type Plot, reach } from './plot.ts';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

export interface AxisScale {
  readonly kind: 'linear' | 'log' | 'time';
  /** From the axis' unit to design pixels. */
  readonly x: (value: number) => number;
  readonly ticks: readonly Tick[];
  /** Whether zero is on the axis. */
  readonly fromZero: boolean;
}

type Span = readonly [low: number, high: number];

/** Figures ten times apart or more would crowd together on a linear axis; percentages have their own whole. */
const LOG_FROM = 10;
const TICKS = 4;
const MONTH = 30.44;

/** The scale that shows every figure between `left` and `right`, in design pixels. There is at least one figure. */
export function axisScale(axis: Axis, extents: readonly Extent[], left: number, right: number): AxisScale {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const extent of extents) {
    const [from, to] = reach(extent);
    low = Math.min(low, from);
    high = Math.max(high, to);
  }
  const span: Span = [low, high];
  const pixels: Span = [left, right];
  if (axis.kind === 'date') return timeScale(span, pixels);
  const spread = low > 0 && high / low >= LOG_FROM && axis.unit !== 'percent';
  return spread ? logScale(span, pixels, axis.unit) : linearScale(span, pixels, axis.unit);
}

/** The scale of a plot: the day of the article is on it too. */
export function plotScale({ axis, stated, references, published }: Plot, left: number, right: number): AxisScale {
  const extents = [stated, ...references].map((figure) => figure.extent);
  if (published !== undefined) extents.push({ min: published, max: published });
  return axisScale(axis, extents, left, right);
}

/** Whole decades, with room left and right of the outer figures; at most six of them are named. */
function logScale([low, high]: Span, pixels: Span, unit: string): AxisScale {
  const first = Math.floor(Math.log10(low) - 0.1);
  const last = Math.ceil(Math.log10(high) + 0.1);
  const step = Math.ceil((last - first) / 5);
  const ticks: Tick[] = [];
  for (let decade = first; decade <= last; decade += step) {
    const value = 10 ** decade;
    ticks.push({ value, label: short(value, unit) });
  }
  const x = scaleLog()
    .domain([10 ** first, 10 ** last])
    .range(pixels);
  return { kind: 'log', x, ticks, fromZero: false };
}

/** From zero when the smallest figure is under half the largest; a span under a fifth is not blown up into a gulf. */
function linearDomain([low, high]: Span): Span {
  if (low < high / 2 || high <= 0)
    return low === high ? [Math.min(low, 0), Math.max(high, 1)] : [Math.min(low, 0), Math.max(high, 0)];
  const half = Math.max(high - low, high / 5) * 0.8;
  const middle = (low + high) / 2;
  return [middle - half, middle + half];
}

function linearScale(span: Span, pixels: Span, unit: string): AxisScale {
  const x = scaleLinear().domain(linearDomain(span)).nice(TICKS).range(pixels);
  const ticks = x.ticks(TICKS).map((value) => ({ value, label: short(value, unit) }));
  const [from = 0, to = 0] = x.domain();
  return { kind: 'linear', x, ticks, fromZero: from <= 0 && to >= 0 };
}

/** Whole years from 1 January; under half a year the ticks are months. */
function timeScale([low, high]: Span, pixels: Span): AxisScale {
  const months = (high - low) / MONTH;
  const from = months < 6 ? monthStart(low - 20, 1) : monthStart(low, 12);
  const to = high + Math.max(20, (high - low) * 0.08);
  const step = months < 6 ? 1 : months < 36 ? 6 : 12 * Math.ceil(months / 72);
  const x = scaleLinear().domain([from, to]).range(pixels);
  return { kind: 'time', x, ticks: monthTicks(from, to, step), fromZero: false };
}

/** The first day of the month (or, with 12, of the year) that a day lies in. */
function monthStart(day: number, unit: 1 | 12): number {
  const at = new Date(day * 86_400_000);
  return Date.UTC(at.getUTCFullYear(), unit === 12 ? 0 : at.getUTCMonth(), 1) / 86_400_000;
}

function monthTicks(from: number, to: number, step: number): Tick[] {
  const start = new Date(from * 86_400_000);
  const ticks: Tick[] = [];
  for (let month = start.getUTCMonth(); ; month += step) {
    const value = Date.UTC(start.getUTCFullYear(), month, 1) / 86_400_000;
    if (value > to) return ticks;
    ticks.push({ value, label: monthLabel(isoOf(value), step) });
  }
}

/** `2024` in January, `Jul` in other months; where each month has a tick, `Jan 2024` and `Feb`. */
function monthLabel(iso: string, step: number): string {
  const january = iso.slice(5, 7) === '01';
  if (january) return date(step === 1 ? iso.slice(0, 7) : iso.slice(0, 4));
  return monthName(iso);
}

/** How many times its neighbour a tick of a log scale is. */
const stepOf = ({ ticks: [first, second] }: AxisScale): number =>
  first && second ? Math.round(second.value / first.value) : LOG_FROM;

/** What the reader must know to read the axis. */
export function axisNote(plot: Plot, scale: AxisScale): string {
  if (scale.kind === 'time') return plot.published === undefined ? '' : words.plot.published;
  if (scale.kind === 'log') return words.plot.log(plot.axis.title, stepOf(scale));
  return scale.fromZero ? `${plot.axis.title}.` : words.plot.notFromZero(plot.axis.title);
}
