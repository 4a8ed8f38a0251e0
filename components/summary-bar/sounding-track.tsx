import { useRef, useState } from 'preact/hooks';
import { useKeyDown } from '#components/keyboard';
import { VerdictSign, verdictLooks } from '#components/verdict';
import { words } from '#components/words';
import type { CheckedClaim, Verdict } from '#schema/report';

/** Up to this many claims hang as signs; more are ticks and dots. */
const SIGNS = 24;
/** Signs nearer than this share of the track, and than this depth, would overlap. */
const NEAR = 15 / 348;
const SIGN = 14;
/** Depth of a drop in design pixels. */
const depth: Readonly<Record<Verdict, number>> = {
  consistent: 7,
  unreferenced: 10,
  conflicting: 13,
  disputed: 13,
  misattributed: 13,
};

interface TrackProps {
  readonly claims: readonly CheckedClaim[];
  readonly onOpen: (claim: string) => void;
}

interface Drop {
  readonly claim: CheckedClaim;
  /** Place in the article, 0 to 1. */
  readonly at: number;
  /** Where its sign hangs, in design pixels below the track. */
  readonly y: number;
}

/** Each drop hangs as deep as its verdict asks, and deeper while it would cover another's sign. */
function dropsOf(claims: readonly CheckedClaim[]): Drop[] {
  const length = Math.max(1, ...claims.map(({ end }) => end));
  const drops: Drop[] = [];
  for (const claim of claims.toSorted((a, b) => a.start - b.start)) {
    const at = claim.start / length;
    const near = drops.filter((other) => at - other.at < NEAR);
    let y = depth[claim.verdict];
    while (near.some((other) => Math.abs(other.y - y) < SIGN)) y += SIGN;
    drops.push({ claim, at, y });
  }
  return drops;
}

const rem = (pixels: number): string => `${pixels / 16}rem`;
/** A place in the article along the track, with room for the signs at both ends. */
const along = (at: number): string => `${2.2 + at * 95.6}%`;

/** The article from first word to last claim; each claim is a drop let down from its place. */
export function SoundingTrack({ claims, onOpen }: TrackProps) {
  const drops = dropsOf(claims);
  return drops.length > SIGNS ? <DenseTrack drops={drops} /> : <SignTrack drops={drops} onOpen={onOpen} />;
}

/** One stop in the tab order; left and right move along the article. */
function SignTrack({ drops, onOpen }: { drops: readonly Drop[]; onOpen: (claim: string) => void }) {
  const [current, setCurrent] = useState(0);
  const track = useRef<HTMLOListElement>(null);
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = current + by;
    if (by === 0 || next < 0 || next >= drops.length) return;
    event.preventDefault();
    setCurrent(next);
    track.current?.querySelectorAll('button')[next]?.focus();
  };
  useKeyDown(track, move);
  const deepest = Math.max(...drops.map(({ y }) => y));
  return (
    <ol class="track" aria-label={words.summary.track} ref={track} style={{ height: rem(deepest + SIGN + 4) }}>
      {drops.map(({ claim, at, y }, index) => (
        <li key={claim.id} style={{ left: along(at) }}>
          <button
            type="button"
            tabIndex={index === Math.min(current, drops.length - 1) ? 0 : -1}
            class={`drop ${verdictLooks[claim.verdict].tone}`}
            style={{ paddingTop: rem(y) }}
            aria-label={words.summary.drop(claim.quote, verdictLooks[claim.verdict].word)}
            title={claim.quote}
            onFocus={() => setCurrent(index)}
            onClick={() => onOpen(claim.id)}
          >
            <VerdictSign verdict={claim.verdict} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function DenseTrack({ drops }: { drops: readonly Drop[] }) {
  return (
    <div class="track dense" role="img" aria-label={words.summary.track}>
      {drops.map(({ claim, at }) => (
        <span
          key={claim.id}
          class={`tick ${verdictLooks[claim.verdict].tone} ${claim.verdict}`}
          style={{ left: along(at) }}
        />
      ))}
    </div>
  );
}
