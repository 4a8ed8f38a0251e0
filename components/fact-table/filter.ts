import type { ReferenceBook } from '#components/reference-book';
import { aboutText, factText, scopeText } from '#components/reference-book';
import type { Fact } from '#schema/pack';

/** What is looked for; an empty string is anything. */
export interface FactFilter {
  readonly text: string;
  readonly metric: string;
  readonly subject: string;
  readonly onlyConflicts: boolean;
}

export const noFilter: FactFilter = { text: '', metric: '', subject: '', onlyConflicts: false };

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Each fact with the words in which it can be found, in the order of the metrics. */
export interface Searchable {
  readonly fact: Fact;
  readonly words: string;
}

export function searchable(book: ReferenceBook): Searchable[] {
  const entry = (fact: Fact): Searchable => {
    const sources = book.sourcesOf(fact).flatMap(({ title, publisher }) => [title, publisher]);
    const said = [book.speaker(fact), fact.context, fact.asOf, fact.id];
    const parts = [aboutText(fact, book), factText(fact, book), scopeText(fact.scope, book), ...said, ...sources];
    return { fact, words: folded(parts.filter(Boolean).join(' ').replaceAll('\u00a0', ' ')) };
  };
  return book.facts.map(entry);
}

/** The facts that hold every word looked for, by metric and then by subject. */
export function findFacts(all: readonly Searchable[], filter: FactFilter, book: ReferenceBook): Fact[] {
  const looked = folded(filter.text).split(/\s+/).filter(Boolean);
  const found = all.filter(
    ({ fact, words }) =>
      (!filter.metric || fact.metric === filter.metric) &&
      (!filter.subject || fact.subject === filter.subject) &&
      (!filter.onlyConflicts || isContested(fact)) &&
      looked.every((word) => words.includes(word)),
  );
  const order = (a: Fact, b: Fact) =>
    book.label(a.metric).localeCompare(book.label(b.metric)) ||
    book.name(a.subject).localeCompare(book.name(b.subject)) ||
    a.asOf.localeCompare(b.asOf);
  return found.map(({ fact }) => fact).toSorted(order);
}

/** Whether another source gives a different figure. */
export const isContested = (fact: Fact): boolean => (fact.conflicts?.length ?? 0) > 0;
