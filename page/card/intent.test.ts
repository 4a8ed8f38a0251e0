import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PointerIntent, type Under } from './intent.ts';

let shown: string | undefined;
let intent: PointerIntent;

beforeEach(() => {
  vi.useFakeTimers();
  shown = undefined;
  intent = new PointerIntent({
    open: (id) => {
      shown = id;
    },
    close: () => {
      shown = undefined;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const over = (under: Under, then = 0) => {
  intent.over(under, shown);
  vi.advanceTimersByTime(then);
};

it('opens after a rest on the mark, not before', () => {
  over({ mark: 'a' }, 149);
  expect(shown).toBeUndefined();
  over({ mark: 'a' }, 1);
  expect(shown).toBe('a');
});

it('does not open for a pointer that passes by', () => {
  over({ mark: 'a' }, 100);
  over(undefined, 1_000);
  expect(shown).toBeUndefined();
});

it('stays on the way to the card and on it, and closes after leaving both', () => {
  over({ mark: 'a' }, 150);
  over(undefined, 239);
  over('card', 1_000);
  expect(shown).toBe('a');
  over(undefined, 239);
  expect(shown).toBe('a');
  over(undefined, 1);
  expect(shown).toBeUndefined();
});

it('goes over to another mark', () => {
  over({ mark: 'a' }, 150);
  over({ mark: 'b' }, 150);
  expect(shown).toBe('b');
  vi.advanceTimersByTime(1_000);
  expect(shown).toBe('b');
});

it('forgets what it was about to do', () => {
  over({ mark: 'a' }, 100);
  intent.forget();
  vi.advanceTimersByTime(1_000);
  expect(shown).toBeUndefined();
});
