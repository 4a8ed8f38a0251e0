import { TokenFlag } from '../document/tokenize.ts';
import type { Mention } from '../entity/mention.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Context } from './context.ts';
import { actorBefore, isCut, isSaidWith, type Role, type Span } from './neighbours.ts';

/** Words that state an attribute: what they say of its denial, and whether they need no structure around them. */
export interface Attribute extends Span {
  readonly stance: string;
  readonly alone: boolean;
  readonly denied: string | undefined;
}

/** A sentence, read for one metric. */
export interface Frame {
  readonly context: Context;
  readonly sentence: number;
  readonly metric: LexiconMetric;
  readonly roles: readonly Role[];
  readonly end: number;
}

interface Structure {
  readonly name: string;
  /** Whose it is, if the structure itself says so. */
  readonly owner?: Mention | undefined;
  /** Token after the attribute's noun. */
  readonly end: number;
}

export const denialReach = 3;

const givingReach = 3;

const makerReach = 5;

const pluralReach = 2;

export function structureOf(frame: Frame, attribute: Attribute): Structure | undefined {
  return beforeName(frame, attribute) ?? behindTopic(frame, attribute);
}

/** `open-source S`, `the open-source model S`, `Being open source, S ...`. */
function beforeName(frame: Frame, attribute: Attribute): Structure | undefined {
  const { context } = frame;
  const named = topicAfter(frame, attribute.to, 1);
  const isNext = named !== undefined && !isCut(context, attribute.to, named.from);
  if (isNext && !attribute.alone) return { name: 'before-name', owner: named, end: attribute.to };
  if (named && isFronted(frame, attribute)) return { name: 'fronted', owner: named, end: attribute.to };
  const thing = nounAfter(frame, attribute);
  if (!thing) return undefined;
  const opened = besideOpening(frame, attribute, thing);
  if (opened) return { name: 'opening', owner: opened, end: thing };
  const apposed = topicAfter(frame, thing, 2) ?? makerAfter(frame, thing);
  if (!apposed) return undefined;
  // `By releasing M as an open-source model, S ...`: the comma ends what is said of M.
  const isNewPhrase = isCut(context, thing, apposed.from) && isTopic(context, actorBefore(context, attribute.from));
  return isNewPhrase ? undefined : { name: 'apposition', owner: apposed, end: thing };
}

const openingLength = 14;
const articleReach = 4;

/** `An open-source model from Y, S ...`: a phrase with an article opens the sentence, and the topic stands behind its comma. */
function besideOpening({ context, sentence }: Frame, attribute: Span, thing: number): Mention | undefined {
  const { sentences, grammar, tokens } = context.analysis;
  const from = sentences[sentence]?.from ?? 0;
  if (((grammar[from] as number) & GrammarBit.determiner) === 0 || attribute.from - from > articleReach)
    return undefined;
  const cut = tokens.char.subarray(thing, from + openingLength).indexOf(44);
  const behind = thing + cut + 1;
  return cut < 0 ? undefined : context.discourse.in(sentence).find((m) => m.from === behind && isTopic(context, m));
}

function behindTopic(frame: Frame, attribute: Attribute): Structure | undefined {
  const { context } = frame;
  const actor = actorBefore(context, attribute.from);
  const topic = isTopic(context, actor) ? actor : undefined;
  if (attribute.alone) return standsAlone(frame, attribute, topic);
  if (!topic) return undefined;
  if (isVerb(frame, attribute)) {
    return { name: 'verb', owner: topicAfter(frame, attribute.to, 3, 'model'), end: attribute.to };
  }
  const thing = nounAfter(frame, attribute);
  const linked = linksByVerb(context, topic, attribute) || isSaidWith(context, 'negation', attribute.from, denialReach);
  if (isPossessor(context, topic, attribute) && !linked) return possessive(context, topic, attribute, thing);
  if (!isPredicate(frame, topic, attribute, thing, linked)) return undefined;
  const owner = topic.via === 'name' && topic.kind === 'model' ? topic : undefined;
  return { name: 'predicate', owner, end: thing ?? attribute.to };
}

/** Words that say all by themselves (`the MIT licence`) are the model's named last before or within them, or the list's. */
function standsAlone(frame: Frame, attribute: Attribute, topic: Mention | undefined): Structure | undefined {
  const { context, sentence } = frame;
  const owner =
    mentionWithin(frame, attribute) ?? (topic?.kind === 'model' && topic.via === 'name' ? topic : undefined);
  if (!owner && !topic && !context.discourse.intro(sentence).some((m) => context.discourse.entity(m)?.topic))
    return undefined;
  return { name: 'alone', owner, end: attribute.to };
}

