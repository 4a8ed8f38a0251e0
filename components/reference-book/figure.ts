import { currencyName, currencyOf, date, days, prose, styleOf } from '#components/format';
import { words } from '#components/words';
import type { Fact } from '#schema/pack';
import type { CheckedClaim } from '#schema/report';
import type { QuantityValue, Scope, Value } from '#schema/value';
import type { ReferenceBook } from './book.ts';

/** What "about" covers where a fact names no tolerance of its own: a tenth either way, as for the claims. */
export const ABOUT = 0.1;
/** A quote up to this long stands for its figure; a longer one is rewritten. */
const QUOTE = 40;

function bare({ min, max, unit }: QuantityValue): string {
  const low = min ?? max ?? 0;
  const written = prose(low, unit, max ?? low);
  return styleOf(unit) === 'rank' ? words.figure.place(written) : written;
}

/** A quantity in words: `$60–65 billion`, `over 10,000`, `about 50,000`. */
export function quantityText(value: QuantityValue, approx = false): string {
  const figure = bare(value);
  if (value.max === undefined) return words.figure.over(figure);
  if (value.min === undefined) return words.figure.under(figure);
  return approx ? words.figure.about(figure) : figure;
}

/** Any value in words. */
function valueText(value: Value, metric: string, book: ReferenceBook, approx = false): string {
  if ('stance' in value) return book.reading(metric, value.stance);
  if ('date_min' in value) return days(value.date_min, value.date_max);
  return quantityText(value, approx);
}

export const factText = (fact: Fact, book: ReferenceBook): string =>
  valueText(fact.value, fact.metric, book, fact.approx);

/** The stated figure as the article has it, so that its hedges are kept. */
export const statedText = (claim: CheckedClaim, book: ReferenceBook): string =>
  claim.quote.length <= QUOTE ? claim.quote : valueText(claim.value, claim.metric, book, claim.approx);

const scopeWord = (text: string): string => {
  const word = words.scope[text as keyof typeof words.scope];
  return typeof word === 'string' ? word : text;
};

/** What exactly a figure is about: `final run`, `against o1, input`. */
export function scopeText(scope: Scope | undefined, book: ReferenceBook): string {
  if (!scope) return '';
  const { benchmark, run, variant, against, price, market, day } = scope;
  const parts = [
    benchmark,
    run,
    variant,
    against && words.scope.against(book.name(against)),
    price && scopeWord(price),
    market && scopeWord(market),
    day && date(day),
  ];
  return parts.filter(Boolean).join(', ');
}

/** Subject, metric and what narrows it: `R1, training cost`. */
export function aboutText(
  of: Pick<Fact, 'subject' | 'metric'> & { scope?: Scope | undefined },
  book: ReferenceBook,
): string {
  const narrowed = of.scope?.benchmark ?? (of.scope?.against && words.scope.against(book.name(of.scope.against)));
  return [book.name(of.subject), book.label(of.metric), narrowed].filter(Boolean).join(', ');
}

/** Heads the note under an axis: `US dollars`, else what is measured. */
export function unitTitle(metric: string, unit: string, book: ReferenceBook): string {
  const currency = currencyOf(unit);
  const title = currency ? `${currencyName(currency)}${unit.slice(currency.length)}` : book.label(metric);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Who said it and when: `Reuters, 27 Jan 2025`. */
export const saidText = (fact: Fact, book: ReferenceBook): string =>
  [book.speaker(fact), date(fact.asOf)].filter(Boolean).join(', ');
