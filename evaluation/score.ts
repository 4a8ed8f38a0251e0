import { sameMetric, sameSubject, sameValue, spanAgreement, touches } from './agree.ts';
import { assign, type Edge } from './assign.ts';
import type { Label, Reported } from './label.ts';

/** A required label and the claim that answers it. */
export interface Pair {
  readonly label: Label;
  readonly claim: Reported;
}

export interface Counts {
  readonly right: number;
  readonly false: number;
  readonly missed: number;
}

/** How one text's claims stand to its labels. Neutral claims (those that answer an optional label) are in no list. */
export interface TextScore {
  readonly pairs: readonly Pair[];
  readonly missed: readonly Label[];
  readonly falseAlarms: readonly Reported[];
  /** The same counts when any metric will do. */
  readonly spotting: Counts;
}

/** Metrics that a pack may have and no label names: claims of these are left out. */
const UNLABELLED = new Set(['restriction-date', 'valuation']);

type Fits = (label: Label, claim: Reported) => boolean;

/**
 * Scores the claims of one text by the rules of the labelling guide.
 *
 * A claim answers a label when their spans touch and the metric is the same. One claim answers one label: of all
 * pairings the one with most required labels, then most optional ones, then the best agreement. An optional label is
 * neutral, and so is a second claim on an answered label that names another of the subjects it could be.
 */
export function scoreText(labels: readonly Label[], claims: readonly Reported[]): TextScore {
  const scored = claims.filter(({ metric }) => !UNLABELLED.has(metric));
  const { pairs, missed, falseAlarms } = compare(labels, scored, sameMetric);
  const spotted = compare(labels, scored, () => true);
  return {
    pairs,
    missed,
    falseAlarms,
    spotting: { right: spotted.pairs.length, false: spotted.falseAlarms.length, missed: spotted.missed.length },
  };
}

function compare(labels: readonly Label[], claims: readonly Reported[], fits: Fits) {
  const pairs = pairUp(labels, claims, fits);
  const paired = new Set(pairs.map((pair) => pair.claim));
  const answered = new Set(pairs.map((pair) => pair.label));
  const servesTwo = (claim: Reported) =>
    pairs.some(
      (pair) =>
        (pair.label.altSubject ?? []).length > 0 &&
        pair.claim.subject !== claim.subject &&
        touches(pair.label, claim) &&
        fits(pair.label, claim) &&
        sameSubject(pair.label, claim),
    );
  return {
    pairs: pairs.filter((pair) => !pair.label.optional),
    missed: labels.filter((label) => !label.optional && !answered.has(label)),
    falseAlarms: claims.filter((claim) => !paired.has(claim) && !servesTwo(claim)),
  };
}

function pairUp(labels: readonly Label[], claims: readonly Reported[], fits: Fits): Pair[] {
  const edges: (Edge & Pair)[] = [];
  labels.forEach((label, left) => {
    claims.forEach((claim, right) => {
      if (touches(label, claim) && fits(label, claim))
        edges.push({ left, right, weight: worth(label, claim), label, claim });
    });
  });
  return assign(edges);
}

/** Required before optional, then metric, subject, value and span: no sum of lesser terms outweighs a greater one. */
function worth(label: Label, claim: Reported): number {
  return (
    (label.optional ? 1e3 : 1e6) +
    (sameMetric(label, claim) ? 8 : 0) +
    (sameSubject(label, claim) ? 4 : 0) +
    (label.value && sameValue(label.value, claim.value) ? 2 : 0) +
    spanAgreement(label, claim)
  );
}
