import type { Claim } from '#schema/claim';
import type { Fact } from '#schema/pack';
import type { Scope, Value } from '#schema/value';
import type { PackIndex } from '../check/pack-index.ts';
import { formatDay, formatDays, formatQuantity } from './format.ts';

/** Names and figures of claims and facts as they stand in a sentence. */

/** An entity's name; an id that has none is read out. */
export function nameOf(id: string, index: PackIndex): string {
  return index.entities.get(id)?.name ?? id.replaceAll('-', ' ');
}

/** What is measured: `training cost`. */
export function metricName(metric: string, index: PackIndex): string {
  return index.metrics.get(metric)?.label.en ?? metric.replaceAll('-', ' ');
}

/** The figure of a fact; a stance in quotation marks. */
export function publishedFigure(fact: Fact, index: PackIndex): string {
  return figure(fact.value, fact.approx ?? false, fact.scope, index);
}

/** A figure after the name of its metric, which may already name the unit: "parameters were 671 billion". */
export function withoutUnit(text: string, metricLabel: string): string {
  const lastSpace = text.lastIndexOf(' ');
  const unit = text.slice(lastSpace + 1).replaceAll('-', ' ');
  return lastSpace > 0 && metricLabel.replaceAll('-', ' ').includes(unit) ? text.slice(0, lastSpace) : text;
}

/** The figure of a claim, with its hedge. */
export function statedFigure(claim: Claim, index: PackIndex): string {
  return figure(claim.value, claim.approx, claim.scope ?? {}, index);
}

/** The word that made a figure approximate, as it stands before it in the quote: `nearly`. */
export function hedgeOf({ quote, approx }: Claim): string | undefined {
  if (!approx) return undefined;
  const start = quote.search(/[\d$€£¥~]/);
  const words = quote.slice(0, Math.max(0, start)).trim();
  return words.length > 0 && words.length <= 20 ? words : undefined;
}

/** Who says it: an entity, a name, or who published the first source. */
export function whoSays(fact: Fact, index: PackIndex): string | undefined {
  if (fact.saidBy) return index.entities.get(fact.saidBy)?.name ?? fact.saidBy;
  const source = index.sources.get(fact.sources[0] ?? '');
  return (source?.publisher ?? source?.author)?.split(' (')[0];
}

/** Who and when, for brackets: `DeepSeek, 26 December 2024`; the day once only. */
export function provenance(fact: Fact, index: PackIndex): string {
  const isOwnDay = 'date_min' in fact.value && fact.value.date_min === fact.asOf;
  const parts = [whoSays(fact, index), isOwnDay ? undefined : formatDay(fact.asOf)];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** `Meta’s`, `US technology stocks’`. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** `was`, or `were` after a label whose noun, first or last in it, is a plural: `downloads of the app`. */
export function wasOrWere(label: string): string {
  const words = label.split(' ');
  return [words[0], words.at(-1)].some((word) => word?.endsWith('s')) ? 'were' : 'was';
}

/** First letter large. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function figure(value: Value, approx: boolean, scope: Scope, index: PackIndex): string {
  if ('stance' in value) return stance(value.stance, scope, index);
  if ('date_min' in value) return formatDays(value);
  const rival = scope.against === undefined ? 'the rival' : nameOf(scope.against, index);
  const ofRival = value.unit === 'ratio' ? ` of ${possessive(rival)}` : '';
  return formatQuantity(value, approx) + ofRival;
}

const comparisons: Readonly<Record<string, string>> = {
  better: 'better than',
  worse: 'worse than',
  'on-par': 'on a par with',
  'on-par-or-better': 'as good as or better than',
};

const licences: Readonly<Record<string, string>> = {
  'mit-license': 'MIT licence',
  'apache-2.0': 'Apache 2.0 licence',
};

function stance(id: string, scope: Scope, index: PackIndex): string {
  const comparison = comparisons[id];
  const words = comparison
    ? `${comparison} ${scope.against === undefined ? 'its rivals' : nameOf(scope.against, index)}`
    : (licences[id] ?? nameOf(id, index));
  return `“${words}”`;
}
