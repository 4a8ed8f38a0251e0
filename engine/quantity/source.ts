import type { Amount } from './amount.ts';
import type { Tables, Unit } from './tables.ts';
import type { Text } from './text.ts';

/** What the readers read from. */
export interface Source {
  readonly text: Text;
  readonly tables: Tables;
  /** `¥` is the yen here, not the yuan. */
  readonly yen: boolean;
}

/** An amount with its unit, if one is written. */
export interface Measure {
  readonly start: number;
  readonly next: number;
  readonly amount: Amount;
  readonly unit?: Unit | undefined;
  readonly negative: boolean;
  /** Where a currency stood before the digits: a second end of a range may leave it out. */
  readonly prefixed: boolean;
}
