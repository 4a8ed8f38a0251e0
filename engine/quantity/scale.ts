import { exact } from './precision.ts';
import type { Text } from './text.ts';

export interface Scale {
  readonly factor: number;
  readonly next: number;
}

/** What stands before a scale decides which short forms count: letters want digits, some want money. */
export interface ScaleContext {
  readonly digits: boolean;
  readonly money: boolean;
}

/** The scale at token `i`, which follows a number: `million`, `-billion-`, `bn`, `M`, `lakh crore`. */
export function readScale(text: Text, i: number, context: ScaleContext): Scale | undefined {
  const at = text.afterHyphen(i);
  const word = text.at(at);
  const scale = scaleWord(text, at);
  if (scale !== undefined) return withMore(text, { factor: scale, next: at + 1 });
  if (!context.digits || endsGlued(text, at + 1)) return undefined;
  if (word.abbreviation !== undefined) return { factor: word.abbreviation, next: at + 1 };
  // `10-K` is a form.
  const factor = at > i ? undefined : letterScale(text, at, context.money);
  return factor === undefined ? undefined : { factor, next: at + 1 };
}

/** `million`, also `6 millions`, as translated pages have it; not `scores`, which are also results. */
export function scaleWord(text: Text, i: number): number | undefined {
  const { scale, plural } = text.at(i);
  return scale ?? (plural && plural.scale !== 20 ? plural.scale : undefined);
}

/** `hundred thousand`, `lakh crore`: a scale of a scale. */
function withMore(text: Text, first: Scale): Scale {
  let { factor, next } = first;
  for (let more = 0; more < 2; more++) {
    const at = text.afterHyphen(next);
    const scale = text.at(at).scale;
    if (scale === undefined) break;
    factor = exact(factor * scale);
    next = at + 1;
  }
  return { factor, next };
}

/** A glued letter or digit behind it: then it was the head of something else. */
function endsGlued(text: Text, next: number): boolean {
  return text.glued(next) && (text.isDigits(next) || text.isLetters(next));
}

function letterScale(text: Text, i: number, money: boolean): number | undefined {
  const word = text.at(i);
  const glued = text.glued(i);
  if (word.letter !== undefined) {
    if (glued) return word.letter < 1e12 || money || text.isCapital(i) ? word.letter : undefined;
    if (word.letter === 1000) return word.letter;
    return money && (text.isCapital(i) || word.letter < 1e12) ? word.letter : undefined;
  }
  return money && glued ? word.moneyLetter : undefined;
}
