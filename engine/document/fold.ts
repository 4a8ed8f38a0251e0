const curly = /[\u2018\u2019\u02bc\uff07\u0060\u00b4]/g;
const quotes = /[\u201c\u201d\u201e\u00ab\u00bb\uff02]/g;
const dashes = /[\u2010\u2011\u2012\u2212\uff0d\u00ad]/g;
const longDashes = /[\u2013\u2014\u2015]/g;
const spaces = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/g;

/**
 * Lower case with one kind of apostrophe, quote, hyphen, dash (`—`) and space. Length and offsets stay, so any offset
 * into the result is one into `text`.
 */
export function fold(text: string): string {
  return lowerCase(text)
    .replace(curly, "'")
    .replace(quotes, '"')
    .replace(dashes, '-')
    .replace(longDashes, '\u2014')
    .replace(spaces, ' ');
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // A few letters (İ) grow when lowered; those are left as they are.
  let kept = '';
  for (const char of text) {
    const small = char.toLowerCase();
    kept += small.length === char.length ? small : char;
  }
  return kept;
}
