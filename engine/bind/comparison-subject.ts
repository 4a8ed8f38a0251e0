import type { Analysis } from '../analysis.ts';
import { TokenFlag } from '../document/tokenize.ts';
import type { Mention } from '../entity/mention.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import { couldCompete, type Frame } from './comparison-frame.ts';
import type { Context } from './context.ts';
import { actorBefore, type Span } from './neighbours.ts';
import { chooseSubject, onlyTopic, type Subject } from './subject.ts';

const ownedReach = 3;

const genericReach = 4;

/** The mention, or the model that it owns right behind (`by S's M`). */
export function standing(context: Context, mention: Mention): Subject {
  const owned = context.discourse
    .in(mention.sentence)
    .find(
      (m) =>
        m.from > mention.from &&
        m.from - mention.to <= ownedReach &&
        context.discourse.entity(m)?.topic &&
        m.kind === 'model',
    );
  return {
    entity: (owned ?? mention).entity,
    alternatives: owned ? [mention.entity] : [],
    rule: `subject:${mention.via}`,
  };
}

/** Before the words; behind them where nobody is before (`matching X, S ...`); in a list or an opening, who was spoken of. */
export function subjectOf(frame: Frame, comparing: Span, rival: Mention): Subject | undefined {
  const { context, metric } = frame;
  if (hasGenericSubject(context, comparing)) return undefined;
  const before = actorBefore(
    context,
    comparing.from,
    (e, m) => m !== rival && !isObject(frame, m, comparing) && (e ? couldCompete.has(e.kind) : false),
  );
  if (before && !context.discourse.entity(before)?.topic) return undefined;
  if (!before) {
    const after = context.discourse
      .in(frame.sentence)
      .find((m) => m.from >= rival.to && m.via === 'name' && context.discourse.entity(m)?.topic);
    if (after && opensPhrase(context, after)) return standing(context, after);
    if (!opensSentence(context, comparing) && !isListed(context, frame.sentence)) return undefined;
  }
  const subject = chooseSubject(context.analysis, context.discourse, comparing, metric, onlyTopic);
  return subject && context.analysis.lexicon.entities[subject.entity]?.topic ? subject : undefined;
}

/** `open models are catching up with ...`: a plural of nobody's right before the words is what they speak of. */
function hasGenericSubject({ analysis, discourse }: Context, comparing: Span): boolean {
  const { grammar, tokens, sentenceOf } = analysis;
  for (
    let at = comparing.from - 1;
    at >= comparing.from - genericReach && sentenceOf[at] === sentenceOf[comparing.from];
    at--
  ) {
    if (tokens.char[at] !== 0 || (grammar[at] as number) & GrammarBit.coordinating) return false;
    // `has built models that match ...` speaks of whose they are.
    if ((grammar[at] as number) & GrammarBit.relative) return false;
    if (((grammar[at] as number) & GrammarBit.rivals) === 0) continue;
    if (followsThat(analysis, at)) return true;
    return (
      !isOwned(analysis, at) &&
      !discourse.in(sentenceOf[at] as number).some((m) => m.from <= at + 1 && m.to >= at - 1 && m.via !== 'rivals')
    );
  }
  return false;
}

/** `says that open models ...`: no article stands before the plural, only the conjunction. */
function followsThat({ grammar }: Analysis, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - genericReach); at--) {
    if ((grammar[at] as number) & GrammarBit.relative) return true;
    if ((grammar[at] as number) & (GrammarBit.possessive | GrammarBit.determiner)) return false;
  }
  return false;
}

/** `S's models`, `its system`. */
function isOwned({ grammar, tokens }: Analysis, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - genericReach); at--) {
    if (
      (grammar[at] as number) & (GrammarBit.possessive | GrammarBit.pointing) ||
      (tokens.flags[at] as number) & TokenFlag.clitic
    )
      return true;
    if ((grammar[at] as number) & GrammarBit.preposition) return false;
  }
  return false;
}

/** `matches o1 and outperforms Claude`: the rival of a comparison before is no subject of the next. */
function isObject({ context, sentence, all }: Frame, mention: Mention, comparing: Span): boolean {
  if (context.discourse.entity(mention)?.topic) return false;
  const earlier = all.findLast((s) => s.to <= mention.from && s !== comparing);
  if (!earlier || earlier.from >= comparing.from) return false;
  return !context.discourse
    .in(sentence)
    .some((m) => m.from >= earlier.to && m.to <= mention.from && context.discourse.entity(m)?.topic);
}

/** Behind a comma or a colon, with at most an owner between. */
function opensPhrase({ analysis }: Context, mention: Mention): boolean {
  const { tokens } = analysis;
  for (let at = mention.from - 1; at >= mention.from - 4 && at >= 0; at--)
    if (tokens.char[at] === 44 || tokens.char[at] === 58) return true;
  return false;
}

/** `Beating o1, the model ...`: the subject follows or is that of the sentence before. */
function opensSentence({ analysis }: Context, comparing: Span): boolean {
  const from = analysis.sentences[analysis.sentenceOf[comparing.from] as number]?.from ?? 0;
  return comparing.from - from <= 3;
}

function isListed(context: Context, sentence: number): boolean {
  return context.discourse.intro(sentence).some((m) => context.discourse.entity(m)?.topic);
}
