import { useRef, useState } from 'preact/hooks';
import { useKeyDown } from '#components/keyboard';
import { VerdictSign, verdictLooks } from '#components/verdict';
import { words } from '#components/words';
import type { CheckedClaim, Verdict } from '#schema/report';

/** Up to this many claims hang as signs; more are ticks and dots. */
const SIGNS = 24;
/** Signs nearer than this share of the track stagger down. */
const NEAR = 15 / 348;
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
  readonly level: 0 | 1;
}

function dropsOf(claims: readonly CheckedClaim[]): Drop[] {
  const inOrder = claims.toSorted((a, b) => a.start - b.start);
  const length = Math.max(1, ...claims.map(({ end }) => end));
  let last = Number.NEGATIVE_INFINITY;
  let level: 0 | 1 = 0;
  return inOrder.map((claim) => {
    const at = claim.start / length;
    level = at - last < NEAR && level === 0 ? 1 : 0;
    last = at;
    return { claim, at, level };
  });
}

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
  const deepest = Math.max(...drops.map(({ claim, level }) => depth[claim.verdict] + level * 13));
  useKeyDown(track, move);
  return (
    <ol class={`track deep-${deepest}`} aria-label={words.summary.track} ref={track}>
      {drops.map(({ claim, at, level }, index) => (
        <li key={claim.id} style={{ left: `${2.2 + at * 95.6}%` }}>
          <button
            type="button"
            tabIndex={index === Math.min(current, drops.length - 1) ? 0 : -1}
            class={`drop ${verdictLooks[claim.verdict].tone} depth-${depth[claim.verdict] + level * 13}`}
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
          style={{ left: `${2.2 + at * 95.6}%` }}
        />
      ))}
    </div>
  );
}
