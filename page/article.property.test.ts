import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Article } from './article.ts';
import { setPage } from './testing/page.ts';

const sentence = 'The model is told of in a sentence that is long enough to be prose, number';

/** An edit of a page, by numbers that choose among what is there. */
type Edit = { readonly kind: 'text' | 'insert' | 'remove' | 'wrap' | 'move'; readonly at: number; readonly to: number };

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind']>('text', 'insert', 'remove', 'wrap', 'move'),
    at: fc.nat(),
    to: fc.nat(),
  }),
  { minLength: 1, maxLength: 6 },
);

function pageOf(paragraphs: number): void {
  const all = Array.from({ length: paragraphs }, (_, n) =>
    n % 4 === 3
      ? `<ul><li>${sentence} ${n} <b>in</b> a list</li><li>item ${n}</li></ul>`
      : `<p>${sentence} <b>${n}</b>.</p>`,
  );
  setPage(`<main><article><h1>Headline</h1>${all.join('')}</article></main><section><p>Outside</p></section>`);
}

let inserted = 0;

function apply({ kind, at, to }: Edit, article: Element): void {
  const elements = [...article.querySelectorAll('p, li, b, ul')];
  const element = elements[at % elements.length];
  const other = elements[to % elements.length];
  if (!element || !other) return;
  if (kind === 'text') (element.firstChild ?? element).textContent = `${sentence} ${to}, edited`;
  if (kind === 'remove') element.remove();
  if (kind === 'insert') {
    const added = document.createElement('p');
    added.textContent = `${sentence} ${++inserted}, inserted`;
    element.after(added);
  }
  if (kind === 'wrap') {
    const wrapper = document.createElement('div');
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
  if (kind === 'move' && !element.contains(other)) other.after(element);
}

/** What the watch would tell. */
function changedBy(records: readonly MutationRecord[]): Set<Element> {
  const changed = new Set<Element>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    const nodes = [...addedNodes, ...(type === 'characterData' || removedNodes.length > 0 ? [target] : [])];
    for (const node of nodes) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element) changed.add(element);
    }
  }
  return changed;
}

const linesOf = (article: Article) => article.entries.map(({ block }) => `${block.kind}: ${block.text}`);

it('reading the changes gives what reading the whole page gives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 16 }), fc.array(edits, { minLength: 1, maxLength: 4 }), (size, batches) => {
      pageOf(size);
      const article = new Article(document);
      const observer = new MutationObserver(() => undefined);
      observer.observe(document, { childList: true, characterData: true, subtree: true });
      for (const batch of batches) {
        const root = document.querySelector('article');
        if (root) for (const edit of batch) apply(edit, root);
        article.readChanges(changedBy(observer.takeRecords()));
        expect(linesOf(article)).toEqual(linesOf(new Article(document)));
      }
      observer.disconnect();
    }),
    { numRuns: 40 },
  );
});

it('a page that renders its article anew keeps what was found in it', () => {
  pageOf(8);
  const article = new Article(document);
  for (const entry of article.entries) entry.claims = [];
  const old = document.querySelector('article');
  const anew = old?.cloneNode(true) as Element;
  old?.replaceWith(anew);
  expect(article.readChanges(new Set([anew]))).toBe(true);
  expect(article.entries.every((entry) => entry.claims && anew.contains(entry.block.container))).toBe(true);
});

it('does not care for what changes outside the article, unless it may be one', () => {
  pageOf(8);
  const article = new Article(document);
  const ticker = document.querySelector('section p') as Element;
  ticker.textContent = 'Nothing of note';
  expect(article.readChanges(new Set([ticker]))).toBe(false);
  const longer = document.createElement('article');
  longer.innerHTML = `<p>${sentence}</p>`.repeat(60);
  document.body.append(longer);
  expect(article.readChanges(new Set([longer]))).toBe(true);
  expect(longer.contains(article.entries.at(-1)?.block.container ?? null)).toBe(true);
});

it('reads an article that comes into an empty page', () => {
  setPage('<div id="app"></div>');
  const article = new Article(document);
  expect(article.entries).toEqual([]);
  const app = document.getElementById('app') as Element;
  app.innerHTML = `<article><h1>Headline</h1>${`<p>${sentence}</p>`.repeat(5)}</article>`;
  expect(article.readChanges(new Set([app.firstElementChild as Element]))).toBe(true);
  expect(article.entries).toHaveLength(6);
});
