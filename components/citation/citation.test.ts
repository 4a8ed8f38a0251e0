import { describe, expect, it } from 'vitest';
import { openBook } from '#components/reference-book';
import { claim, page, references } from '#components/testing';
import { citationFormats, linkToWords } from './index.tsx';

const cited = { claim: claim({ facts: ['new.cost', 'old.cost'] }), page, book: openBook(references) };
const spaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a citation', () => {
  it('is a sentence with its place, the verdict and each figure with its source', () => {
    const text = spaces(citationFormats.text(cited));
    expect(text).toContain('“The bridge cost $2 million.” (Two bridges,');
    expect(text).toContain('Consistent: Agrees with $2 million.');
    expect(text).toContain('New Bridge, building cost: $90 million (Final account,');
  });

  it('escapes what Markdown would read as its own', () => {
    const hostile = { ...cited, page: { ...page, title: '[click](javascript:1) *now*', url: 'https://a.example/> x' } };
    const text = citationFormats.markdown(hostile);
    expect(text).toContain('\\[click\\]');
    expect(text).not.toMatch(/[^\\]\]\(javascript/);
    expect(text).toContain('(<https://a.example/%3E%20x>)');
  });

  it('names each work once, in BibTeX without stray braces', () => {
    const hostile = { ...cited, page: { ...page, title: 'A } { & b' } };
    const text = citationFormats.bibtex(hostile);
    expect(text.match(/@online/g)).toHaveLength(3);
    expect(text).toContain('title = {{A   \\& b}}');
  });

  it('is valid CSL-JSON with dates as far as known', () => {
    const items = JSON.parse(citationFormats.csl(cited));
    expect(items[0]).toMatchObject({
      type: 'article-newspaper',
      URL: page.url,
      issued: { 'date-parts': [[2020, 6, 1]] },
    });
    expect(items.find((item: { id: string }) => item.id === 'report')).toMatchObject({
      issued: { 'date-parts': [[2019]] },
    });
  });
});

it('links to the words with whole words around them, and encodes what a directive would read', () => {
  const selector = {
    type: 'TextQuoteSelector',
    exact: 'a-b, c&d',
    prefix: 'dge cost about ',
    suffix: '. It was lat',
  } as const;
  expect(linkToWords('https://news.example/a#old', selector)).toBe(
    'https://news.example/a#:~:text=cost%20about-,a%2Db%2C%20c%26d,-.%20It%20was',
  );
});
