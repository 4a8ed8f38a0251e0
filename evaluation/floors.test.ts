/** What the engine has reached on the project's own texts, metric by metric, it may not lose. */
import { expect, test } from 'vitest';
import floors from './floors.json' with { type: 'json' };
import { ownSets } from './labelled-set.ts';
import { productChecker, scoreSet } from './run.ts';
import { type Share, summarise } from './summary.ts';

const check = productChecker();
const texts = Object.values(ownSets).flatMap((read) => read());
const summary = summarise(scoreSet(texts, check).map(({ score }) => score));
const rate = ({ right, of }: Share) => right / of;

test('there are as many texts as the set is meant to have', () => {
  expect(ownSets.sentences().length).toBeGreaterThanOrEqual(150);
  expect(ownSets.articles().length).toBeGreaterThanOrEqual(15);
});

test('overall', () => {
  expect(summary.found.f1).toBeGreaterThanOrEqual(floors.f1);
  expect(rate(summary.subject)).toBeGreaterThanOrEqual(floors.subject);
  expect(rate(summary.value)).toBeGreaterThanOrEqual(floors.value);
  expect(rate(summary.verdict)).toBeGreaterThanOrEqual(floors.verdict);
});

test.each(Object.entries(floors.metrics))('%s', (metric, [precision, recall]) => {
  const rates = summary.perMetric.get(metric);
  expect(rates?.precision).toBeGreaterThanOrEqual(precision ?? 0);
  expect(rates?.recall).toBeGreaterThanOrEqual(recall ?? 0);
});

test('every metric that is labelled has a floor', () => {
  const labelled = [...summary.perMetric]
    .filter(([, { right, missed }]) => right + missed > 0)
    .map(([metric]) => metric);
  expect(labelled.filter((metric) => !(metric in floors.metrics))).toEqual([]);
});
