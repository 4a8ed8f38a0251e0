import type { Text } from './text.ts';

const MAX_GROUPS = 6;
const MIN_DIGITS = 9;
const MAX_DIGITS = 15;

interface Groups {
  readonly count: number;
  readonly digits: number;
  /** Hyphens and dots between groups. */
  readonly joints: number;
  readonly bracket: boolean;
  readonly next: number;
}

/**
 * Token after a telephone number at `i`: groups of digits joined by hyphens or dots, or behind a `+` or with a bracket
 * also by spaces; nine to fifteen digits in all.
 */
export function phoneEnd(text: Text, i: number): number | undefined {
  const plus = text.is(i, '+');
  if (!plus && !text.isDigits(i) && !text.is(i, '(')) return undefined;
  const { count, digits, joints, bracket, next } = readGroups(text, plus ? i + 1 : i, plus);
  const enough = digits >= MIN_DIGITS && digits <= MAX_DIGITS && (count >= 3 || (plus && digits > MIN_DIGITS));
  const joined = plus || bracket || joints >= count - 1;
  if (!enough || !joined || (text.glued(next) && text.isLetters(next))) return undefined;
  return next;
}

function readGroups(text: Text, from: number, plus: boolean): Groups {
  let at = from;
  let next = from;
  let count = 0;
  let digits = 0;
  let joints = 0;
  let bracket = false;
  while (count < MAX_GROUPS) {
    if (text.is(at, '(') || text.is(at, ')')) {
      bracket = true;
      at++;
    }
    if (!text.isDigits(at) || text.length(at) > longest(count, plus)) break;
    count++;
    digits += text.length(at);
    next = ++at;
    if (isJoint(text, at)) {
      joints++;
      at++;
    }
  }
  return { count, digits, joints, bracket, next };
}

/** Digits that one group may have: the first without a `+` is no longer than an area code. */
function longest(group: number, plus: boolean): number {
  if (plus) return 10;
  return group === 0 ? 4 : 5;
}

function isJoint(text: Text, i: number): boolean {
  return (text.is(i, '-') || text.is(i, '.')) && text.glued(i) && text.glued(i + 1);
}
