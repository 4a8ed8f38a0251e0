import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { spoken } from '#components/language';
import { NumberLine } from '#components/number-line';
import { aboutText, claimPlot, isOwn } from '#components/reference-book';
import { SourceList } from '#components/source-list';
import { VerdictBadge, verdictLooks } from '#components/verdict';
import type { CheckedClaim } from '#schema/report';
import type { Sample } from './index.tsx';

/** More than this explains nothing better. */
const SOURCES = 2;

/** A short article with its claims marked; the chosen one is explained below. */
export function LiveSample({ sample }: { sample: Sample }) {
  const claims = (sample.report?.claims ?? []).toSorted((a, b) => a.start - b.start);
  const [chosen, choose] = useState<string>();
  const card = useId();
  const shown = claims.find(({ id }) => id === chosen) ?? claims.find(({ verdict }) => verdict === 'misattributed');
  return (
    <div class="live">
      <p class="article-text" lang="en" dir="ltr">
        {claims.map((claim, n) => (
          <Fragment key={claim.id}>
            {sample.text.slice(claims[n - 1]?.end ?? 0, claim.start)}
            <button
              type="button"
              class={`live-mark ${verdictLooks[claim.verdict].tone} ${verdictLooks[claim.verdict].rule}`}
              aria-pressed={claim === shown}
              aria-controls={card}
              onClick={() => choose(claim.id)}
              onFocus={() => choose(claim.id)}
              onPointerEnter={() => choose(claim.id)}
            >
              {sample.text.slice(claim.start, claim.end)}
              <span class="unseen" lang={spoken().language}>
                {' '}
                ({verdictLooks[claim.verdict].word})
              </span>
            </button>
          </Fragment>
        ))}
        {sample.text.slice(claims.at(-1)?.end ?? 0)}
      </p>
      <div id={card} class="sample-card" aria-live="polite">
        {shown && <SampleCard claim={shown} sample={sample} />}
      </div>
    </div>
  );
}

function SampleCard({ claim, sample: { book, report } }: { claim: CheckedClaim; sample: Sample }) {
  const plot = claimPlot(claim, book, report?.page.published);
  const facts = book.factsOf(claim.facts).filter(({ value }) => !('stance' in value));
  return (
    <>
      <div class="head">
        <VerdictBadge verdict={claim.verdict} />
        <span>{aboutText(claim, book)}</span>
      </div>
      {plot && <NumberLine plot={plot} explore={false} />}
      <p class="why" lang="en" dir="ltr">
        {claim.why}
      </p>
      <SourceList facts={facts.slice(0, SOURCES)} book={book} isOwn={(subject) => isOwn(claim, subject)} />
    </>
  );
}
