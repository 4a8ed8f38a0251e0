import './number-line.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { verdictLooks } from '#components/verdict';
import { type Layout, layOut, placeOf, type Row } from './layout.ts';
import { Lead, Mark } from './marks.tsx';
import { inWords, type Plot } from './plot.ts';
import { axisNote, plotScale } from './scale.ts';

export { placeOf } from './layout.ts';
export { Mark } from './marks.tsx';
export type { Extent, Plot, Reference } from './plot.ts';
export { type AxisScale, axisScale } from './scale.ts';

interface NumberLineProps {
  readonly plot: Plot;
  /** Marks are in the tab order, each with its name: where there is room and time to explore. */
  readonly explore?: boolean;
  readonly note?: boolean;
}

/** The stated figure as a line let down among the published ones, on one axis; dates on a time line. */
export function NumberLine({ plot, explore = false, note = true }: NumberLineProps) {
  const frame = useRef<HTMLElement>(null);
  const width = useDesignWidth(frame);
  const [pointed, point] = useState<string>();
  const layout = layOut(pointed ? withSaid(plot, pointed) : plot, width);
  const text = axisNote(plot, layout.scale);
  return (
    <figure class="number-line-frame" ref={frame}>
      <svg
        class={`number-line ${verdictLooks[plot.tone].tone}`}
        viewBox={`0 0 ${width} ${layout.height}`}
        style={{ width: `${width / 16}rem` }}
        role={explore ? 'list' : 'img'}
        aria-label={inWords(plot)}
      >
        <Rows layout={layout} />
        <Stated layout={layout} />
        {layout.rows.map((row) => (
          <Figure key={row.reference.id} row={row} explore={explore} point={point} />
        ))}
        <Between layout={layout} />
        <AxisLine layout={layout} />
      </svg>
      {note && text && <figcaption class="plot-note">{text}</figcaption>}
    </figure>
  );
}

/** While a mark is pointed at, its row tells who and when. */
function withSaid(plot: Plot, id: string): Plot {
  return { ...plot, references: plot.references.map((r) => (r.id === id && r.said ? { ...r, name: r.said } : r)) };
}

/** The width of the frame in design pixels (1/16 rem), redrawn when it changes. */
function useDesignWidth(frame: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(348);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const now = Math.floor((element.clientWidth * 16) / rem);
      if (now > 0) setWidth(now);
    };
    measure();
    // A frame later: what is drawn anew has another height, which a browser reports as an error within the same frame.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

/** Hairlines of the rows; they stop short of their labels. */
function Rows({ layout: { rows, between, width } }: { layout: Layout }) {
  const lines = rows.map(({ y, label }) => ({ y, label: label.above ? undefined : label }));
  if (between) lines.push({ y: between.y, label: undefined });
  return (
    <g class="rows">
      {lines.map(({ y, label }) => (
        <path
          key={y}
          d={
            label
              ? `M0 ${y}H${Math.max(0, label.from - 4)}M${Math.min(width, label.to + 4)} ${y}H${width}`
              : `M0 ${y}H${width}`
          }
        />
      ))}
    </g>
  );
}

function Stated({ layout: { stated, axis } }: { layout: Layout }) {
  const { x, from, to, open, soft, point, label } = stated;
  const top = 20;
  const ranged = to - from > 4;
  return (
    <>
      {ranged && <rect class="stated-band" x={from} y={top} width={to - from} height={axis - top} />}
      {ranged && !soft && !point && <path class="stated-edge" d={`M${from} ${top}V${axis}M${to} ${top}V${axis}`} />}
      <path class="stated-line" d={`M${x} ${top}V${axis - 8}`} />
      {open !== 0 && (
        <path
          class="stated-line"
          d={`M${x} ${axis - 17}h${open * 24}m${-open * 5} -3.5l${open * 5} 3.5l${-open * 5} 3.5`}
        />
      )}
      <Lead x={x} y={axis - 0.5} />
      <text class="stated-label" x={label.from} y={label.y}>
        {label.by}
        <tspan class="value">{label.value}</tspan>
      </text>
    </>
  );
}

interface FigureProps {
  readonly row: Row;
  readonly explore: boolean;
  readonly point: (id: string | undefined) => void;
}

function Figure({ row: { reference, place, y, label }, explore, point }: FigureProps) {
  const tabbed = explore
    ? {
        role: 'listitem' as const,
        tabIndex: 0,
        'aria-label': [reference.value, reference.name, reference.said].filter(Boolean).join(', '),
        onFocus: () => point(reference.id),
        onBlur: () => point(undefined),
      }
    : {};
  return (
    <g class="figure" onPointerEnter={() => point(reference.id)} onPointerLeave={() => point(undefined)} {...tabbed}>
      <rect
        class="catch"
        x={Math.min(place.from, label.from) - 4}
        y={y - 11}
        width={Math.max(place.to, label.to) - Math.min(place.from, label.from) + 8}
        height={22}
      />
      <Mark place={place} y={y} kind={reference.kind} />
      <text class="reference-label" x={label.from} y={label.y}>
        <tspan class="value">{label.value}</tspan>
        {label.name && ` ${label.name}`}
      </text>
    </g>
  );
}

function Between({ layout: { between } }: { layout: Layout }) {
  if (!between) return null;
  const { y, at, label } = between;
  return (
    <>
      <path class="stem" d={at.map((x) => `M${x} ${y - 4}v8`).join('')} />
      <text class="reference-label" x={label.from} y={label.y}>
        {label.text}
      </text>
    </>
  );
}

function AxisLine({ layout: { axis, ticks, width, published } }: { layout: Layout }) {
  return (
    <>
      <path class="axis" d={`M0 ${axis}H${width}${ticks.map(({ x }) => `M${x} ${axis}v4`).join('')}`} />
      {ticks.map((tick) => (
        <text key={tick.x} class="tick-label" x={tick.from} y={tick.y}>
          {tick.label}
        </text>
      ))}
      {published !== undefined && <path class="published" d={`M${published - 3.5} ${axis - 6.5}h7l-3.5 5.5z`} />}
    </>
  );
}

/** The plot without a word, for a row that says it all: hidden from screen readers. */
export function MicroPlot({ plot, width = 72 }: { plot: Plot; width?: number }) {
  const axis = 15;
  const scale = plotScale(plot, 7, width - 7);
  const stated = placeOf(plot.stated.extent, scale);
  return (
    <svg class={`number-line micro ${verdictLooks[plot.tone].tone}`} viewBox={`0 0 ${width} 20`} aria-hidden="true">
      <path class="axis" d={`M0 ${axis}H${width}`} />
      {plot.references.map((reference) => (
        <Mark key={reference.id} place={placeOf(reference.extent, scale)} y={axis} kind={reference.kind} size={0.62} />
      ))}
      {stated.to - stated.from > 3 && (
        <rect class="stated-band" x={stated.from} y={2} width={stated.to - stated.from} height={axis - 2} />
      )}
      <path class="stated-line" d={`M${stated.x} 1V${axis - 8}`} />
      <Lead x={stated.x} y={axis - 2.5} size={0.62} />
    </svg>
  );
}
