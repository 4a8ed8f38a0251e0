import { describe, expect, it } from 'vitest';
import { compileLexicon, spot } from '#engine';
import { Article } from './article.ts';
import { readDocument } from './read/index.ts';
import { gather, spotEntries } from './spotting.ts';
import { setPage } from './testing/page.ts';
import { costing, lighthouses, paragraph } from './testing/story.ts';

const lexicon = compileLexicon(lighthouses, 'en');
const never = new AbortController().signal;
const dull = paragraph('Nothing here is about figures at all.');

async function claimsOf(article: Article) {
  await spotEntries(article.entries, article.page, lexicon, never);
  return gather(article.entries).claims;
}

const articleOf = (...paragraphs: string[]) =>
  new Article(setPage(`<article><h1>The North Light</h1>${paragraphs.join('')}</article>`));

describe('spotting entry by entry', () => {
  it('gives the claims of the whole text for an article of usual length', async () => {
    const article = articleOf(costing('$2 million'), dull, costing('$3 million'), dull, costing('about $4 million'));
    const whole = spot(readDocument(document).document, lexicon);
    expect(whole).toHaveLength(3);
    expect(await claimsOf(article)).toEqual(whole);
  });

  it('finds the same in an article that is read in several stretches', async () => {
    const paragraphs = Array.from({ length: 400 }, (_, n) => (n % 40 === 7 ? costing(`$${n} million`) : dull));
    const article = articleOf(...paragraphs);
    const whole = spot(readDocument(document).document, lexicon);
    expect(whole).toHaveLength(10);
    expect(await claimsOf(article)).toEqual(whole);
  });

  it('looks only at what is new, and numbers all anew', async () => {
    const article = articleOf(costing('$2 million'), dull);
    await claimsOf(article);
    const known = article.entries.map((entry) => entry.claims);
    document.querySelector('h1')?.insertAdjacentHTML('afterend', costing('$5 million'));
    article.readChanges(new Set([document.querySelector('p') as Element]));
    const claims = await claimsOf(article);
    expect(claims.map(({ id, quote }) => [id, quote])).toEqual([
      ['c1', '$5 million'],
      ['c2', '$2 million'],
    ]);
    expect(article.entries.map((entry) => entry.claims).filter((one) => known.includes(one))).toHaveLength(3);
  });

  it('knows the topic in a paragraph that does not name it, far below', async () => {
    const article = articleOf(paragraph('The North Light is old.'), ...Array(200).fill(dull));
    await claimsOf(article);
    document
      .querySelector('article')
      ?.insertAdjacentHTML('beforeend', paragraph('In the end the North Light cost $7 million.'));
    article.readChanges(new Set([document.querySelector('article')?.lastElementChild as Element]));
    expect((await claimsOf(article)).map((claim) => claim.quote)).toEqual(['$7 million']);
  });

  it('stops when it is told to', async () => {
    const ending = new AbortController();
    ending.abort();
    const article = articleOf(costing('$2 million'));
    await spotEntries(article.entries, article.page, lexicon, ending.signal);
    expect(article.entries.every((entry) => entry.claims === undefined)).toBe(true);
  });
});

describe('gathering', () => {
  it('places each claim in the one text, with its selector', async () => {
    const article = articleOf(dull, costing('$2 million'));
    await claimsOf(article);
    const { text, claims } = gather(article.entries);
    const [claim] = claims;
    expect(claim && text.slice(claim.start, claim.end)).toBe('$2 million');
    expect(claim?.selector).toMatchObject({ exact: '$2 million', suffix: expect.stringMatching(/^, the town says/) });
  });
});
