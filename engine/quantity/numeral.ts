import { groupsDigits } from './char-class.ts';
import { Joint } from './joints.ts';
import { exact, placeOf } from './precision.ts';
import type { Text } from './text.ts';

/** A number as it stands in digits or words, before any scale or unit. */
export interface Numeral {
  readonly value: number;
  /** Place value of the last digit written (`placeOf`). */
  readonly place: number;
  /** Token after it. */
  readonly next: number;
  readonly digits: boolean;
  /** Written with a decimal comma, which only a scale or unit can bear out: `$5,6 million`. */
  readonly decimalComma?: true;
  /** Four bare digits, as a year is written. */
  readonly fourDigits?: true;
  /** `2.048`: one dot and three digits, which some write for thousands. */
  readonly dottedThousands?: true;
  /** The scale word that ends it: 1e6 of `two million`. */
  readonly scale?: number;
}

/** More digits are a serial number, and beyond what a number can hold. */
const MAX_DIGITS = 21;

/**
 * Reads digits with thousands (`2,048`, `2 048` with thin spaces, `4,90,000`, `1.234.567`), decimals (`5.6`, `.6`),
 * `½` alone or behind a number, and `1 1/2`.
 */
export function readNumeral(text: Text, i: number): Numeral | undefined {
  const plain = readPlain(text, i);
  return plain && (withPower(text, plain) ?? plain);
}

/** Token of the exponent of a ten at `i`, marked or raised in print: `10^6`, `10−5`; the end of the text where it is no ten. */
function afterTen(text: Text, i: number): number {
  if (!text.isDigits(i) || text.number(i) !== 10) return text.count;
  if (text.is(i + 1, '^')) return i + 2;
  return text.is(i + 1, '−') ? i + 1 : text.count;
}

/** `1e24`, `1.3x10^6`, `10^26`: powers of ten. */
function withPower(text: Text, base: Numeral): Numeral | undefined {
  const { next } = base;
  if (!text.glued(next)) return undefined;
  const ten = (text.at(next).joints & Joint.power) !== 0;
  if (!ten && !(text.is(next, '^') && base.value === 10)) return undefined;
  let at = ten && !text.is(next, 'e') ? afterTen(text, next + 1) : next + 1;
  const sign = text.is(at, '-') || text.is(at, '−') ? -1 : 1;
  if (sign < 0 || text.is(at, '+')) at++;
  if (!text.isDigits(at) || !text.glued(at) || text.length(at) > 2) return undefined;
  const power = 10 ** (sign * text.number(at));
  const scale = ten ? power : power / 10;
  return { value: exact(base.value * scale), place: exact(base.place * scale), next: at + 1, digits: true };
}

function readPlain(text: Text, i: number): Numeral | undefined {
  const word = text.at(i);
  if (word.vulgar !== undefined) return { value: word.vulgar, place: word.vulgar / 10, next: i + 1, digits: true };
  if (text.is(i, '.') && text.glued(i + 1) && text.isDigits(i + 1)) return decimal(text, '0', i);
  if (!text.isDigits(i)) return undefined;
  const whole = readWhole(text, i);
  // `0207` is the head of a telephone number or a code.
  if (whole.digits.length > MAX_DIGITS || (whole.digits.length > 1 && whole.digits.startsWith('0'))) return undefined;
  const point =
    text.is(whole.next, '.') && text.glued(whole.next) && text.glued(whole.next + 1) && text.isDigits(whole.next + 1);
  if (point) return decimal(text, whole.digits, whole.next, whole.groups);
  const comma = commaDecimal(text, whole);
  if (comma) return comma;
  return withVulgar(text, {
    value: Number(whole.digits),
    place: placeOf(whole.digits, ''),
    next: whole.next,
    digits: true,
    ...(whole.groups === 0 && whole.digits.length === 4 ? { fourDigits: true } : {}),
  });
}

interface Whole {
  readonly digits: string;
  readonly next: number;
  readonly groups: number;
}

function readWhole(text: Text, i: number): Whole {
  let digits = text.slice(i);
  let next = i + 1;
  let groups = 0;
  if (digits.length <= 3) {
    const indian = digits.length <= 2 && text.is(next, ',') ? indianGroups(text, i) : undefined;
    if (indian) return indian;
    const separator = groupSeparator(text, i + 1);
    while (separator !== undefined && groupSeparator(text, next) === separator && digits.length < 4 * MAX_DIGITS) {
      next += separator === ' ' ? 0 : 1;
      digits += text.slice(next);
      next++;
      groups++;
    }
  }
  return { digits, next, groups };
}

