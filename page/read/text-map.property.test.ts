import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seenText, setPage } from '../testing/page.ts';
import { readBlocks } from './blocks.ts';
import { readDocument } from './read-document.ts';
import { rangeOf } from './text-map.ts';

const words = fc
  .array(
    fc.constantFrom(
      '$5.6',
      ' ',
      '  ',
      '\n\t ',
      'mil',
      'lion',
      '\u00ad',
      '\u200b',
      '2,0',
      '48',
      '\u00a0',
      'é',
      '𝟓',
      '.',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

const tags = fc.constantFrom(
  'p',
  'div',
  'span',
  'b',
  'a',
  'li',
  'ul',
  'blockquote',
  'h2',
  'x-part',
  'br',
  'section',
  'em',
);

type Tree = string | { tag: string; children: Tree[] };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    words,
    fc.record({ tag: tags, children: fc.array(tie('tree'), { maxLength: 5 }) }) as fc.Arbitrary<Tree>,
  ),
}));

function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.tag);
  if (tree.tag !== 'br') element.append(...tree.children.map(build));
  return element;
}

const isBlank = (unit: string | undefined) => unit === undefined || /[\t\n\r\f ]/.test(unit);

it('each stretch of each block reads in the page as it was read', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), fc.nat(), fc.nat(), (trees, from, length) => {
      setPage('').body.append(...trees.map(build));
      for (const { text, pieces } of readBlocks(document.body)) {
        const start = from % text.length;
        const end = start + 1 + (length % (text.length - start));
        if (isBlank(text[start]) || isBlank(text[end - 1])) continue;
        const range = rangeOf(pieces, start, end);
        expect(range && seenText(range).replace(/ /g, '')).toBe(text.slice(start, end).replace(/ /g, ''));
      }
    }),
  );
});

it('a block has no white space to collapse, and all that is visible is in some block, in order', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
      setPage('').body.append(...trees.map(build));
      const blocks = readBlocks(document.body);
      for (const { text } of blocks)
        expect(text).toBe(text.trim() === text ? text.replace(/[\t\n\r\f ]+/g, ' ') : text);
      const all = blocks.map((block) => block.text).join('');
      const visible = (text: string) => text.replace(/[\s\u00ad\u200b]/g, '');
      expect(visible(all)).toBe(visible(document.body.textContent ?? ''));
    }),
  );
});

it('blocks of a document are in order, apart, and where they say', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
      setPage('').body.append(...trees.map(build));
      const { document: read, map } = readDocument(document);
      let end = 0;
      for (const block of read.blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        end = block.end;
        const range = map.range(block.start, block.end);
        expect(range && seenText(range).replace(/ /g, '')).toBe(read.text.slice(block.start, end).replace(/ /g, ''));
      }
      expect(end).toBe(read.text.length);
    }),
  );
});