/** `S's open-source model`; `S's success shows that open-source models ...` is not about S's. */
function possessive(
  context: Context,
  topic: Mention,
  attribute: Span,
  thing: number | undefined,
): Structure | undefined {
  if (!thing || (isPlural(context, thing - 1) && attribute.from - topic.to > pluralReach)) return undefined;
  return { name: 'possessive', owner: topic.via === 'name' ? topic : undefined, end: thing };
}

/** The topic's name right behind a token, or behind a comma or the word `called`. */
function topicAfter({ context, sentence }: Frame, from: number, reach: number, kind?: string): Mention | undefined {
  return context.discourse.in(sentence).find((m) => {
    const entity = context.discourse.entity(m);
    if (m.via !== 'name' || !entity?.topic || m.from < from || m.from > from + reach || (kind && entity.kind !== kind))
      return false;
    for (let at = from; at < m.from; at++) if ((context.analysis.grammar[at] as number) & functionWord) return false;
    return true;
  });
}

function isTopic({ discourse }: Context, mention: Mention | undefined): boolean {
  return mention !== undefined && discourse.entity(mention)?.topic === true;
}

/** `an open-source model from the start-up S`: the first name behind a word that leads to the maker. */
function makerAfter({ context, sentence, roles }: Frame, from: number): Mention | undefined {
  if (!roles.some((r) => r.term.role === 'maker' && r.from === from)) return undefined;
  const named = context.discourse.in(sentence).find((m) => m.from > from && (m.via === 'name' || m.via === 'unknown'));
  const isNear = named !== undefined && named.from - from <= makerReach && !isCut(context, from, named.from);
  return isNear && isTopic(context, named) ? named : undefined;
}

/** The topic's mention among the words that state the attribute: `published the weights of R1`. */
function mentionWithin({ context, sentence }: Frame, { from, to }: Span): Mention | undefined {
  return context.discourse
    .in(sentence)
    .find(
      (m) =>
        m.via === 'name' && m.from >= from && m.from <= to + 1 && isTopic(context, m) && !isCut(context, to, m.from),
    );
}

const nounReach = 7;

const functionWord =
  GrammarBit.auxiliary |
  GrammarBit.copula |
  GrammarBit.determiner |
  GrammarBit.relative |
  GrammarBit.subordinating |
  GrammarBit.coordinating |
  GrammarBit.preposition |
  GrammarBit.possessive |
  GrammarBit.comparing;

const verbWord =
  GrammarBit.auxiliary | GrammarBit.copula | GrammarBit.relative | GrammarBit.subordinating | GrammarBit.determiner;

/** Token after the last noun of the metric in the phrase that the attribute opens: `open-source AI reasoning model`. */
function nounAfter({ context, roles, end }: Frame, { to }: Span): number | undefined {
  const { grammar, tokens } = context.analysis;
  const things = roles.filter((r) => r.term.role === 'thing');
  let found: number | undefined;
  for (let at = to; at < Math.min(end, to + nounReach); at++) {
    const mark = tokens.char[at] as number;
    if ((mark !== 0 && mark !== 44) || (grammar[at] as number) & verbWord || (mark === 44 && found)) break;
    if (found && (grammar[at] as number) & functionWord) break;
    if (mark === 44 && ((grammar[at + 1] ?? 0) & functionWord) !== 0) break;
    const thing = things.filter((t) => t.from === at && t.to <= end).sort((a, b) => b.to - a.to)[0];
    if (thing) found = thing.to;
  }
  return found;
}

function isPossessor({ analysis }: Context, topic: Span, attribute: Span): boolean {
  const { tokens, grammar } = analysis;
  const owns =
    ((tokens.flags[topic.to] as number) & TokenFlag.clitic) !== 0 ||
    ((grammar[topic.from] as number) & GrammarBit.its) !== 0;
  return owns && attribute.from - topic.to <= 5;
}

/** A form of `to be` between the topic and the attribute, or before a question; behind a pronoun a clitic (`it's ...`). */
function linksByVerb({ analysis }: Context, topic: Mention, attribute: Span): boolean {
  const first = analysis.sentences[topic.sentence]?.from ?? topic.from;
  if (topic.from - first === 1 && (analysis.grammar[first] as number) & GrammarBit.copula) return true;
  for (let at = attribute.from - 1; at >= Math.max(topic.to, attribute.from - 6); at--) {
    if ((analysis.grammar[at] as number) & GrammarBit.copula) return true;
    if (topic.via === 'pronoun' && (analysis.tokens.flags[at] as number) & TokenFlag.clitic) return true;
  }
  return false;
}

