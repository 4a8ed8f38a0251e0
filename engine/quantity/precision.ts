/**
 * Place value of the last digit that counts as written. Decimals all count; of a whole number the first two digits do,
 * and the others down to the last that is no zero: `2,048` 1, `2,000` 100, `530` 10, `6` 1, `17.0` 0.1.
 */
export function placeOf(whole: string, decimals: string): number {
  if (decimals.length > 0) return 10 ** -decimals.length;
  const digits = whole.replace(/^0+/, '');
  let last = digits.length;
  while (last > 0 && digits.charCodeAt(last - 1) === 0x30) last--;
  const counted = Math.max(last, Math.min(2, digits.length));
  return 10 ** (digits.length - counted);
}

/**
 * Half a unit of the last digit written, at most a tenth of the value: what a figure covers as it is written. A
 * leading 1 is why there is a cap: half a unit of `$1 trillion` would reach from 0.5 to 1.5.
 */
export function halfUnit(value: number, place: number): number {
  return exact(Math.min(place / 2, Math.abs(value) / 10));
}

/** A product or sum without the dust of binary fractions: 5.576 x 1e6 is 5576000. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14));
}