/** The separator before a group of three digits at token `i`, `' '` for any kind of space, if there is such a group. */
function groupSeparator(text: Text, i: number): string | undefined {
  if (isGroup(text, i, 3) && !text.glued(i)) {
    const width = text.start(i) - text.end(i - 1);
    const space = text.source.charCodeAt(text.end(i - 1));
    return width === 1 && groupsDigits(space) && endsNumber(text, i + 1) ? ' ' : undefined;
  }
  if (!text.glued(i) || !text.glued(i + 1) || !isGroup(text, i + 1, 3)) return undefined;
  if (text.is(i, ',') || text.is(i, "'")) return text.at(i).text;
  const dotted =
    text.is(i, '.') && text.is(i + 2, '.') && text.glued(i + 2) && text.glued(i + 3) && isGroup(text, i + 3, 3);
  const dottedEnd = text.is(i, '.') && text.is(i - 2, '.') && text.isDigits(i - 3);
  return dotted || dottedEnd ? '.' : undefined;
}

/** After a space-separated group nothing may be glued that shows it was a number of its own. */
function endsNumber(text: Text, next: number): boolean {
  if (!text.glued(next)) return true;
  return !text.is(next, '-') && !text.is(next, '/') && !text.is(next, ':');
}

/** `4,90,000`: pairs and a last group of three. */
function indianGroups(text: Text, i: number): Whole | undefined {
  let digits = text.slice(i);
  let next = i + 1;
  let groups = 0;
  while (text.is(next, ',') && text.glued(next) && text.glued(next + 1) && isGroup(text, next + 1, 2) && groups < 6) {
    digits += text.slice(next + 1);
    next += 2;
    groups++;
  }
  if (groups === 0 || !text.is(next, ',') || !text.glued(next + 1) || !isGroup(text, next + 1, 3)) return undefined;
  return { digits: digits + text.slice(next + 1), next: next + 2, groups: groups + 1 };
}

function isGroup(text: Text, i: number, length: number): boolean {
  return text.isDigits(i) && text.length(i) === length;
}

function decimal(text: Text, whole: string, point: number, groups = 0): Numeral | undefined {
  const decimals = text.slice(point + 1);
  if (whole.length + decimals.length > MAX_DIGITS) return undefined;
  const dotted = groups === 0 && decimals.length === 3 && whole.length <= 3 && whole !== '0';
  return {
    value: Number(`${whole}.${decimals}`),
    place: placeOf(whole, decimals),
    next: point + 2,
    digits: true,
    ...(dotted ? { dottedThousands: true } : {}),
  };
}

function commaDecimal(text: Text, whole: Whole): Numeral | undefined {
  const { next, digits } = whole;
  if (!text.is(next, ',') || !text.glued(next) || !text.glued(next + 1) || !text.isDigits(next + 1)) return undefined;
  const decimals = text.slice(next + 1);
  if (whole.groups > 0 || decimals.length > 2) return undefined;
  return {
    value: Number(`${digits}.${decimals}`),
    place: placeOf(digits, decimals),
    next: next + 2,
    digits: true,
    decimalComma: true,
  };
}

/** `1½`, `1 ½` and `1 1/2`. */
function withVulgar(text: Text, whole: Numeral): Numeral {
  const { next } = whole;
  const vulgar = text.at(next).vulgar;
  if (vulgar !== undefined && whole.value < 1000) {
    return { value: exact(whole.value + vulgar), place: vulgar / 5, next: next + 1, digits: true };
  }
  const slashed = readSlashed(text, next);
  if (slashed && !text.glued(next) && whole.value < 1000 && text.length(next) === 1) {
    return {
      value: exact(whole.value + slashed.over / slashed.under),
      place: 1 / slashed.under,
      next: slashed.next,
      digits: true,
    };
  }
  return whole;
}

/** `1/30`, a part of a whole: less than one, and no calendar year below the line. */
export function readSlashed(
  text: Text,
  i: number,
): { readonly over: number; readonly under: number; readonly next: number } | undefined {
  if (!text.isDigits(i) || !text.is(i + 1, '/') || !text.glued(i + 1) || !text.glued(i + 2) || !text.isDigits(i + 2))
    return undefined;
  if (text.end(i + 2) - text.start(i) > 9) return undefined;
  const over = text.number(i);
  const under = text.number(i + 2);
  return over > 0 && over < under ? { over, under, next: i + 3 } : undefined;
}
