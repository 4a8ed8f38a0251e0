import type { Fact, Pack } from '#schema/pack';

/** A verdict as a rating; between the ends of the scale there is nothing. */
const rating = { ratingValue: 1, bestRating: 5, worstRating: 1 };

/**
 * The claims that facts of a pack stand against, as schema.org ClaimReview (https://schema.org/ClaimReview) in JSON-LD.
 * What is not verified stands against nothing. A review's address is the fact's on the page of the pack (`pack page`), which
 * is looked for at the pack's home page; the licence is taken for an SPDX identifier.
 * The reviews are marked as made from a dataset, not by an editor.
 */
export function packClaimReviews(pack: Pack): object {
  const reviews = pack.facts
    .filter((fact) => fact.verified !== 'unverified')
    .flatMap((fact) => (fact.refutes ?? []).map(({ claim, verdict }) => review(pack, fact, claim, verdict)));
  return { '@context': 'https://schema.org', '@graph': reviews };
}

function review(pack: Pack, fact: Fact, claim: string, verdict: string): object {
  const sources = fact.sources.flatMap((id) => pack.sources.find((source) => source.id === id) ?? []);
  return {
    '@type': 'ClaimReview',
    ...(pack.homepage && { url: `${pack.homepage}#facts/${fact.id}` }),
    claimReviewed: claim,
    datePublished: pack.issued,
    author: { '@type': 'Organization', name: pack.title, ...(pack.homepage && { url: pack.homepage }) },
    license: `https://spdx.org/licenses/${pack.license}`,
    itemReviewed: { '@type': 'Claim', name: claim },
    reviewRating: { '@type': 'Rating', ...rating, alternateName: verdict },
    ...(fact.context && { reviewBody: fact.context }),
    about: aboutOf(pack, fact.subject),
    citation: sources.map(({ title, url, date }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(url && { url }),
      ...(date && { datePublished: date }),
    })),
    creditText: `Generated from ${pack.id}, version ${pack.version}, fact ${fact.id}`,
  };
}

function aboutOf(pack: Pack, id: string): object {
  const entity = pack.entities.find((entry) => entry.id === id);
  const sameAs = entity?.wikidata && { sameAs: `https://www.wikidata.org/entity/${entity.wikidata}` };
  return { '@type': 'Thing', name: entity?.name ?? id, ...sameAs };
}
