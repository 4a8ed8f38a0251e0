import type { TextQuoteSelector } from '#schema/claim';

/** Percent-encodes a part of a text directive; `-`, `,` and `&` have a meaning in it. */
const encode = (part: string): string => encodeURIComponent(part).replaceAll('-', '%2D');

/** Whole words only: a directive's context must not begin or end inside one. */
const lastWords = (text: string): string => text.replace(/^\S*\s/, '').trim();
const firstWords = (text: string): string => text.replace(/\s\S*$/, '').trim();

/**
 * A link to the words in the page, as a text fragment.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function linkToWords(url: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  const before = lastWords(prefix);
  const after = firstWords(suffix);
  const directive = `${before && `${encode(before)}-,`}${encode(exact.trim())}${after && `,-${encode(after)}`}`;
  const [page = ''] = url.split('#');
  return `${page}#:~:text=${directive}`;
}
