/** What a character is to the readers of figures. */
export const CharClass = { skip: 1, space: 2, line: 3, digit: 4, letter: 5, mark: 6 } as const;

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;
/** Classes of all UTF-16 units, filled as they are met; 0 is not looked at yet. */
const classes = new Uint8Array(0x10000);
const letter = /[\p{L}\p{M}]/u;

/** Class of a UTF-16 unit. Constant time. */
export function classOf(code: number): number {
  const known = classes[code] as number;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

function classify(code: number): number {
  const folded = foldCode(code);
  if (folded === 0x0a || folded === 0x0d || folded === 0x2028 || folded === 0x2029 || folded === 0x85)
    return CharClass.line;
  if (folded <= 0x20 || isSpace(folded)) return CharClass.space;
  if (folded >= 0x30 && folded <= 0x39) return CharClass.digit;
  if (
    folded === 0xad ||
    (folded >= 0x200b && folded <= 0x200f) ||
    (folded >= 0x2060 && folded <= 0x2064) ||
    folded === 0xfeff ||
    folded === 0xfe0f
  ) {
    return CharClass.skip;
  }
  if (folded >= 0xd800 && folded <= 0xdfff) return CharClass.mark;
  return letter.test(String.fromCharCode(folded)) ? CharClass.letter : CharClass.mark;
}

function isSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Is it a space that may stand between the thousands of a number? */
export function groupsDigits(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2007 || code === 0x2008 || code === 0x2009 || code === 0x202f;
}

/**
 * One unit for all spellings of a character: lower case for ASCII letters, ASCII for full-width forms, `'` for
 * apostrophes, `-` for hyphens. En dash, em dash and minus stay: they mean different things beside a figure.
 */
export function foldCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return foldCode(code - FULL_WIDTH_OFFSET);
  switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x02bc:
    case 0xb4:
      return 0x27;
    case 0x2010:
    case 0x2011:
    case 0xfe63:
      return 0x2d;
    case 0x2012:
      return 0x2013;
    case 0x2015:
      return 0x2014;
    case 0x2044:
    case 0x2215:
      return 0x2f;
    case 0xfe69:
      return 0x24;
    default:
      return code;
  }
}
