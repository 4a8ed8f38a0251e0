import { words } from '#components/words';
import { fitted, textWidth } from './measure.ts';
import { type Extent, openSide, type Plot, pointOf, type Reference, reach } from './plot.ts';
import { type AxisScale, plotScale } from './scale.ts';

/** Design pixels; the drawing as a whole grows with the reader's text. */
const LABEL = 12;
const TICK = 11;
const TOP = 24;
const ROW = 22;
const PAD = 14;
const GAP = 9;
export const ARROW = 30;
/** Narrower than this a soft or ranged mark could not be told from a dot. */
const SOFT = 12;
const MOST_ROWS = 5;

export interface Box {
  readonly from: number;
  readonly to: number;
  /** Baseline. */
  readonly y: number;
}

/** A figure's place along the axis. */
export interface Place {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly open: -1 | 0 | 1;
  readonly soft: boolean;
  readonly point: boolean;
}

export interface Row {
  readonly reference: Reference;
  readonly y: number;
  readonly place: Place;
  readonly label: Box & { readonly value: string; readonly name: string; readonly above: boolean };
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly axis: number;
  readonly scale: AxisScale;
  readonly stated: Place & { readonly label: Box & { readonly by: string; readonly value: string } };
  readonly rows: readonly Row[];
  /** References beyond those with a row of their own: ticks on one row. */
  readonly between?: {
    readonly y: number;
    readonly at: readonly number[];
    readonly label: Box & { readonly text: string };
  };
  readonly ticks: readonly (Box & { readonly x: number; readonly label: string })[];
  readonly published?: number;
}

export function placeOf(extent: Extent, scale: AxisScale): Place {
  const [from, to] = reach(extent).map(scale.x) as [number, number];
  const point = pointOf(extent);
  return {
    x: point === undefined ? (from + to) / 2 : scale.x(point),
    from,
    to,
    open: openSide(extent),
    soft: extent.approx !== undefined,
    point: point !== undefined,
  };
}

/**
 * Places everything: a row for each reference, so that marks and labels cannot meet; a label goes to the first side where
 * it fits and the stated line does not cross it.
 * @param width design pixels
 */
export function layOut(plot: Plot, width: number): Layout {
  const scale = plotScale(plot, PAD, width - PAD);
  const stated = placeOf(plot.stated.extent, scale);
  const { shown, rest } = choose(plot.references);
  const rows: Row[] = [];
  let y = TOP;
  for (const reference of shown) {
    const place = placeOf(reference.extent, scale);
    const label = placeLabel(reference, place, stated.x, width);
    y += label.above ? 16 : 0;
    const middle = y + ROW / 2 + 1;
    rows.push({ reference, y: middle, place, label: { ...label, y: middle + (label.above ? -11 : 4) } });
    y += ROW;
  }
  const between = rest.length > 0 ? placeRest(rest, scale, stated.x, width, y + ROW / 2 + 1) : undefined;
  if (between) y += ROW;
  const axis = y + (stated.open ? 24 : 14);
  return {
    width,
    height: axis + 20,
    axis,
    scale,
    stated: { ...stated, label: statedLabel(plot, stated.x, width) },
    rows,
    ...(between && { between }),
    ticks: placeTicks(scale, width, axis),
    ...(plot.published !== undefined && { published: scale.x(plot.published) }),
  };
}

/** With more than five, the own subject's first and both extremes keep their rows. */
function choose(references: readonly Reference[]): { shown: readonly Reference[]; rest: readonly Reference[] } {
  if (references.length <= MOST_ROWS) return { shown: references, rest: [] };
  const byPlace = [...references].sort((a, b) => reach(a.extent)[0] - reach(b.extent)[0]);
  const kept = new Set([byPlace[0], byPlace.at(-1), ...references.slice(0, MOST_ROWS - 2)]);
  return { shown: references.filter((r) => kept.has(r)), rest: references.filter((r) => !kept.has(r)) };
}

type Label = Omit<Row['label'], 'y'>;

function placeLabel({ value, name }: Reference, place: Place, line: number, width: number): Label {
  const arrow = (side: -1 | 1) => (place.open === side ? ARROW + 4 : 0);
  const halo = place.soft ? SOFT : 0;
  const right = Math.max(place.to, place.x + halo) + GAP + arrow(1);
  const left = Math.min(place.from, place.x - halo) - GAP - arrow(-1);
  const alone = textWidth(value, LABEL, true) + 2;
  const whole = name ? alone + textWidth(` ${name}`, LABEL) + 2 : alone;
  const fits = (from: number, size: number) => from >= 0 && from + size <= width;
  const clear = (from: number, size: number) => fits(from, size) && (line < from - 3 || line > from + size + 3);
  const tries: [from: number, size: number, name: string, good: typeof fits][] = [
    [right, whole, name, clear],
    [left - whole, whole, name, clear],
    [right, alone, '', clear],
    [left - alone, alone, '', clear],
    [right, whole, name, fits],
    [left - whole, whole, name, fits],
  ];
  for (const [from, size, shown, good] of tries) {
    if (good(from, size)) return { from, to: from + size, value, name: shown, above: false };
  }
  const size = Math.min(whole, width);
  const from = Math.max(0, Math.min(width - size, place.x - size / 2));
  return { from, to: from + size, ...cut(value, name, size), above: true };
}

function cut(value: string, name: string, room: number): { value: string; name: string } {
  const figure = fitted(value, room, LABEL, true);
  return { value: figure, name: fitted(name, room - textWidth(`${figure} `, LABEL, true) - 2, LABEL) };
}

function placeRest(rest: readonly Reference[], scale: AxisScale, line: number, width: number, y: number) {
  const at = rest.map((reference) => placeOf(reference.extent, scale).x);
  const text = words.plot.between(rest.length);
  const size = textWidth(text, LABEL) + 2;
  const right = Math.max(...at) + GAP;
  const left = Math.min(...at) - GAP - size;
  const from = right + size <= width && !(line > right - 3 && line < right + size + 3) ? right : Math.max(0, left);
  return { y, at, label: { from, to: from + size, y: y + 4, text } };
}

function statedLabel({ stated }: Plot, x: number, width: number) {
  const by = `${stated.by}: `;
  const head = textWidth(by, LABEL);
  const value = fitted(stated.value, width - head - 2, LABEL, true);
  const size = head + textWidth(value, LABEL, true) + 2;
  const from = Math.max(0, Math.min(width - size, x - size / 2));
  return { from, to: from + size, y: 13, by, value };
}

/** Labels that would touch the one before are left out; their ticks stay. */
function placeTicks(scale: AxisScale, width: number, axis: number): Layout['ticks'] {
  let last = Number.NEGATIVE_INFINITY;
  return scale.ticks.map((tick) => {
    const x = scale.x(tick.value);
    const size = textWidth(tick.label, TICK);
    const from = Math.max(0, Math.min(width - size, x - size / 2));
    const free = from > last + 8;
    if (free) last = from + size;
    return { x, from, to: from + size, y: axis + 16, label: free ? tick.label : '' };
  });
}
