import type { CheckedClaim } from '#schema/report';
import type { CardWords } from '../card/card.ts';
import type { ClaimWords } from '../mark/marks.ts';

/** Stands for the selection itself, where it holds no claim. */
export const wholeSelection = 'selection';

/** The claims of a selection. All stand where it stands: it is marked already, by the browser. */
export class SelectedWords implements CardWords {
  readonly all: readonly ClaimWords[];
  readonly words: readonly ClaimWords[];
  readonly #range: Range;

  constructor(range: Range, claims: readonly CheckedClaim[]) {
    this.#range = range;
    this.all = claims.map(({ id, verdict }) => ({ id, verdict, range, isMarked: true }));
    this.words = this.all;
  }

  find(id: string): ClaimWords | undefined {
    if (id === wholeSelection) return { id, verdict: 'unreferenced', range: this.#range, isMarked: true };
    return this.all.find((one) => one.id === id);
  }

  at(): undefined {
    return undefined;
  }

  setCurrent(): void {}
}
