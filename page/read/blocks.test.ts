import { describe, expect, it } from 'vitest';
import { setPage } from '../testing/page.ts';
import { readBlocks } from './blocks.ts';
import { rangeOf } from './text-map.ts';

const read = (html: string) => readBlocks(setPage(html).body);
const texts = (html: string) => read(html).map((block) => block.text);
const kinds = (html: string) => read(html).map((block) => `${block.kind}: ${block.text}`);

describe('where text is cut', () => {
  it('keeps a figure whole that is spread over inline elements', () => {
    expect(texts('<p>It cost <b>$<span>5</span></b><span>.6</span> <i>mil</i>lion.</p>')).toEqual([
      'It cost $5.6 million.',
    ]);
  });

  it('cuts between blocks, however deep, and keeps text around them apart', () => {
    expect(texts('<div>one<div><p>two</p>three</div>four<ul><li>five<li>six</ul></div>')).toEqual(
      'one two three four five six'.split(' '),
    );
  });

  it('reads one line break as a space and two as a new paragraph', () => {
    expect(texts('<p>A cheap model<br>from Hangzhou<br> <br/>and its price</p>')).toEqual([
      'A cheap model from Hangzhou',
      'and its price',
    ]);
  });

  it('collapses white space and leaves out what is not seen', () => {
    expect(texts('<p>\n  some \u00a0 2,0\u200b48\n\tH800&shy;s  </p>')).toEqual(['some \u00a0 2,048 H800s']);
  });

  it('sets custom elements apart', () => {
    expect(texts('<div><x-name>R1</x-name><x-price>$2.19</x-price></div>')).toEqual(['R1 $2.19']);
  });

  it('gives no block for white space alone', () => {
    expect(texts('<p> </p><p>&nbsp;</p><div>\n</div>')).toEqual([]);
  });
});

describe('what is not read', () => {
  it.each([
    '<script>x</script>',
    '<style>x</style>',
    '<noscript>x</noscript>',
    '<textarea>x</textarea>',
    '<button>x</button>',
    '<nav><p>x</p></nav>',
    '<footer>x</footer>',
    '<aside>x</aside>',
    '<svg><text>x</text></svg>',
    '<p hidden>x</p>',
    '<p aria-hidden="true">x</p>',
    '<div contenteditable>x</div>',
    '<div contenteditable="plaintext-only">x</div>',
    '<div role="navigation">x</div>',
    '<p style="color: red; display: none">x</p>',
    '<dialog>x</dialog>',
    '<section id="comments"><p>x</p></section>',
    '<div itemprop="comment">x</div>',
    '<!-- x -->',
  ])('%s', (html) => {
    expect(texts(`<p>before</p>${html}<p>after</p>`)).toEqual(['before', 'after']);
  });

  it('leaves out reference marks, not ordinals', () => {
    expect(texts('<p>$5.6 million<sup>2</sup> on the 20<sup>th</sup><sup><a href="#n">[3]</a></sup></p>')).toEqual([
      '$5.6 million on the 20th',
    ]);
  });

  it('reads what says that it may not be edited', () => {
    expect(texts('<p contenteditable="false">x</p>')).toEqual(['x']);
  });
});

describe('what a block is', () => {
  it('is told by the elements around it', () => {
    const html = `<h1>a</h1><p>b</p><ul><li><p>c</p></li></ul><figure><figcaption><span>d</span></figcaption></figure>
      <blockquote><p>e</p><h3>f</h3></blockquote><dl><dt>g</dt><dd>h</dd></dl>`;
    expect(kinds(html)).toEqual([
      'heading: a',
      'paragraph: b',
      'item: c',
      'caption: d',
      'quote: e',
      'heading: f',
      'item: g',
      'item: h',
    ]);
  });

  it('counts how much of it is a link', () => {
    const [block] = read('<p><a href="/x">the <b>other</b> story</a> is here</p>');
    expect(block?.linked).toBe('the other story'.length);
  });

  it('knows the level of a heading', () => {
    expect(read('<h1>a</h1><h2><span>b</span></h2>').map((block) => block.level)).toEqual([1, 2]);
  });
});

describe('tables', () => {
  const cells = (html: string) =>
    read(html).map(({ text, cell }) => [text, cell?.table, cell?.row, cell?.column, cell?.header]);

  it('gives each cell its row and column, spans included', () => {
    const html = `<table><thead><tr><td>model</td><td colspan="2">price</td></tr></thead>
      <tbody><tr><th rowspan="2">R1</th><td>in</td><td>$0.55</td></tr><tr><td>out</td><td>$2.19</td></tr></tbody></table>`;
    expect(cells(html)).toEqual([
      ['model', 0, 0, 0, true],
      ['price', 0, 0, 1, true],
      ['R1', 0, 1, 0, true],
      ['in', 0, 1, 1, false],
      ['$0.55', 0, 1, 2, false],
      ['out', 0, 2, 1, false],
      ['$2.19', 0, 2, 2, false],
    ]);
  });

  it('counts tables, one in another too', () => {
    const html =
      '<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table><table><tr><td>c</td></tr></table>';
    expect(cells(html).map(([text, table]) => [text, table])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });

  it('reads a table that holds prose as layout', () => {
    const prose = 'The price of a model is not the price of its last run. '.repeat(8).trim();
    const blocks = read(`<table><tr><td>menu</td><td><p>${prose}</p></td></tr></table>`);
    expect(blocks.map(({ kind, cell }) => [kind, cell])).toEqual([
      ['paragraph', undefined],
      ['paragraph', undefined],
    ]);
  });

  it('reads a table with a header as data, however much its cells hold', () => {
    const plot = 'A long account of what happens in the film, from its beginning to its end. '.repeat(8);
    const blocks = read(`<table><tr><th>film</th><th>plot</th></tr><tr><td>a</td><td>${plot}</td></tr></table>`);
    expect(blocks.map((block) => block.kind)).toEqual(['cell', 'cell', 'cell', 'cell']);
  });

  it('does not follow an absurd span', () => {
    expect(cells('<table><tr><td colspan="999999999">a</td><td>b</td></tr></table>')[1]?.[3]).toBe(100);
  });
});

describe('the way back', () => {
  it('gives the range of a figure that is spread over elements', () => {
    const [block] = read('<p>It cost <b>$<span>5</span></b>.6 mil&shy;lion.</p>');
    const start = block?.text.indexOf('$') ?? -1;
    const range = block && rangeOf(block.pieces, start, start + '$5.6 million'.length);
    expect(range?.toString()).toBe('$5.6 mil\u00adlion');
  });

  it('gives nothing for an empty stretch or nodes that have gone', () => {
    const [block] = read('<p>gone</p>');
    expect(block && rangeOf(block.pieces, 2, 2)).toBeUndefined();
    document.body.replaceChildren();
    expect(block && rangeOf(block.pieces, 0, 4)).toBeUndefined();
  });
});

it('does not care how deep a page is', () => {
  let element = setPage('').body as Element;
  for (let depth = 0; depth < 2_500; depth++) element = element.appendChild(document.createElement('div'));
  element.append('deep');
  expect(readBlocks(document.body).map((block) => block.text)).toEqual(['deep']);
});
