import type { Pack } from '#schema/pack';
import { packClaimReviews } from './claim-review.ts';
import { packCsl } from './csl.ts';
import { packCsv } from './csv.ts';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Forms in which a pack can be taken elsewhere, by name. */
export const packExports: Readonly<Record<'csv' | 'claim-review' | 'csl', (pack: Pack) => string>> = {
  csv: packCsv,
  'claim-review': (pack) => json(packClaimReviews(pack)),
  csl: (pack) => json(packCsl(pack)),
};
