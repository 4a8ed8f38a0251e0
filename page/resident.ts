/** What a document has of ours once the spotter is loaded: it listens, and does nothing to the page until it is told to. */

import type { TabMessage } from '#schema/message';
import { admit, isOrphan, listen } from './link.ts';
import { SelectionCheck } from './selection/check.ts';
import { readSelection, type Selected } from './selection/selection.ts';
import { Session } from './session.ts';

export class Resident {
  readonly #ending = new AbortController();
  readonly #selection = new SelectionCheck();
  #session: Session | undefined;

  constructor() {
    this.#ending.signal.addEventListener(
      'abort',
      listen((message) => void this.#receive(message)),
    );
    this.#ending.signal.addEventListener(
      'abort',
      admit((panel) => void this.#session?.join(panel)),
    );
  }

  /** Ended, or left behind by an extension that was updated since. */
  get isOver(): boolean {
    return this.#ending.signal.aborted || isOrphan();
  }

  /** Takes all that is ours out of the page. */
  end(): void {
    this.#ending.abort();
    this.#selection.end();
    this.#session?.end();
  }

  async #receive(message: TabMessage): Promise<void> {
    switch (message.kind) {
      case 'stop':
        return this.end();
      case 'read-page':
        return this.#read();
      case 'check-selection':
        return this.#check(readSelection(message.text));
      default:
        await this.#session?.receive(message);
    }
  }

  /** A claim of the article is shown as it is: the article says more of it than the selected words alone. */
  async #check(selected: Selected | undefined): Promise<void> {
    if (!selected) return;
    const isShown = selected.isExact && this.#session?.showWithin(selected.range);
    if (isShown) return this.#selection.end();
    this.#session?.closeCard();
    await this.#selection.check(selected);
  }

  async #read(): Promise<void> {
    if (this.#session && !this.#session.isOver) return this.#session.readAgain();
    this.#session = new Session();
    await this.#session.begin();
  }
}
