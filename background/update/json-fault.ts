/** Where a text stops being JSON, counted from 1, and what is wrong there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly words: string;
}

type TokenType = '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'scalar' | 'end' | 'unknown';

interface Token {
  readonly type: TokenType;
  /** Offset of its first character; of the offending one, if the token is unknown. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the first fault of a text that `JSON.parse` refuses. Browsers say the place in different words or not at all, and
 * whoever wrote the text by hand needs it. One pass, O(text); a stack instead of recursion, so depth is no matter.
 * @returns nothing if the text is JSON
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  for (let at = 0; ; ) {
    const token = readToken(text, at);
    if (token.type === 'end' && expected === 'end') return undefined;
    const next: Expected | undefined = token.type === 'end' ? undefined : step(expected, token.type, open);
    if (next === undefined) return faultAt(text, token, expected);
    expected = next;
    at = token.end;
  }
}

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or }' | ', or ]' | 'end';

/** What must follow once this token was read, or nothing if it must not stand here. Keeps the stack of open brackets. */
function step(expected: Expected, type: TokenType, open: ('{' | '[')[]): Expected | undefined {
  const closes = (bracket: '}' | ']') => type === bracket && expected.endsWith(` or ${bracket}`);
  if (closes('}') || closes(']')) {
    open.pop();
    return afterValue(open);
  }
  if (expected.startsWith('value')) return stepValue(type, open);
  if (expected.startsWith('name')) return type === 'string' ? ':' : undefined;
  if (expected === ':') return type === ':' ? 'value' : undefined;
  if (expected.startsWith(',') && type === ',') return open.at(-1) === '{' ? 'name' : 'value';
  return undefined;
}

function stepValue(type: TokenType, open: ('{' | '[')[]): Expected | undefined {
  if (type === '{' || type === '[') {
    open.push(type);
    return type === '{' ? 'name or }' : 'value or ]';
  }
  return type === 'string' || type === 'scalar' ? afterValue(open) : undefined;
}

function afterValue(open: readonly ('{' | '[')[]): Expected {
  const bracket = open.at(-1);
  if (bracket === undefined) return 'end';
  return bracket === '{' ? ', or }' : ', or ]';
}

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function readToken(text: string, from: number): Token {
  let start = from;
  while (start < text.length && ' \t\n\r'.includes(text.charAt(start))) start += 1;
  const first = text.charAt(start);
  if (first === '') return { type: 'end', start, end: start };
  if (isMark(first)) return { type: first, start, end: start + 1 };
  if (first === '"') return readString(text, start);
  SCALAR.lastIndex = start;
  const scalar = SCALAR.exec(text);
  return scalar ? { type: 'scalar', start, end: SCALAR.lastIndex } : { type: 'unknown', start, end: start };
}

const isMark = (char: string): char is '{' | '}' | '[' | ']' | ',' | ':' => '{}[],:'.includes(char);

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function readString(text: string, start: number): Token {
  let at = start + 1;
  while (at < text.length && text.charAt(at) >= ' ' && text.charAt(at) !== '"') {
    if (text.charAt(at) !== '\\') {
      at += 1;
      continue;
    }
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return { type: 'unknown', start: at, end: at };
    at = ESCAPE.lastIndex;
  }
  const closed = text.charAt(at) === '"';
  return closed ? { type: 'string', start, end: at + 1 } : { type: 'unknown', start: at, end: at };
}

function faultAt(text: string, { start }: Token, expected: Expected): JsonFault {
  const before = text.slice(0, start);
  const found = start === text.length ? 'the text ends' : `found ${JSON.stringify(text.charAt(start))}`;
  return {
    line: before.split('\n').length,
    column: start - before.lastIndexOf('\n'),
    words: `expected ${expected}, ${found}`,
  };
}
