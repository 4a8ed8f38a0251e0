import type { Fact, Pack, Source } from '#schema/pack';
import { factWords, scopeWords, valueWords } from './words.ts';

/**
 * Everything a pack says about one fact, for its author.
 *
 * @returns nothing if the pack has no such fact
 */
export function explainText(pack: Pack, id: string): string | undefined {
  const fact = pack.facts.find((entry) => entry.id === id);
  if (!fact) return undefined;
  const byId = new Map(pack.facts.map((entry) => [entry.id, entry]));
  const told = (other: string) => {
    const entry = byId.get(other);
    return entry ? `${other}: ${factWords(entry)}` : `${other}: not in the pack`;
  };
  const newer = pack.facts.filter((entry) => entry.supersedes === id).map((entry) => entry.id);
  const entity = pack.entities.find((entry) => entry.id === fact.subject);
  return [
    `${id}`,
    `  ${entity?.name ?? fact.subject}, ${fact.metric}: ${valueWords(fact.value)}`,
    ...block('covers', coverage(fact)),
    ...block('about', scopeWords(fact.scope) || 'the whole, without limits'),
    ...block('held', fact.until ? `from ${fact.asOf} until ${fact.until}` : `as of ${fact.asOf}`),
    ...block('said by', fact.saidBy),
    ...block('verified', verifications[fact.verified]),
    ...block('context', fact.context),
    ...(fact.conflicts ?? []).flatMap((other) => block(fact.main ? 'stands against' : 'conflicts with', told(other))),
    ...block('supersedes', fact.supersedes && told(fact.supersedes)),
    ...newer.flatMap((other) => block('superseded by', told(other))),
    ...fact.sources.flatMap((source) =>
      block('source', sourceWords(pack.sources.find((entry) => entry.id === source))),
    ),
  ].join('\n');
}

const verifications: Record<Fact['verified'], string> = {
  primary: 'read in the source that made it',
  secondary: 'read in a report of it',
  unverified: 'reported, unverified: never decides a verdict',
};

const block = (name: string, words: string | undefined): string[] => (words ? [`  ${name}: ${words}`] : []);

/** The figures that a claim may give and still agree, its own rounding apart. */
function coverage({ value, tolerance }: Fact): string | undefined {
  if (!tolerance || !('unit' in value)) return undefined;
  const slack = (end: number | undefined) => Math.abs(end ?? 0) * tolerance;
  const min = value.min === undefined ? undefined : value.min - slack(value.min);
  const max = value.max === undefined ? undefined : value.max + slack(value.max);
  return valueWords({ ...value, min, max });
}

function sourceWords(source: Source | undefined): string {
  if (!source) return 'not in the pack';
  const { title, publisher, date, kind, read, url, quote } = source;
  const head = [title, publisher, date].filter(Boolean).join(', ');
  return [`${head} (${kind}, read: ${read})`, url, quote && `"${quote}"`].filter(Boolean).join('\n          ');
}