/** `S is [an] open-source [model]`, `S released an open-source model`, `S, an open-source model`. */
function isPredicate(
  frame: Frame,
  topic: Mention,
  attribute: Span,
  thing: number | undefined,
  linked: boolean,
): boolean {
  const { context, roles, end } = frame;
  if (isMade(frame, topic, attribute) || isGivenAs(frame, topic, attribute)) return true;
  if (!thing && !endsPhrase(context, attribute.to, end)) return false;
  if (isObjectOfPreposition(context, topic, attribute)) return false;
  const given = roles.some(
    (r) => r.term.role === 'giving' && r.from >= topic.from - givingReach && r.to <= attribute.from + 1,
  );
  if (thing && isPlural(context, thing - 1)) return given;
  return linked || given || isApposed(context, topic, attribute) || attribute.from === topic.to;
}

/** `Being open source, S ...`. */
function isFronted({ context, sentence }: Frame, { from, to }: Span): boolean {
  const { sentences, grammar, tokens } = context.analysis;
  return (
    from - (sentences[sentence]?.from ?? 0) <= 2 &&
    ((grammar[from - 1] as number) & GrammarBit.auxiliary) !== 0 &&
    tokens.char[to] === 44
  );
}

/** `made S open source`. */
function isMade({ roles }: Frame, topic: Span, attribute: Span): boolean {
  return (
    topic.to === attribute.from &&
    roles.some((r) => r.term.role === 'giving' && r.to <= topic.from && topic.from - r.to <= 3)
  );
}

/** `its decision to release S as open source`. */
function isGivenAs({ context, roles }: Frame, topic: Span, attribute: Span): boolean {
  const as = (context.analysis.grammar[attribute.from - 1] as number) & GrammarBit.listing;
  return (
    as !== 0 &&
    topic.to === attribute.from - 1 &&
    roles.some((r) => r.term.role === 'giving' && r.to <= topic.from && topic.from - r.to <= givingReach)
  );
}

/** The attribute stands without a noun: a mark, a function word or the end follows. */
function endsPhrase({ analysis }: Context, at: number, end: number): boolean {
  return at >= end || analysis.tokens.char[at] !== 0 || ((analysis.grammar[at] as number) & functionWord) !== 0;
}

/** `a win for open source`, `built on open-source code`; `released as open source` is none. */
function isObjectOfPreposition({ analysis }: Context, topic: Span, attribute: Span): boolean {
  const { grammar, tokens } = analysis;
  for (let at = attribute.from - 1; at >= Math.max(topic.to, attribute.from - 4); at--) {
    const bits = grammar[at] as number;
    if (bits & GrammarBit.preposition) return (bits & GrammarBit.listing) === 0;
    if (bits & (GrammarBit.copula | GrammarBit.auxiliary | GrammarBit.coordinating) || tokens.char[at] !== 0)
      return false;
  }
  return false;
}

function isPlural({ analysis }: Context, at: number): boolean {
  const { tokens } = analysis;
  return tokens.folded[(tokens.end[at] as number) - 1] === 's';
}

/** `R1, a free and open-source model`, `R1 - an open-source model`: a phrase with an article set beside the name. */
function isApposed({ analysis }: Context, topic: Span, attribute: Span): boolean {
  const { tokens, grammar } = analysis;
  const at = topic.to;
  if (tokens.char[at] === 44 && attribute.from === at + 1) return true;
  const char = tokens.char[at];
  if ((char !== 44 && char !== 0x2014 && char !== 45) || !((grammar[at + 1] as number) & GrammarBit.indefinite))
    return false;
  const verb = GrammarBit.auxiliary | GrammarBit.relative | GrammarBit.preposition;
  for (let i = at + 2; i < attribute.from; i++) {
    // `state-of-the-art` is one word.
    if ((grammar[i] as number) & verb && !((tokens.flags[i] as number) & TokenFlag.hyphenated)) return false;
  }
  return attribute.from - at <= 16;
}

/** `DeepSeek open-sourced it`, `its decision to open-source a model`. */
function isVerb({ roles }: Frame, { from, to }: Span): boolean {
  return roles.some((r) => r.term.role === 'verb' && r.to === to && r.from <= from + 1);
}
