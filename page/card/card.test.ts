import { afterEach, beforeEach, expect, it, type Mock, vi } from 'vitest';
import type { CheckedClaim, Report } from '#schema/report';
import { Marks } from '../mark/marks.ts';
import { fakeHighlights } from '../testing/highlights.ts';
import { setPage } from '../testing/page.ts';
import { Card, type Cite } from './card.ts';
import type { CardContent, CardNote, DrawCard, DrawnCard } from './drawn-card.tsx';

/** The cards in the page, as they were asked for. */
let drawn: { content: CardContent; hasFocus: boolean }[];
let marks: Marks;
let card: Card;
let cite: Mock<Cite>;
let draw: DrawCard;

const nothing = { facts: [], sources: [], entities: [], metrics: [] };
const box = { left: 100, right: 200, top: 300, bottom: 320, width: 100, height: 20 };

const claim = (id: string, quote: string): CheckedClaim => ({
  id,
  quote,
  start: 0,
  end: 1,
  sentence: quote,
  selector: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
  subject: 'x',
  metric: 'y',
  value: { stance: 'z' },
  approx: false,
  manner: 'stated',
  verdict: 'conflicting',
  why: 'Because.',
  facts: [],
  notes: [],
});

const report = (...quotes: string[]): Report => ({
  format: 'sounding-report/1',
  page: { language: 'en' },
  pack: { id: 'p', version: 1, issued: '2026-01-01' },
  claims: quotes.map((quote, at) => claim(`c${at + 1}`, quote)),
  internalConflicts: [],
});

function mark(...quotes: string[]): void {
  const page = setPage(quotes.map((quote) => `<p>${quote}</p>`).join(''));
  const words = [...page.querySelectorAll('p')].map((paragraph, at) => {
    const range = page.createRange();
    range.selectNodeContents(paragraph.firstChild as Text);
    return { id: `c${at + 1}`, verdict: 'conflicting' as const, range, isMarked: true };
  });
  marks.show(words);
  card.update(report(...quotes), 'system');
}

/** The note that is shown, if one is. */
let note: CardNote | undefined;
const drawnNote = (content: CardNote): DrawnCard => {
  note = content;
  return {
    contains: () => false,
    hasFocus: () => true,
    focus: () => undefined,
    measure: () => ({ width: 300, height: 80 }),
    moveTo: () => undefined,
    remove: () => {
      note = undefined;
    },
  };
};

beforeEach(() => {
  drawn = [];
  note = undefined;
  fakeHighlights();
  Range.prototype.getBoundingClientRect = () => box as DOMRect;
  Range.prototype.getClientRects = () => [box] as unknown as DOMRectList;
  Element.prototype.scrollIntoView = vi.fn();
  draw = (_prefix, _theme, content) => {
    if ('note' in content) return drawnNote(content);
    const one = { content, hasFocus: false };
    drawn.push(one);
    return {
      contains: () => false,
      hasFocus: () => one.hasFocus,
      focus: () => {
        one.hasFocus = true;
      },
      measure: () => ({ width: 300, height: 100 }),
      moveTo: () => undefined,
      remove: () => {
        drawn.splice(drawn.indexOf(one), 1);
      },
    };
  };
  cite = vi.fn<Cite>().mockResolvedValue(nothing);
  marks = new Marks('h1x2y3');
  card = new Card({ prefix: 'h1x2y3', words: marks, cite }, draw);
  mark('one', 'two', 'three');
});
afterEach(() => {
  card.end();
  vi.unstubAllGlobals();
});

const shown = () => drawn.map(({ content }) => content.claim.quote);

it('is one at a time', async () => {
  await card.open('c1', false);
  await card.open('c2', false);
  expect(shown()).toEqual(['two']);
  expect(drawn[0]?.content).toMatchObject({ place: 2, count: 3 });
});

it('shows the claim that was wanted last, whichever answer comes first', async () => {
  let late: (value: typeof nothing) => void = () => undefined;
  cite.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
  const first = card.open('c1', false);
  await card.open('c2', false);
  late(nothing);
  await first;
  expect(shown()).toEqual(['two']);
});

it('does not open once it was closed', async () => {
  const opening = card.open('c1', false);
  card.close();
  await opening;
  expect(shown()).toEqual([]);
});

it('takes the focus when it is pinned, and gives it back', async () => {
  document.body.insertAdjacentHTML('beforeend', '<button>x</button>');
  const button = document.querySelector('button') as HTMLElement;
  button.focus();
  await card.open('c1', true);
  expect(drawn[0]?.hasFocus).toBe(true);
  button.blur();
  card.close();
  expect(document.activeElement).toBe(button);
});

it('steps round', async () => {
  await card.open('c3', true);
  drawn[0]?.content.onStep(1);
  await vi.waitFor(() => expect(shown()).toEqual(['one']));
  drawn[0]?.content.onStep(-1);
  await vi.waitFor(() => expect(shown()).toEqual(['three']));
});

it('leads from claim to claim by key, also after it was closed', async () => {
  card.step(1);
  await vi.waitFor(() => expect(shown()).toEqual(['one']));
  card.close();
  card.step(1);
  await vi.waitFor(() => expect(shown()).toEqual(['two']));
  card.step(-1);
  await vi.waitFor(() => expect(shown()).toEqual(['one']));
});

it('shows a claim that is not marked, among all', async () => {
  marks.show(marks.all.map((words) => ({ ...words, isMarked: words.id === 'c1' })));
  card.update(report('one', 'two', 'three'), 'system');
  card.show('c2');
  await vi.waitFor(() => expect(drawn[0]?.content).toMatchObject({ claim: { id: 'c2' }, place: 2, count: 3 }));
});

it('goes with its claim, also when another one takes its number', async () => {
  await card.open('c2', false);
  mark('one', 'two', 'three');
  expect(shown()).toEqual(['two']);
  mark('two', 'three');
  expect(shown()).toEqual([]);
});

it('closes when its words are a page away', async () => {
  await card.open('c1', true);
  card.follow();
  expect(shown()).toEqual(['one']);
  Range.prototype.getBoundingClientRect = () => ({ ...box, top: box.top - innerHeight - 1 }) as DOMRect;
  card.follow();
  expect(shown()).toEqual([]);
});

it('gives way to the card of a claim far away, and not to nothing', async () => {
  await card.open('c1', true);
  card.show('c3');
  Range.prototype.getBoundingClientRect = () => ({ ...box, top: box.top - innerHeight - 1 }) as DOMRect;
  card.follow();
  await vi.waitFor(() => expect(shown()).toEqual(['three']));
});

it('says why there is no claim, and tells its owner when it goes', () => {
  const closed = vi.fn();
  const alone = new Card({ prefix: 'h1x2y3', words: marks, cite, closed }, draw);
  alone.openNote('c1', { note: 'failed' });
  expect(note).toEqual({ note: 'failed' });
  expect(closed).not.toHaveBeenCalled();
  alone.close();
  expect(note).toBeUndefined();
  expect(closed).toHaveBeenCalledOnce();
});

it('does not heed events that no person made', async () => {
  await card.open('c1', true);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  document.body.click();
  expect(shown()).toEqual(['one']);
});
