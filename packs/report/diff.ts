import { isDeepStrictEqual } from 'node:util';
import type { Fact, Pack } from '#schema/pack';
import { factWords, scopeWords, valueWords } from './words.ts';

/** What changed from one pack to another, in words, a line each; empty if nothing did. */
export function diffLines(before: Pack, after: Pack): string[] {
  return [
    ...headerLines(before, after),
    ...listLines('fact', before.facts, after.facts, factWords, factChanges),
    ...listLines('source', before.sources, after.sources, ({ title }) => title, changedFields),
    ...listLines('entity', before.entities, after.entities, ({ name }) => name, changedFields),
    ...listLines('metric', before.metrics, after.metrics, ({ shape, unit }) => `${shape} in ${unit}`, changedFields),
    ...listLines('decoy', before.decoys, after.decoys, ({ dimensions }) => dimensions.join(', '), changedFields),
  ];
}

function headerLines(before: Pack, after: Pack): string[] {
  const fields = ['id', 'version', 'issued', 'expires', 'title', 'license', 'topic'] as const;
  const changed = fields.filter((field) => before[field] !== after[field]);
  const triggers = isDeepStrictEqual(before.triggers, after.triggers) ? [] : ['triggers changed'];
  return [...changed.map((field) => `${field}: ${before[field]} became ${after[field]}`), ...triggers];
}

function listLines<T extends { id: string }>(
  kind: string,
  before: readonly T[],
  after: readonly T[],
  words: (entry: T) => string,
  changes: (old: T, now: T) => string[],
): string[] {
  const [olds, nows] = [before, after].map((list) => new Map(list.map((entry) => [entry.id, entry])));
  const added = after.filter(({ id }) => !olds?.has(id)).map((entry) => `${kind} ${entry.id} added: ${words(entry)}`);
  const removed = before
    .filter(({ id }) => !nows?.has(id))
    .map((entry) => `${kind} ${entry.id} removed: ${words(entry)}`);
  const changed = before.flatMap((old) => {
    const now = nows?.get(old.id);
    return now && !isDeepStrictEqual(old, now) ? [`${kind} ${old.id}: ${changes(old, now).join('; ')}`] : [];
  });
  return [...added, ...removed, ...changed];
}

/** Figures are told in full, since they are what a reader sees change. */
function factChanges(old: Fact, now: Fact): string[] {
  const told: string[] = [];
  const tell = (what: string, from: string, to: string) => {
    if (from !== to) told.push(`${what} ${from || 'nothing'} became ${to || 'nothing'}`);
  };
  tell('value', valueWords(old.value), valueWords(now.value));
  tell('scope', scopeWords(old.scope), scopeWords(now.scope));
  tell('verified', old.verified, now.verified);
  tell('as of', old.asOf, now.asOf);
  tell('until', old.until ?? '', now.until ?? '');
  const rest = fieldsThatDiffer(old, now).filter(
    (field) => !['value', 'scope', 'verified', 'asOf', 'until'].includes(field),
  );
  return rest.length > 0 ? [...told, `${rest.join(', ')} changed`] : told;
}

const changedFields = <T extends object>(old: T, now: T): string[] => [
  `${fieldsThatDiffer(old, now).join(', ')} changed`,
];

function fieldsThatDiffer(old: object, now: object): string[] {
  const [a, b] = [new Map(Object.entries(old)), new Map(Object.entries(now))];
  return [...new Set([...a.keys(), ...b.keys()])].filter((field) => !isDeepStrictEqual(a.get(field), b.get(field)));
}
