import { expect, test, vi } from 'vitest';
import { readBytes, readDocumentInput } from './read-input.ts';

// The DOM takes seconds to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const prose = 'The start-up says that its new model was trained for very little money, and analysts doubt it. '.repeat(
  4,
);
const page = `<!doctype html><html lang="en-GB"><head><title>The bill</title>
<meta property="article:published_time" content="2025-01-28T10:00:00Z">
<link rel="canonical" href="https://news.example/bill"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>The bill</h1><p>${prose}</p><p>${prose}</p>
<table><tr><th>Model</th><th>Cost</th></tr><tr><td>V3</td><td>$5.6 million</td></tr></table></article>
<aside class="comments"><p>First!</p></aside></body></html>`;

test('reads the article of a page, and what the page says of itself', async () => {
  const document = await readBytes(Buffer.from(page), 'bill.html', {});
  expect(document).toMatchObject({
    title: 'The bill',
    published: '2025-01-28',
    language: 'en-GB',
    url: 'https://news.example/bill',
  });
  expect(document.text).toContain('very little money');
  expect(document.text).not.toContain('Sport');
  expect(document.text).not.toContain('First!');
  const cell = document.blocks.find(({ start, end }) => document.text.slice(start, end) === '$5.6 million');
  expect(cell).toMatchObject({ kind: 'cell', cell: { row: 1, column: 1, header: false } });
});

test('what is known goes before what the page says', async () => {
  const document = await readDocumentInput({ id: 1, html: page, published: '2025-02-01', language: 'en' });
  expect(document).toMatchObject({ published: '2025-02-01', language: 'en', title: 'The bill' });
});

test('knows a page by how it begins', async () => {
  expect((await readBytes(Buffer.from(page), 'standard input', {})).title).toBe('The bill');
  expect((await readBytes(Buffer.from('<html> is a tag, said the tutor.'), 'notes', {})).text).not.toContain('<html>');
});

test('reads a page in the encoding that it declares', async () => {
  const latin = Buffer.from(
    page.replace('<head>', '<head><meta charset="windows-1252">').replace('The start-up', 'Die Künstler'),
    'latin1',
  );
  expect((await readBytes(latin, 'page.html', {})).text).toContain('Die Künstler');
});

test('a text stays as it was handed in', async () => {
  const text = '\uFEFFOne line.\r\n\r\nAnother.';
  expect((await readBytes(Buffer.from(text), 'a.txt', {})).text).toBe(text);
});

test('refuses what is not UTF-8', async () => {
  await expect(readBytes(Buffer.from([0xff, 0xfe, 0x00]), 'a.txt', {})).rejects.toThrow('is not UTF-8 text');
});
