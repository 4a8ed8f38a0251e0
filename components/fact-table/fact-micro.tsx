import { type AxisScale, axisScale, Mark, placeOf } from '#components/number-line';
import { extentOf, type ReferenceBook, unitOf } from '#components/reference-book';
import type { Fact } from '#schema/pack';

const WIDTH = 116;

/** The scale that all facts of a metric share, by unit; metrics told in words have none. */
export function metricScales(facts: readonly Fact[]): Map<string, AxisScale> {
  const byUnit = Map.groupBy(facts, (fact) => scaleKey(fact));
  return new Map(
    [...byUnit].flatMap(([key, [first, ...rest]]) => {
      const unit = first && unitOf(first.value);
      if (!unit) return [];
      const axis = { kind: unit === 'date' ? 'date' : 'number', unit, title: '' } as const;
      const extents = [first, ...rest].map((fact) => extentOf(fact.value));
      return [[key, axisScale(axis, extents, 6, WIDTH - 6)] as const];
    }),
  );
}

export const scaleKey = (fact: Fact): string => `${fact.metric} ${unitOf(fact.value)}`;

interface FactMicroProps {
  readonly fact: Fact;
  readonly scale: AxisScale;
  readonly book: ReferenceBook;
}

/** The figure on its metric's scale, with what differs from it as open marks. */
export function FactMicro({ fact, scale, book }: FactMicroProps) {
  const rivals = book.factsOf(fact.conflicts ?? []).filter((rival) => scaleKey(rival) === scaleKey(fact));
  return (
    <svg class="number-line fact-micro" viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
      <path class="axis" d={`M0 10H${WIDTH}`} />
      {rivals.map((rival) => (
        <Mark key={rival.id} place={placeOf(extentOf(rival.value), scale)} y={10} kind="unverified" size={0.7} />
      ))}
      <Mark place={placeOf(extentOf(fact.value), scale)} y={10} kind="own" size={0.85} />
    </svg>
  );
}
