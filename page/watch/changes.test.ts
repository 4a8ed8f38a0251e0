import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setPage } from '../testing/page.ts';
import { watchChanges } from './changes.ts';

let looks: Element[][];
let cost: number;
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  looks = [];
  cost = 0;
  ending = new AbortController();
  setPage('<p id="a">one</p><p id="b">two</p>');
  const look = async (changed: ReadonlySet<Element>) => {
    looks.push([...changed]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    return cost;
  };
  watchChanges(document.documentElement, look, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const edit = (id: string, text: string) => {
  (byId(id).firstChild as Text).data = text;
};

it('looks once at many changes', async () => {
  for (let n = 0; n < 50; n++) edit('a', `${n}`);
  edit('b', 'x');
  await vi.advanceTimersByTimeAsync(99);
  expect(looks).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(looks).toEqual([[byId('a'), byId('b')]]);
});

it('is told of what was added, and of where something was taken away', async () => {
  const added = document.createElement('p');
  document.body.append(added);
  byId('a').replaceChildren();
  byId('b').append('!');
  await vi.advanceTimersByTimeAsync(100);
  expect(looks).toEqual([[added, byId('a'), byId('b')]]);
});

it('takes a flood of changes for one of the whole page', async () => {
  const many = Array.from({ length: 1_500 }, () => document.createElement('p'));
  document.body.append(...many);
  await vi.advanceTimersByTimeAsync(100);
  expect(looks).toEqual([[document.documentElement]]);
});

it('spends two per cent of the time at most on a page that changes for ever', async () => {
  cost = 10;
  const timer = setInterval(() => edit('a', `${Math.random()}`), 5);
  await vi.advanceTimersByTimeAsync(60_000);
  clearInterval(timer);
  const saved = 200;
  expect(looks.length * cost).toBeLessThanOrEqual(60_000 * 0.02 + saved + cost);
  expect(looks.length * cost).toBeGreaterThan(60_000 * 0.02);
});

it('does not take waiting for work', async () => {
  const timer = setInterval(() => edit('a', `${Math.random()}`), 5);
  await vi.advanceTimersByTimeAsync(13_000);
  clearInterval(timer);
  expect(looks.length).toBeGreaterThan(90);
});

it('answers at once again when the page was quiet', async () => {
  cost = 10;
  edit('a', 'x');
  await vi.advanceTimersByTimeAsync(2_000);
  edit('a', 'y');
  await vi.advanceTimersByTimeAsync(100);
  expect(looks).toHaveLength(2);
});

it('stops', async () => {
  edit('a', 'x');
  await vi.advanceTimersByTimeAsync(1);
  ending.abort();
  edit('b', 'y');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(looks).toEqual([]);
});
