import { dayNumber } from '#components/format';
import type { Extent } from '#components/number-line';
import type { Value } from '#schema/value';

/** Where a value lies on its axis; empty for a stance. @param approx the share of it by which it is uncertain */
export function extentOf(value: Value, approx?: number): Extent {
  if ('date_min' in value) return { min: dayNumber(value.date_min), max: dayNumber(value.date_max) };
  if ('stance' in value) return {};
  const { min, max } = value;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(approx && { approx }) };
}
