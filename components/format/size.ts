import { cached } from './cached.ts';
import { here } from './locale.ts';

/** How much room something takes: `0 byte`, `412 kB`. */
export function size(bytes: number, locale = here()): string {
  const unit = bytes < 1000 ? 'byte' : bytes < 1e6 ? 'kilobyte' : 'megabyte';
  const value = bytes / { byte: 1, kilobyte: 1e3, megabyte: 1e6 }[unit];
  const digits = { style: 'unit', unit, maximumSignificantDigits: 3 } as const;
  return cached(Intl.NumberFormat, locale, digits).format(value);
}
