import type { Fact } from '#schema/pack';
import type { Scope, Value } from '#schema/value';

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 12 });

/** A value as a reader writes it: `5,576,000 USD`, `at least 16,000 chip`, `2023-05-01 to 2023-05-31`, `open-source`. */
export function valueWords(value: Value): string {
  if ('stance' in value) return value.stance;
  if ('date_min' in value) return span(value.date_min, value.date_max);
  const [min, max] = [value.min, value.max].map((end) => (end === undefined ? undefined : number.format(end)));
  return `${span(min, max)} ${value.unit}`;
}

function span(min: string | undefined, max: string | undefined): string {
  if (min === undefined) return `at most ${max}`;
  if (max === undefined) return `at least ${min}`;
  return min === max ? min : `${min} to ${max}`;
}

/** What a figure is about, field by field, the note last; empty for a fact about the whole. */
export function scopeWords({ note, ...fields }: Scope): string {
  const told = Object.entries(fields).map(([field, words]) => `${field} ${words}`);
  return [...told, ...(note === undefined ? [] : [note])].join('; ');
}

/** A fact in one line: `deepseek-v3 training-cost 5,576,000 USD (run pre-training)`. */
export function factWords({ subject, metric, value, scope }: Fact): string {
  const about = scopeWords(scope);
  return `${subject} ${metric} ${valueWords(value)}${about ? ` (${about})` : ''}`;
}
