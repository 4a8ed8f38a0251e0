/** What a pointer means: a card opens when it rests on a mark, and stays while it is on the way there. */

/** Milliseconds on a mark until its card opens. */
const rest = 150;
/** Milliseconds off mark and card until the card closes. */
const grace = 240;

export interface IntentHandlers {
  open(id: string): void;
  close(): void;
}

/** What is under the pointer: a claim's mark, its open card, or neither. */
export type Under = { readonly mark: string } | 'card' | undefined;

export class PointerIntent {
  readonly #handlers: IntentHandlers;
  #opening: { id: string; timer: ReturnType<typeof setTimeout> } | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;

  constructor(handlers: IntentHandlers) {
    this.#handlers = handlers;
  }

  /** @param open the claim whose card is open and may close by itself */
  over(under: Under, open: string | undefined): void {
    const mark = typeof under === 'object' ? under.mark : undefined;
    if (mark !== undefined && mark !== open) this.#openSoon(mark);
    else this.#stayShut();
    if (under === 'card' || (mark !== undefined && mark === open)) this.#stayOpen();
    else if (open !== undefined) this.#closeSoon();
  }

  forget(): void {
    this.#stayShut();
    this.#stayOpen();
  }

  #openSoon(id: string): void {
    if (this.#opening?.id === id) return;
    this.#stayShut();
    const open = () => {
      this.forget();
      this.#handlers.open(id);
    };
    this.#opening = { id, timer: setTimeout(open, rest) };
  }

  #closeSoon(): void {
    const close = () => {
      this.#closing = undefined;
      this.#handlers.close();
    };
    this.#closing ??= setTimeout(close, grace);
  }

  #stayShut(): void {
    clearTimeout(this.#opening?.timer);
    this.#opening = undefined;
  }

  #stayOpen(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }
}
