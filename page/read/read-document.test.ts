import { describe, expect, it } from 'vitest';
import { setPage } from '../testing/page.ts';
import { readDocument } from './read-document.ts';

const prose = (about: string) =>
  `<p>${about} is the subject of a paragraph that is long enough to be one, and says a thing or two about it.</p>`;
const teaser = '<li><a href="/other">Another story altogether, with a headline that is rather long for a link</a></li>';

const lines = (html: string, head?: string) => {
  const { document: read } = readDocument(setPage(html, head));
  return read.blocks.map(
    ({ kind, start, end }) => `${kind}: ${read.text.slice(start, end).split(' ').slice(0, 2).join(' ')}`,
  );
};

describe('the article among the rest of the page', () => {
  it('is an article element with most of the prose, without what stands around it', () => {
    const html = `<header><h1><a href="/">The Northgate Post</a></h1><ul>${teaser}</ul></header>
      <main><article><h1>Cheap model</h1>${prose('Alpha model')}${prose('Beta model')}${prose('Gamma model')}
        <ul>${teaser}${teaser}</ul><aside>${prose('Boxed text')}</aside></article>
        <section><h2>More</h2>${prose('Related text')}</section></main><footer>${prose('Legal text')}</footer>`;
    expect(lines(html)).toEqual([
      'title: Cheap model',
      'paragraph: Alpha model',
      'paragraph: Beta model',
      'paragraph: Gamma model',
    ]);
  });

  it('is found without any element that says so, with headline and standfirst before it', () => {
    const html = `<div><div><h1>Cheap model</h1>${prose('Standfirst says')}</div>
      <div><div>${prose('Alpha model')}${prose('Beta model')}</div><div>${prose('Gamma model')}${prose('Delta model')}</div></div>
      <div><ul>${teaser}${teaser}</ul></div></div>`;
    expect(lines(html)).toEqual([
      'title: Cheap model',
      'paragraph: Standfirst says',
      'paragraph: Alpha model',
      'paragraph: Beta model',
      'paragraph: Gamma model',
      'paragraph: Delta model',
    ]);
  });

  it('is all of several articles on one page', () => {
    const post = (about: string) => `<article><h2>${about}</h2>${prose(about)}${prose(about)}</article>`;
    expect(lines(`<main>${post('Alpha model')}${post('Beta model')}${post('Gamma model')}</main>`)).toHaveLength(9);
  });

  it('keeps the names of a table’s rows, though they are links', () => {
    const row = (name: string) => `<tr><th><a href="/${name}">${name}</a></th><td>12</td></tr>`;
    const html = `<article>${prose('Alpha model')}<table>${row('Alpha')}${row('Beta')}</table>${prose('Beta model')}</article>`;
    expect(lines(html).filter((line) => line.startsWith('cell'))).toEqual([
      'cell: Alpha',
      'cell: 12',
      'cell: Beta',
      'cell: 12',
    ]);
  });

  it('is nothing on a page of links', () => {
    expect(lines(`<main><ul>${teaser.repeat(20)}</ul></main>`)).toEqual([]);
  });

  it('is what Readability leaves, too', () => {
    const html = `<div id="readability-page-1">${prose('Alpha model')}<h2>Then</h2>${prose('Beta model')}</div>`;
    expect(lines(html)).toEqual(['paragraph: Alpha model', 'heading: Then', 'paragraph: Beta model']);
  });

  it('is read where a page is one paragraph', () => {
    expect(lines(prose('Alpha model'))).toEqual(['paragraph: Alpha model']);
  });
});

describe('the headline', () => {
  it('is the heading that the title repeats, among several', () => {
    const html = `<h1>The Post</h1><article><h1>Cheap model, high price</h1>${prose('Alpha model')}${prose('Beta model')}</article>`;
    expect(lines(html, '<title>Cheap model, high price | The Post</title>')[0]).toBe('title: Cheap model,');
  });

  it('is one only', () => {
    const html = `<article><h1>Cheap model</h1>${prose('Alpha model')}<h1>Second part</h1>${prose('Beta model')}</article>`;
    expect(lines(html).filter((line) => line.startsWith('title'))).toEqual(['title: Cheap model']);
  });
});

describe('the page', () => {
  it('has the day that is written beside the headline, if nothing else tells it', () => {
    const html = `<article><h1>Cheap model</h1><p>By A. Writer, 27 January 2025</p>${prose('Alpha model')}</article>`;
    expect(readDocument(setPage(html)).page.published).toBe('2025-01-27');
  });

  it('has not the day that its text speaks of', () => {
    const html = `<article><h1>Cheap model</h1><p>${'On 20 January 2025 the company released a model that nobody had waited for. '.repeat(4)}</p></article>`;
    expect(readDocument(setPage(html)).page.published).toBeUndefined();
  });

  it('is what is known already', () => {
    const known = { language: 'de', published: '2025-01-28', title: 'Known' };
    const { document: read, page } = readDocument(setPage(prose('Alpha model')), known);
    expect(page).toEqual(known);
    expect(read).toMatchObject(known);
  });
});

it('maps a stretch over two blocks, too', () => {
  const { document: read, map } = readDocument(setPage(`${prose('Alpha model')}${prose('Beta model')}`));
  const range = map.range(read.text.indexOf('about it.'), read.text.indexOf('Beta') + 4);
  expect(range?.toString()).toBe('about it.Beta');
});
