import type { Found } from '../analysis.ts';
import type { Mention } from '../entity/mention.ts';
import { TokenFlag } from '../document/tokenize.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconEntity, LexiconMetric, Term } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { isYardstick, longest, nearestMention, wordsOf } from './neighbours.ts';
import { chooseSubject, onlyTopic } from './subject.ts';

type Stance = Found<Extract<Term, { kind: 'stance' }>>;

const againstReach = 7;
const rivalReach = 16;

/**
 * Comparisons: one of the topic's family before the comparing words, a rival after them, in the same sentence or the
 * one before. `rival` and `match` are nouns as often as verbs, and shares outperform too.
 */
export function comparisonClaims(context: Context, sentence: number, metric: LexiconMetric): Candidate[] {
  const stances = longest(context.terms(sentence, 'stance').filter((s) => s.term.metric === metric.index));
  return stances.flatMap((stance) => compare(context, sentence, stance, metric, stances) ?? []);
}

function compare(context: Context, sentence: number, stance: Stance, metric: LexiconMetric, all: readonly Stance[]): Candidate | undefined {
  if (isNoun(context, stance) || hasOtherObject(context, stance) || speaksOfElse(context, sentence, stance, metric)) return undefined;
  const rival = rivalOf(context, sentence, stance);
  const subject = rival && subjectOf(context, stance, metric, rival, all);
  if (!rival || !subject || !isAboutModels(context, sentence, stance, rival, subject.entity, metric)) return undefined;
  const { tokens, lexicon } = context.analysis;
  const against = lexicon.entities[rival.entity]?.id;
  return {
    metric,
    subject: subject.entity,
    altSubjects: subject.alternatives,
    value: { stance: stance.term.stance },
    approx: false,
    start: tokens.start[stance.from] as number,
    end: tokens.end[stance.to - 1] as number,
    sentence,
    at: stance.from,
    scope: against ? { against } : {},
    rules: ['comparison', subject.rule],
  };
}

const fieldReach = 16;

/** The rival is a model, or a word of the field (performance, benchmark, reasoning) stands near. */
function isAboutModels(
  context: Context,
  sentence: number,
  stance: Stance,
  rival: Mention,
  subject: number,
  metric: LexiconMetric,
): boolean {
  if (rival.kind === 'model' || context.analysis.lexicon.entities[subject]?.kind === 'model') return true;
  return context
    .terms(sentence, 'role')
    .some((r) => r.term.metric === metric.index && r.term.role === 'field' && Math.abs(r.from - stance.from) <= fieldReach);
}

const couldCompete = new Set(['model', 'company', 'app', 'group']);

/** A model or app, somebody who makes models, unnamed rivals, or an unknown name. */
const isRival = (entity: LexiconEntity | undefined, mention: Mention): boolean => {
  if (!entity) return mention.via === 'unknown';
  return !entity.topic && couldCompete.has(entity.kind) && (entity.kind !== 'company' || entity.makesModels);
};

/** After the words, else before them as a yardstick (`compared with o1, ...`), else in the sentence before. */
function rivalOf(context: Context, sentence: number, stance: Stance): Mention | undefined {
  const it = context.discourse.in(sentence).find((m) => m.via === 'pronoun' && m.from === stance.to);
  if (it) return namedBefore(context, sentence, stance);
  const after = nearestMention(context, stance, 1, isRival);
  if (after && after.apart <= rivalReach) return after.mention;
  if (!takesNoObject(context, stance)) return undefined;
  const yardstick = nearestMention(context, stance, -1, (e, m) => isRival(e, m) && isYardstick(context, m, stance.from));
  if (yardstick) return yardstick.mention;
  return namedIn(context, sentence - 1);
}

/** `surpasses it`: the rival named last. */
function namedBefore(context: Context, sentence: number, stance: Stance): Mention | undefined {
  const here = context.discourse.in(sentence).findLast((m) => m.to <= stance.from && m.via !== 'unknown' && isRival(context.discourse.entity(m), m));
  return here ?? namedIn(context, sentence - 1);
}

function namedIn(context: Context, sentence: number): Mention | undefined {
  return context.discourse.in(sentence).findLast((m) => m.via !== 'unknown' && isRival(context.discourse.entity(m), m));
}

/** `comparable performance`, `on par`: the rival may stand elsewhere. A verb has it as its object. */
function takesNoObject(context: Context, stance: Stance): boolean {
  return /(performance|results|capabilities|on par|parity)$/.test(wordsOf(context, stance.from, stance.to));
}

