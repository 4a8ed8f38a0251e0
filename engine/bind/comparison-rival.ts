import type { Mention } from '../entity/mention.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import { type Frame, isJoined, isRival, isRole, jointReach, sharesObject } from './comparison-frame.ts';
import type { Context } from './context.ts';
import { isYardstick, nearestMention, type Span } from './neighbours.ts';
import { isClassOfRivals } from './rival-class.ts';

export const rivalReach = 16;

const unknownReach = 6;

/** After the words, else before them as a yardstick (`compared with o1, ...`), else in the sentence before. */
export function rivalOf(frame: Frame, comparing: Span): Mention | undefined {
  const { context, sentence } = frame;
  const next = frame.all.find((c) => c.from > comparing.from);
  if (
    next &&
    next.from - comparing.to <= jointReach &&
    sharesObject(context, comparing, next) &&
    isJoined(context, comparing, next)
  )
    return rivalOf(frame, next);
  if ((context.analysis.grammar[comparing.to] ?? 0) & GrammarBit.it) return namedBefore(frame, comparing);
  const after = nearestMention(context, comparing, 1, isRival);
  const most = after?.entity ? rivalReach : unknownReach;
  const unnamed = isClassOfRivals(context, comparing.to);
  if (after && isQualityOf(frame, comparing, after.mention)) return undefined;
  if (after && after.apart <= most && !(unnamed && after.apart > unknownReach)) return after.mention;
  if (unnamed) return unnamedRivals(context, sentence, comparing);
  if (!isRole(frame, 'loose', comparing)) return undefined;
  const yardstick = nearestMention(
    context,
    comparing,
    -1,
    (e, m) => isRival(e, m) && isYardstick(context, m, comparing.from),
  );
  return yardstick?.mention ?? namedIn(context, sentence - 1);
}

/** `comparable to the salaries of R`: something else of the rival's, not how good it is. */
function isQualityOf(frame: Frame, comparing: Span, rival: Mention): boolean {
  const { grammar } = frame.context.analysis;
  if (!isRole(frame, 'any-quality', comparing)) return false;
  const of = indexOf(comparing.to + 1, rival.from, (at) => ((grammar[at] as number) & GrammarBit.attaching) !== 0);
  if (of < 0 || grammar[of - 1] !== 0) return false;
  return !frame.roles.some((r) => (r.term.role === 'field' || r.term.role === 'pronoun') && r.to === of);
}

function indexOf(from: number, to: number, fits: (at: number) => boolean): number {
  for (let at = from; at < to; at++) if (fits(at)) return at;
  return -1;
}

/** `most Western systems`, which no list names, are the pack's stand-in for rivals. */
function unnamedRivals({ analysis }: Context, sentence: number, { to }: Span): Mention {
  return { from: to, to: to + 1, via: 'rivals', kind: 'group', sentence, entity: analysis.lexicon.stand.models };
}

/** `surpasses it`: the rival named last. */
function namedBefore({ context, sentence }: Frame, comparing: Span): Mention | undefined {
  const here = context.discourse
    .in(sentence)
    .findLast((m) => m.to <= comparing.from && m.via !== 'unknown' && isRival(context.discourse.entity(m), m));
  return here ?? namedIn(context, sentence - 1);
}

function namedIn(context: Context, sentence: number): Mention | undefined {
  return context.discourse.in(sentence).findLast((m) => m.via !== 'unknown' && isRival(context.discourse.entity(m), m));
}
