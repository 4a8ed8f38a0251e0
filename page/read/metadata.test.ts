import { describe, expect, it } from 'vitest';
import { setPage } from '../testing/page.ts';
import { readMetadata } from './metadata.ts';

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const published = (head: string, body = '') => readMetadata(setPage(body, head)).published;

describe('the day of publication', () => {
  it.each([
    ['an article', { '@type': 'NewsArticle', datePublished: '2025-01-27T08:00:00Z' }],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, { '@type': ['Thing', 'Article'], datePublished: '2025-01-27' }] }],
    ['a list', [{ '@type': 'BreadcrumbList' }, { '@type': 'LiveBlogPosting', datePublished: '2025-01-27' }]],
    ['a page about it', { '@type': 'WebPage', mainEntity: { '@type': 'BlogPosting', dateCreated: '2025-01-27' } }],
  ])('from JSON-LD: %s', (_, data) => {
    expect(published(linked(data))).toBe('2025-01-27');
  });

  it.each([
    '<meta property="article:published_time" content="2025-01-27T08:00:00+08:00">',
    '<meta name="DC.date.issued" content="2025-01-27">',
    '<meta name="pubdate" content="20250127">',
    '<meta itemprop="datePublished" content="Mon, 27 Jan 2025 10:00:00 GMT">',
  ])('from %s', (head) => {
    expect(published(head)).toBe('2025-01-27');
  });

  it('from a time element, that of the article first', () => {
    const body = `<time datetime="2025-02-02">now</time><article><time datetime="2025-01-27T01:00">Monday</time></article>`;
    expect(published('', body)).toBe('2025-01-27');
  });

  it('goes past what cannot be read', () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", broken</script>
      ${linked({ '@type': 'NewsArticle', datePublished: 'yesterday' })}<meta name="date" content="2025-01-27">`;
    expect(published(head)).toBe('2025-01-27');
  });

  it('is left out where the page does not tell', () => {
    expect(published('<meta name="date" content="soon">', '<p>27 people</p>')).toBeUndefined();
  });
});

describe('the rest', () => {
  it('takes the language of the page, then what else tells it', () => {
    expect(readMetadata(setPage('')).language).toBe('en');
    expect(readMetadata(setPage('', '<meta property="og:locale" content="de_DE">')).language).toBe('de-DE');
    document.documentElement.lang = 'not a language tag!';
    expect(readMetadata(document).language).toBe('de-DE');
    document.documentElement.lang = 'fr';
    expect(readMetadata(document).language).toBe('fr');
  });

  it('takes the canonical address, made whole and without its fragment', () => {
    const canonical = '<link rel="canonical" href="/business/model#top">';
    expect(readMetadata(setPage('', canonical)).url).toBe(new URL('/business/model', location.href).href);
  });

  it('takes no address that is not of the web', () => {
    const head =
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://news.example/a">';
    expect(readMetadata(setPage('', head)).url).toBe('https://news.example/a');
  });

  it('takes the headline before the window title', () => {
    const head = `<title>The model | The Northgate Post</title>${linked({ '@type': 'NewsArticle', headline: ' The\n model ' })}`;
    expect(readMetadata(setPage('', head)).title).toBe('The model');
  });

  it('is not led astray by names from the page', () => {
    const head = '<meta name="__proto__" content="x"><meta property="constructor" content="y">';
    expect(readMetadata(setPage('<form name="title"></form><img name="head">', head)).title).toBeUndefined();
  });
});
