import { type Verdict, verdicts } from '#schema/report';
import { sameSubject, sameValue, sameVerdict } from './agree.ts';
import type { Counts, Pair, TextScore } from './score.ts';

export interface Rates extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** `right` of `of`. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Summary {
  readonly texts: number;
  readonly spotting: Rates;
  /** Spotting with the right metric: the figure that counts. */
  readonly found: Rates;
  /** Over the required labels found. */
  readonly subject: Share;
  readonly value: Share;
  readonly verdict: Share;
  readonly perMetric: ReadonlyMap<string, Rates>;
  /** By the label's verdict: found and judged so. A claim that an alternative makes right counts as the label's. */
  readonly perVerdict: ReadonlyMap<Verdict, Rates>;
}

/** Rates of counts; where nothing was labelled or reported there was nothing to get wrong: 1. */
function rates(counts: Counts): Rates {
  const { right } = counts;
  const share = (others: number) => (right + others > 0 ? right / (right + others) : 1);
  const [precision, recall] = [share(counts.false), share(counts.missed)];
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { ...counts, precision, recall, f1 };
}

/** Sums the scores of some texts. */
export function summarise(scores: readonly TextScore[]): Summary {
  const pairs = scores.flatMap((score) => score.pairs);
  const missed = scores.flatMap((score) => score.missed);
  const falseAlarms = scores.flatMap((score) => score.falseAlarms);
  const sum = (pick: (score: TextScore) => number) => scores.reduce((total, score) => total + pick(score), 0);

  return {
    texts: scores.length,
    spotting: rates({
      right: sum((score) => score.spotting.right),
      false: sum((score) => score.spotting.false),
      missed: sum((score) => score.spotting.missed),
    }),
    found: rates({ right: pairs.length, false: falseAlarms.length, missed: missed.length }),
    subject: share(pairs, hasSubject),
    value: share(
      pairs.filter((pair) => pair.label.value),
      hasValue,
    ),
    verdict: share(
      pairs.filter((pair) => pair.label.verdict),
      hasVerdict,
    ),
    perMetric: tally(
      pairs.map((pair) => pair.label.metric),
      falseAlarms.map((claim) => claim.metric),
      missed.map((label) => label.metric),
    ),
    perVerdict: verdictRates(
      pairs,
      missed.flatMap((label) => label.verdict ?? []),
    ),
  };
}

export const hasSubject = ({ label, claim }: Pair): boolean => sameSubject(label, claim);
export const hasValue = ({ label, claim }: Pair): boolean => !label.value || sameValue(label.value, claim.value);
export const hasVerdict = ({ label, claim }: Pair): boolean => !label.verdict || sameVerdict(label, claim);

const share = (pairs: readonly Pair[], holds: (pair: Pair) => boolean): Share => ({
  right: pairs.filter(holds).length,
  of: pairs.length,
});

function verdictRates(pairs: readonly Pair[], missed: readonly Verdict[]): Map<Verdict, Rates> {
  const judged = pairs.filter((pair) => pair.label.verdict !== undefined);
  const [right, wrong] = [judged.filter(hasVerdict), judged.filter((pair) => !hasVerdict(pair))];
  const labelled = (some: readonly Pair[]) => some.flatMap((pair) => pair.label.verdict ?? []);
  const counted = tally(
    labelled(right),
    wrong.map((pair) => pair.claim.verdict),
    [...labelled(wrong), ...missed],
  );
  return new Map(verdicts.flatMap((verdict) => [...counted].filter(([key]) => key === verdict)));
}

/** Rates by key, the most labelled key first. */
function tally<K extends string>(right: readonly K[], wrong: readonly K[], missed: readonly K[]): Map<K, Rates> {
  const count = (keys: readonly K[], key: K) => keys.filter((other) => other === key).length;
  return new Map(
    [...new Set([...right, ...missed, ...wrong])]
      .map((key): [K, Rates] => [
        key,
        rates({ right: count(right, key), false: count(wrong, key), missed: count(missed, key) }),
      ])
      .sort(([, a], [, b]) => b.right + b.missed - (a.right + a.missed)),
  );
}
