import { Joint } from './joints.ts';
import type { Source } from './source.ts';
import type { Effect } from './tables.ts';
import { Group } from './word.ts';

/** The hedges and bounds beside a figure, taken together. */
export interface Bounds {
  readonly approx: boolean;
  readonly side?: 'min' | 'max';
  readonly extreme: boolean;
  /** Token where the figure itself begins (before) or ends (after). */
  readonly next: number;
}

const none = (next: number): Bounds => ({ approx: false, extreme: false, next });
/** `only just over`: nobody stacks more. */
const MAX_BEFORE = 4;

/** Reads the hedges and bounds that begin at token `i`; `next` is `i` if there are none. */
export function readBefore({ text, tables }: Source, i: number): Bounds {
  let bounds = none(i);
  for (let count = 0; count < MAX_BEFORE; count++) {
    const found = tables.before.match(text, bounds.next);
    if (!found) break;
    const word = text.at(bounds.next);
    const verb = text.at(bounds.next - 1).groups;
    const particle =
      (tables.telling.has(word) && found.next === bounds.next + 1 && verb & Group.telling) ||
      (tables.reach.has(word) && found.payload === 'extreme' && verb & Group.reaching);
    bounds = apply(bounds, particle ? 'emphasis' : found.payload, found.next);
  }
  return bounds;
}

function apply(bounds: Bounds, effect: Effect, next: number): Bounds {
  switch (effect) {
    case 'emphasis':
      return { ...bounds, next };
    case 'approx':
      return { ...bounds, approx: true, next };
    case 'extreme':
      return { ...bounds, side: 'max', extreme: true, next };
    default:
      return { ...bounds, side: effect, extreme: false, next };
  }
}

/** Reads the hedge or bound behind a figure that ends before token `i`, with one counted noun between them at most. */
export function readAfter(source: Source, i: number): Bounds {
  const { text, tables } = source;
  const direct = tables.after.match(text, i);
  if (
    direct &&
    !leadsOn(source, i, direct.next) &&
    isBehind(
      text.is(i, '+') || text.is(i, '-'),
      text.glued(i),
      text.glued(direct.next) && (text.isLetters(direct.next) || text.isDigits(direct.next)),
    )
  ) {
    return apply(none(i), direct.payload, direct.next);
  }
  if (!text.isLetters(i) || text.glued(i) || text.at(i).joints !== 0 || text.at(i).starts) return none(i);
  const found = text.at(i + 1).joints & Joint.or ? tables.after.match(text, i + 1) : undefined;
  return found && !leadsOn(source, i + 1, found.next) ? apply(none(i), found.payload, found.next) : none(i);
}

/** `above 10 and below 15`, `5 or less than 4`: the words bound the next figure. */
function leadsOn({ text, tables }: Source, i: number, next: number): boolean {
  if (!(text.at(i).joints & (Joint.and | Joint.or))) return false;
  const word = text.at(next);
  return (
    text.isDigits(next) ||
    word.cardinal !== undefined ||
    (word.joints & (Joint.than | Joint.a | Joint.half)) !== 0 ||
    tables.money.match(text, next) !== undefined
  );
}

/** `+` and `-odd` are glued to the figure; a sign with more glued behind is something else. */
function isBehind(mark: boolean, glued: boolean, more: boolean): boolean {
  return mark ? glued && !more : true;
}
