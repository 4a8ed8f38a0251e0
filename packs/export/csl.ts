import type { Pack, Source } from '#schema/pack';

/** Which CSL type each kind of source has (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
const types: Readonly<Record<Source['kind'], string>> = {
  primary: 'report',
  'peer-reviewed': 'article-journal',
  filing: 'report',
  government: 'report',
  analysis: 'post-weblog',
  press: 'article-newspaper',
  social: 'post',
  reference: 'webpage',
};

/** The sources of a pack as CSL-JSON, which reference managers read. */
export const packCsl = (pack: Pack): object[] => pack.sources.map(cslItem);

function cslItem({ id, title, kind, author, publisher, url, date, quote }: Source): object {
  return {
    id,
    type: types[kind],
    title,
    ...(author && { author: [{ literal: author }] }),
    ...(publisher && { [types[kind] === 'report' ? 'publisher' : 'container-title']: publisher }),
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url && { URL: url }),
    ...(quote && { note: quote }),
  };
}
