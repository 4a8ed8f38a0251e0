import { parse } from 'yaml';

/** Starts and ends of text that YAML reads as text without quotes; what is between is checked apart. */
const safeStart = /^[\p{L}\p{N}(.^$/]/u;
const flowMarks = /[,[\]{}]/;

/** `593e9` for 593000000000: how figures are spoken, and read back as the very same number. */
function numberText(value: number): string {
  const plain = String(value);
  if (!Number.isSafeInteger(value) || Math.abs(value) < 1e6) return plain;
  const power = Math.floor(Math.log10(Math.abs(value)) / 3) * 3;
  const short = `${value / 10 ** power}e${power}`;
  return short.length <= plain.length && Number(short) === value ? short : plain;
}

/** What YAML can only read as text, told without asking its parser: words, and days. */
const surelyText = /^(\p{L}[\p{L}\p{N} ,.'()/-]*|\d{4}-\d{2}-\d{2})$/u;
const reserved = /^(true|false|null)$/i;

function readsAsText(text: string): boolean {
  if (surelyText.test(text) && !reserved.test(text) && !text.endsWith(' ')) return true;
  try {
    return parse(text) === text;
  } catch {
    return false;
  }
}

/** A text as YAML writes it on one line: bare where that is safe, else in double quotes. */
function stringText(text: string, inFlow: boolean): string {
  const bare = safeStart.test(text) && !(inFlow && flowMarks.test(text)) && readsAsText(text);
  return bare ? text : JSON.stringify(text);
}

export function scalarText(value: unknown, inFlow: boolean): string {
  if (typeof value === 'number') return numberText(value);
  return typeof value === 'string' ? stringText(value, inFlow) : String(value);
}

/** Breaks words into lines of at most `width` characters, longer words standing alone. */
export function wrap(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Whether text can stand folded over several lines and be read back unchanged. */
export const canFold = (text: string): boolean => /^\S/.test(text) && !/\s\s|[^\S ]|\s$/.test(text);
