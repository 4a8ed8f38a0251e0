/** Unicode's "first strong isolate" and its end: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
const [APART, END] = ['\u2068', '\u2069'];

const apart = (value: unknown): unknown => (typeof value === 'string' ? APART + value + END : value);

/**
 * The same messages, with each text that is put into one set apart: a Latin name or figure then does not turn the words
 * around it. For languages that run from right to left.
 */
export function isolated<Messages>(messages: Messages): Messages {
  if (typeof messages === 'function') {
    const run = messages as (...values: unknown[]) => string;
    const message = (...values: unknown[]) => run(...values.map(apart));
    return Object.defineProperty(message, 'length', { value: run.length }) as Messages;
  }
  if (typeof messages !== 'object' || messages === null || Array.isArray(messages)) return messages;
  return Object.fromEntries(Object.entries(messages).map(([name, value]) => [name, isolated(value)])) as Messages;
}
