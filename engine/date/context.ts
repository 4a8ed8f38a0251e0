import type { Tables } from '../quantity/tables.ts';
import type { Text } from '../quantity/text.ts';
import type { Civil, Day } from './calendar.ts';

/** What the readers of dates read from. */
export interface DateContext {
  readonly text: Text;
  readonly tables: Tables;
  readonly published: Day | undefined;
  /** Year of publication. */
  readonly year: number | undefined;
  readonly civil: Civil | undefined;
  /** In `1/10/2025` the month stands first. */
  readonly monthFirst: boolean;
}
