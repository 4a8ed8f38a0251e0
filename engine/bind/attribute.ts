import type { Found } from '../analysis.ts';
import { TokenFlag } from '../document/tokenize.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconMetric, Term } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { longest, nearestMention, type Near, wordsOf } from './neighbours.ts';
import { chooseSubject, onlyTopic } from './subject.ts';

type Stance = Found<Extract<Term, { kind: 'stance' }>>;

/**
 * Attributes of the topic: `S's open-source model`, `S, an open-source model`, `open-source S`, `S is open source`,
 * `S released it as open source`, `S open-sourced it`. What belongs to a field (`the open-source community`) is none.
 */
export function attributeClaims(context: Context, sentence: number, metric: LexiconMetric): Candidate[] {
  const stances = longest(context.terms(sentence, 'stance').filter((s) => s.term.metric === metric.index));
  return stances.flatMap((stance) => attribute(context, sentence, stance, metric) ?? []);
}

function attribute(context: Context, sentence: number, stance: Stance, metric: LexiconMetric): Candidate | undefined {
  const structure = structureOf(context, sentence, stance, metric);
  if (!structure) return undefined;
  const subject = structure.owner
    ? { entity: structure.owner.mention.entity, alternatives: [], rule: `subject:${structure.owner.mention.via}` }
    : chooseSubject(context.analysis, context.discourse, stance, metric, onlyTopic);
  const entity = context.analysis.lexicon.entities[subject?.entity ?? -1];
  if (!subject || !entity?.topic || !metric.subjects.includes(entity.kind)) return undefined;
  const { tokens } = context.analysis;
  return {
    metric,
    subject: subject.entity,
    altSubjects: subject.alternatives,
    value: { stance: (isDenied(context, sentence, stance) && stance.term.denied) || stance.term.stance },
    approx: false,
    start: tokens.start[stance.from] as number,
    end: tokens.end[Math.max(stance.to, structure.end) - 1] as number,
    sentence,
    at: stance.from,
    scope: {},
    rules: [`attribute:${structure.name}`, subject.rule],
  };
}

interface Structure {
  readonly name: string;
  readonly owner: Near | undefined;
  /** Token after the attribute's noun. */
  readonly end: number;
}

function structureOf(context: Context, sentence: number, stance: Stance, metric: LexiconMetric): Structure | undefined {
  const { grammar, tokens, sentences } = context.analysis;
  const limit = sentences[sentence]?.to ?? stance.to;
  const before = nearestMention(context, stance, -1, (e, m) => m.via === 'unknown' || (e !== undefined && e.kind !== 'person'));
  const after = nearestMention(context, stance, 1, (e) => e?.topic === true);
  const topicBefore = before?.entity?.topic ? before : undefined;
  if (after && after.mention.via === 'name' && after.mention.from <= stance.to + 1 && !stance.term.alone) return { name: 'before-name', owner: after, end: stance.to };
  const thing = nounAfter(context, sentence, stance, metric, limit);
  const next = stance.to < limit ? stance.to : -1;
  const endsPhrase = next < 0 || tokens.char[next] !== 0 || grammar[next] !== 0;
  if (topicBefore && isPossessor(context, topicBefore, stance) && !linksByVerb(context, topicBefore, stance)) return thing ? { name: 'possessive', owner: topicBefore, end: thing } : undefined;
  if (thing && isPlural(context, thing - 1)) return undefined;
  if (thing && after && after.mention.from - thing <= (tokens.char[thing] === 44 ? 2 : 1)) return { name: 'apposition', owner: after, end: thing };
  if (!topicBefore) return undefined;
  if (stance.term.alone) return { name: 'alone', owner: undefined, end: stance.to };
  if (isVerb(context, stance)) return { name: 'verb', owner: undefined, end: stance.to };
  if (!thing && !endsPhrase) return undefined;
  if (linksByVerb(context, topicBefore, stance) || topicBefore.apart <= 3 || isGiven(context, sentence, topicBefore, stance, metric) || isApposed(context, topicBefore, stance)) {
    return { name: 'predicate', owner: undefined, end: thing ?? stance.to };
  }
  return undefined;
}

/** Token after a noun of the metric that the attribute stands before: `open-source AI model`. */
function nounAfter(context: Context, sentence: number, stance: Stance, metric: LexiconMetric, limit: number): number | undefined {
  const things = context.terms(sentence, 'role').filter((r) => r.term.metric === metric.index && r.term.role === 'thing');
  const near = things.filter((t) => t.from >= stance.to && t.from <= stance.to + 3 && t.to <= limit).sort((a, b) => b.to - a.to)[0];
  return near?.to;
}

function isPlural({ analysis }: Context, at: number): boolean {
  const { tokens } = analysis;
  return tokens.folded[(tokens.end[at] as number) - 1] === 's';
}

function isPossessor({ analysis }: Context, topic: Near, stance: Stance): boolean {
  const { tokens } = analysis;
  return ((tokens.flags[topic.mention.to] as number) & TokenFlag.clitic) !== 0 && stance.from - topic.mention.to <= 5;
}

/** A form of `to be` or `as` between the topic and the attribute. */
function linksByVerb({ analysis }: Context, topic: Near, stance: Stance): boolean {
  // `it's open source`: a clitic behind a pronoun is a verb.
  for (let at = stance.from - 1; at >= Math.max(topic.mention.to, stance.from - 6); at--) {
    if ((analysis.grammar[at] as number) & GrammarBit.copula) return true;
    if (topic.mention.via === 'pronoun' && (analysis.tokens.flags[at] as number) & TokenFlag.clitic) return true;
  }
  return false;
}

function isGiven(context: Context, sentence: number, topic: Near, stance: Stance, metric: LexiconMetric): boolean {
  return context
    .terms(sentence, 'role')
    .some((r) => r.term.metric === metric.index && r.term.role === 'giving' && r.from >= topic.mention.to && r.to <= stance.from + 1);
}

/** `R1, a free and open-source model`, `R1 - an open-source model`: a phrase with an article set beside the name. */
function isApposed({ analysis }: Context, topic: Near, stance: Stance): boolean {
  const { tokens, grammar } = analysis;
  const at = topic.mention.to;
  if (tokens.char[at] === 44 && stance.from === at + 1) return true;
  const char = tokens.char[at];
  if ((char !== 44 && char !== 0x2014 && char !== 45) || !((grammar[at + 1] as number) & GrammarBit.indefinite)) return false;
  const verb = GrammarBit.auxiliary | GrammarBit.relative | GrammarBit.preposition;
  for (let i = at + 2; i < stance.from; i++) if ((grammar[i] as number) & verb) return false;
  return stance.from - at <= 16;
}

/** `isn't truly open source` states the opposite reading, where the metric has it. */
function isDenied(context: Context, sentence: number, stance: Stance): boolean {
  return context.terms(sentence, 'manner').some((m) => m.term.manner === 'negation' && m.to <= stance.from && stance.from - m.to <= 3);
}

/** `DeepSeek open-sourced it`, `its decision to open-source a model`. */
function isVerb(context: Context, stance: Stance): boolean {
  const words = wordsOf(context, stance.from, stance.to);
  return /(sourcing|sourced|sources)$/.test(words) || wordsOf(context, stance.from - 1, stance.from) === 'to';
}
