/** What a person does on the page, as far as it is about marks and their card. Events made by scripts do not count. */

import type { CardWords } from './card.ts';
import { PointerIntent } from './intent.ts';

/** What gestures do to a card. */
export interface CardControl {
  readonly current: { readonly id: string; readonly isPinned: boolean } | undefined;
  contains(target: EventTarget | null): boolean;
  open(id: string, isPinned: boolean): Promise<void>;
  pin(): void;
  follow(): void;
  close(): void;
}

/** Listens until `signal` is aborted: one listener for each kind of event, on the document. */
export function listenForGestures(card: CardControl, marks: CardWords, signal: AbortSignal): void {
  const quiet = { signal, passive: true };
  const intent = new PointerIntent({ open: (id) => void card.open(id, false), close: () => card.close() });
  const point = throttled((at: PointedAt) => pointed(card, marks, intent, at));
  const follow = throttled(() => card.follow());
  const move = (event: PointerEvent) => {
    // Read at once: after the event a target inside the card is not told any more.
    const isOnCard = card.contains(event.target);
    if (event.isTrusted && event.pointerType !== 'touch') point({ x: event.clientX, y: event.clientY, isOnCard });
  };
  document.addEventListener('pointermove', move, quiet);
  // Before the card's own buttons hear it: one that closes the card would leave the click to the page below.
  document.addEventListener('click', (event) => clicked(card, marks, event), { ...quiet, capture: true });
  document.addEventListener('keydown', (event) => pressed(card, marks, event), { signal, capture: true });
  document.addEventListener('scroll', follow, { ...quiet, capture: true });
  addEventListener('resize', follow, quiet);
  signal.addEventListener('abort', () => intent.forget());
}

interface PointedAt {
  readonly x: number;
  readonly y: number;
  readonly isOnCard: boolean;
}

function pointed(card: CardControl, marks: CardWords, intent: PointerIntent, { x, y, isOnCard }: PointedAt): void {
  const marked = isOnCard ? undefined : marks.at(x, y);
  const { current } = card;
  const isStaying = current?.isPinned && (!marked || marked.id === current.id);
  if (isStaying) intent.forget();
  else intent.over(isOnCard ? 'card' : marked && { mark: marked.id }, current?.id);
}

function clicked(card: CardControl, marks: CardWords, event: MouseEvent): void {
  if (!event.isTrusted) return;
  const isLink = event.target instanceof Element && event.target.closest('a[href]') !== null;
  const marked = isLink ? undefined : marks.at(event.clientX, event.clientY);
  if (card.contains(event.target)) card.pin();
  else if (marked) void card.open(marked.id, true);
  else card.close();
}

function pressed(card: CardControl, marks: CardWords, event: KeyboardEvent): void {
  if (!event.isTrusted || event.isComposing) return;
  if (event.key === 'Escape' && card.current) {
    event.stopPropagation();
    card.close();
  } else if (event.key === 'Enter' && !card.current) {
    const id = underCaret(marks, event.target);
    if (id !== undefined) void card.open(id, true);
  }
}

/** With caret browsing, or after a search in the page: the mark that the selection begins in. */
function underCaret(marks: CardWords, target: EventTarget | null): string | undefined {
  const isPage = target === document.body || target === document.documentElement;
  const { anchorNode, anchorOffset } = document.getSelection() ?? {};
  if (!isPage || !anchorNode || anchorOffset === undefined) return undefined;
  return marks.words.find(({ range }) => range.isPointInRange(anchorNode, anchorOffset))?.id;
}

/** At most once a frame, with the latest value. */
function throttled<T>(handle: (value: T) => void): (value: T) => void {
  let waiting: { value: T } | undefined;
  return (value) => {
    if (!waiting) {
      requestAnimationFrame(() => {
        const last = waiting;
        waiting = undefined;
        if (last) handle(last.value);
      });
    }
    waiting = { value };
  };
}
