import './verdict.css';
import type { Verdict } from '#schema/report';
import { verdictLooks } from './verdicts.ts';

export { differing, verdictLooks, verdictOrder } from './verdicts.ts';

/** The verdict's sign alone: only beside its word, or with a name of its own. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  const { tone, sign } = verdictLooks[verdict];
  return (
    <svg class={`verdict-sign ${tone}`} viewBox="0 0 16 16" aria-hidden="true">
      {sign.fill && <path class="fill" d={sign.fill} />}
      {sign.stroke && <path class="stroke" d={sign.stroke} stroke-width={sign.width} />}
      {sign.dash && <path class="stroke" d={sign.dash} stroke-width={sign.width} stroke-dasharray="2.64 2.64" />}
      {sign.on && <path class="on" d={sign.on} stroke-width={sign.width} />}
    </svg>
  );
}

/** Sign and word. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const { word, tone } = verdictLooks[verdict];
  return (
    <span class={`verdict-badge ${tone}`}>
      <VerdictSign verdict={verdict} />
      {word}
    </span>
  );
}
