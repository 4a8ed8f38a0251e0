/** Our scorer against the one that lies beside the label files on some machines: the same reports, the same figures. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Reported } from './label.ts';
import { type Labelled, outsideSets } from './labelled-set.ts';
import { scoreText } from './score.ts';
import { type Share, summarise } from './summary.ts';

const outside = path.join(import.meta.dirname, '..', '..', 'shared', 'gold', 'score.mjs');
const sets = existsSync(outside) ? Object.entries(outsideSets()) : [];

/** Reports that are partly off: every label answered, left out, moved, given to somebody else or judged otherwise in turn. */
function reportOn(text: Labelled): Reported[] {
  return text.claims.flatMap(({ at, quote, subject, metric, value, verdict }, i) => {
    const claim: Reported = {
      start: at,
      end: at + quote.length,
      subject,
      metric,
      value: value ?? {},
      verdict: verdict ?? 'consistent',
    };
    switch ((i + text.name.length) % 7) {
      case 0:
        return [];
      case 1:
        return [{ ...claim, end: claim.end + 85 }];
      case 2:
        return [{ ...claim, subject: 'big-tech' }];
      case 3:
        return [{ ...claim, verdict: 'disputed' }];
      case 4:
        return [{ ...claim, value: { ...claim.value, ...(value?.min !== undefined && { min: value.min * 0.9 }) } }];
      case 5:
        return [claim, { ...claim, metric: 'profit-margin' }];
      default:
        return [claim];
    }
  });
}

const rounded = (x: number) => Math.round(x * 1000) / 1000;
const rate = ({ right, of }: Share) => rounded(right / of);

test.skipIf(sets.length > 0)('the outside scorer is not on this machine: nothing to agree with', () => undefined);

test.each(sets)('agrees with the outside scorer: %s', async (_, read) => {
  const { score } = await import(pathToFileURL(outside).href);
  const texts = read();
  const theirs = score(
    texts,
    (text: Labelled) => text,
    (text: Labelled) => ({ claims: reportOn(text) }),
  );
  const ours = summarise(texts.map((text) => scoreText(text.claims, reportOn(text))));
  expect([ours.spotting, ours.found].map((r) => [r.right, r.false, r.missed])).toEqual(
    [theirs.spotting, theirs.spottingAndMetric].map((r) => [r.tp, r.fp, r.fn]),
  );
  expect([rate(ours.subject), rate(ours.value), rate(ours.verdict)]).toEqual([
    theirs.subjectAccuracy,
    theirs.valueAccuracy,
    theirs.verdictAccuracy,
  ]);
  for (const [metric, rates] of ours.perMetric) {
    expect([metric, rates.right + rates.missed, rates.right + rates.false]).toEqual([
      metric,
      theirs.perMetric[metric].gold,
      theirs.perMetric[metric].reported,
    ]);
  }
});
