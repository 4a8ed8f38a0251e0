import { useId } from 'preact/hooks';
import { ARROW, type Place } from './layout.ts';
import type { Reference } from './plot.ts';

/** The lead at the end of the sounding line, its foot at (x, y). */
export function Lead({ x, y, size = 1 }: { x: number; y: number; size?: number }) {
  const k = (n: number) => n * size;
  const d = `M${x - k(2)} ${y - k(10)}h${k(4)}l${k(2.2)} ${k(9)}q${k(0.2)} ${k(1)} ${k(-0.8)} ${k(1)}h${k(-6.8)}q${k(-1)} 0 ${k(-0.8)} ${k(-1)}z`;
  return <path class="lead" d={d} />;
}

/** Dot, diamond or dashed ring: whose figure it is. */
function Point({ x, y, size, kind }: { x: number; y: number; size: number; kind: Reference['kind'] }) {
  const r = 4.6 * size;
  return kind === 'other' ? (
    <path class="mark other" d={`M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`} />
  ) : (
    <circle class={`mark ${kind}`} cx={x} cy={y} r={4 * size} />
  );
}

function Soft({ place, y, size }: { place: Place; y: number; size: number }) {
  const id = useId();
  const from = Math.min(place.from, place.x - 12 * size);
  const to = Math.max(place.to, place.x + 12 * size);
  return (
    <>
      <linearGradient id={id}>
        <stop offset="0" class="fade" />
        <stop offset=".5" class="full" />
        <stop offset="1" class="fade" />
      </linearGradient>
      <rect x={from} y={y - 5 * size} width={to - from} height={10 * size} fill={`url(#${id})`} />
    </>
  );
}

/** A reference by the grammar: dot, bar, soft edges, dot with arrow. */
export function Mark({
  place,
  y,
  kind,
  size = 1,
}: {
  place: Place;
  y: number;
  kind: Reference['kind'];
  size?: number;
}) {
  const { x, from, to, open, soft, point } = place;
  const tip = x + open * ARROW * size;
  return (
    <>
      {soft && <Soft place={place} y={y} size={size} />}
      {!point && !soft && (
        <rect
          class="bar"
          x={from}
          y={y - 3.5 * size}
          width={Math.max(to - from, 6 * size)}
          height={7 * size}
          rx={3.5 * size}
        />
      )}
      {open !== 0 && (
        <path
          class="stem"
          d={`M${x} ${y}H${tip}m${-open * 5 * size} ${-3.5 * size}l${open * 5 * size} ${3.5 * size}l${-open * 5 * size} ${3.5 * size}`}
        />
      )}
      {point && <Point x={x} y={y} size={size} kind={kind} />}
    </>
  );
}
