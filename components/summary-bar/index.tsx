import './summary-bar.css';
import { Chip } from '#components/controls';
import { differing, VerdictSign, verdictLooks, verdictOrder } from '#components/verdict';
import { words } from '#components/words';
import type { CheckedClaim, Verdict } from '#schema/report';
import { SoundingTrack } from './sounding-track.tsx';

interface SummaryBarProps {
  readonly claims: readonly CheckedClaim[];
  /** How many others the reader has hidden. */
  readonly hidden?: number;
  /** What the story is about. */
  readonly topic: string;
  readonly filter: Verdict | undefined;
  readonly onFilter: (verdict: Verdict | undefined) => void;
  readonly onOpen: (claim: string) => void;
}

/** How many claims, what differs, where they stand in the article, and a filter. */
export function SummaryBar({ claims, hidden = 0, topic, filter, onFilter, onOpen }: SummaryBarProps) {
  const [only] = claims;
  return (
    <div class="summary-bar">
      <div role="status">
        <p class="summary-count">{words.summary.claims(claims.length, topic)}</p>
        {only && <p class="summary-parts">{claims.length === 1 ? words.summary.one[only.verdict] : parts(claims)}</p>}
        {hidden > 0 && <p class="summary-parts">{words.summary.hidden(hidden)}</p>}
      </div>
      {claims.length > 1 && (
        <>
          <SoundingTrack claims={claims} onOpen={onOpen} />
          <FilterChips claims={claims} filter={filter} onFilter={onFilter} />
        </>
      )}
    </div>
  );
}

function parts(claims: readonly CheckedClaim[]): string {
  const differ = claims.filter(({ verdict }) => differing.has(verdict)).length;
  const agree = claims.filter(({ verdict }) => verdict === 'consistent').length;
  return words.summary.parts(agree, differ, claims.length - agree - differ);
}

/** All, then each verdict that occurs. */
function FilterChips({ claims, filter, onFilter }: Pick<SummaryBarProps, 'claims' | 'filter' | 'onFilter'>) {
  const counts = Map.groupBy(claims, ({ verdict }) => verdict);
  return (
    <fieldset class="filter-chips">
      <legend class="unseen">{words.summary.filter}</legend>
      <Chip on={!filter} onClick={() => onFilter(undefined)}>
        {words.summary.all} <b>{claims.length}</b>
      </Chip>
      {verdictOrder
        .filter((verdict) => counts.has(verdict))
        .map((verdict) => (
          <Chip
            key={verdict}
            on={filter === verdict}
            onClick={() => onFilter(filter === verdict ? undefined : verdict)}
          >
            <VerdictSign verdict={verdict} />
            {verdictLooks[verdict].word} <b>{counts.get(verdict)?.length}</b>
          </Chip>
        ))}
    </fieldset>
  );
}
