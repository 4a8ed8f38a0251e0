/** What the engine has reached on the project's own texts, metric by metric, it may not lose. */
import { expect, test } from 'vitest';
import floors from './floors.json' with { type: 'json' };
import { ownSets, pressSets, type Sets } from './labelled-set.ts';
import { productChecker, scoreSet } from './run.ts';
import { type Share, summarise } from './summary.ts';

const check = productChecker();
const summaryOf = (sets: Sets) => {
  const texts = Object.values(sets).flatMap((read) => read());
  return summarise(scoreSet(texts, check).map(({ score }) => score));
};
const summary = summaryOf(ownSets);
const rate = ({ right, of }: Share) => right / of;

test('there are as many texts as the set is meant to have', () => {
  expect(ownSets.sentences().length).toBeGreaterThanOrEqual(150);
  expect(ownSets.articles().length).toBeGreaterThanOrEqual(15);
});

test.each([
  ['overall', ownSets, floors],
  ['the styles of the press', pressSets, floors.press],
])('%s', (_, sets, floor) => {
  const { found, subject, value, verdict } = summaryOf(sets);
  expect(found.f1).toBeGreaterThanOrEqual(floor.f1);
  expect(rate(subject)).toBeGreaterThanOrEqual(floor.subject);
  expect(rate(value)).toBeGreaterThanOrEqual(floor.value);
  expect(rate(verdict)).toBeGreaterThanOrEqual(floor.verdict);
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