function subjectOf(context: Context, stance: Stance, metric: LexiconMetric, rival: Mention, all: readonly Stance[]) {
  const could = (e: LexiconEntity | undefined, m: Mention) =>
    m !== rival && !isObjectOf(context, m, stance, all) && e !== undefined && couldCompete.has(e.kind) && !isYardstick(context, m, stance.from);
  const { clauses } = context.analysis;
  const inClause = nearestMention(context, stance, -1, (e, m) => could(e, m) && clauses.of[m.from] === clauses.of[stance.from]);
  const first = context.discourse.in(context.analysis.sentenceOf[stance.from] as number).find((m) => m.to <= stance.from && could(context.discourse.entity(m), m));
  const before = inClause?.mention ?? first;
  if (before && !context.discourse.entity(before)?.topic) return undefined;
  if (!before && !opensSentence(context, stance) && !isListed(context, stance)) return undefined;
  const subject = chooseSubject(context.analysis, context.discourse, stance, metric, onlyTopic);
  if (!subject || !context.analysis.lexicon.entities[subject.entity]?.topic) return undefined;
  return subject;
}

/** `matches o1 and outperforms Claude`: the rival of a comparison before is no subject of the next. */
function isObjectOf(context: Context, mention: Mention, stance: Stance, all: readonly Stance[]): boolean {
  if (context.discourse.entity(mention)?.topic) return false;
  const earlier = all.findLast((s) => s.to <= mention.from && s !== stance);
  if (!earlier || earlier.from >= stance.from) return false;
  return !context.discourse.in(context.analysis.sentenceOf[stance.from] as number).some((m) => m.from >= earlier.to && m.to <= mention.from && context.discourse.entity(m)?.topic);
}

/** `Beating o1, the model ...`: the subject follows or is that of the sentence before. */
function opensSentence({ analysis }: Context, stance: Stance): boolean {
  const from = analysis.sentences[analysis.sentenceOf[stance.from] as number]?.from ?? 0;
  return stance.from - from <= 3;
}

function isListed(context: Context, stance: Stance): boolean {
  return context.discourse.intro(context.analysis.sentenceOf[stance.from] as number).some((m) => context.discourse.entity(m)?.topic);
}

/** `surpassing $10 billion`, `surpassed by others`. */
function hasOtherObject(context: Context, stance: Stance): boolean {
  if (wordsOf(context, stance.to, stance.to + 1) === 'by') return true;
  return context.analysis.figures.some((f) => f.coreFrom >= stance.to && f.from <= stance.to + 1 && f.reading.kind === 'quantity');
}

/** `its rival OpenAI`, `US rivals`, `a match`, `the best`: no comparison is made. */
function isNoun(context: Context, stance: Stance): boolean {
  const { grammar, tokens, names } = context.analysis;
  if (stance.to - stance.from > 1) return false;
  const words = wordsOf(context, stance.from, stance.to);
  const at = stance.from;
  const before = at > 0 ? (grammar[at - 1] as number) : 0;
  const next = at + 1 < tokens.count ? (grammar[at + 1] as number) : 0;
  const nounBefore = GrammarBit.determiner | GrammarBit.possessive | GrammarBit.preposition | GrammarBit.class;
  if (['rival', 'rivals', 'match', 'matches', 'best', 'tops', 'trail', 'beat', 'parity'].includes(words)) {
    if (before & nounBefore && !isRelativeThat(context, at - 1) && !isInfinitive(context, at - 1) && words !== 'parity') return true;
    if ((tokens.flags[at] as number) & TokenFlag.clitic) return true;
  }
  if (words === 'rival' || words === 'rivals' || words === 'match' || words === 'best') {
    const opensObject = (next & (GrammarBit.determiner | GrammarBit.possessive | GrammarBit.class | GrammarBit.rivals | GrammarBit.they | GrammarBit.coordinating)) !== 0;
    return !opensObject && !names.some((n) => n.from === at + 1);
  }
  return words === 'behind' || words === 'below' || words === 'exceed' ? next === 0 && !names.some((n) => n.from === at + 1) : false;
}

function isRelativeThat({ analysis }: Context, at: number): boolean {
  return ((analysis.grammar[at] as number) & GrammarBit.relative) !== 0;
}

function isInfinitive(context: Context, at: number): boolean {
  return wordsOf(context, at, at + 1) === 'to';
}

/** Words near by that say it is about shares, sales or charts. */
function speaksOfElse(context: Context, sentence: number, stance: Stance, metric: LexiconMetric): boolean {
  return context
    .terms(sentence, 'cue')
    .some((c) => c.term.metric === metric.index && c.term.weight < 0 && Math.abs(c.from - stance.from) <= againstReach);
}
