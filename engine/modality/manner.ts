import type { Manner } from '../../schema/claim.ts';
import type { Context } from '../bind/context.ts';
import { isCut, isPrepositional } from '../bind/neighbours.ts';
import type { Clause } from '../document/clause.ts';
import type { Mention } from '../entity/mention.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';

export interface Modality {
  readonly manner: Manner;
  readonly attribution?: string | undefined;
}

type Kind = 'negation' | 'denial' | 'doubt' | 'hypothetical' | 'question' | 'forecast' | 'claimed' | 'reported';

/** What undoes a figure is looked for first, then what makes it unsure, then who says it. */
const order: readonly Kind[] = [
  'negation',
  'denial',
  'doubt',
  'question',
  'hypothetical',
  'forecast',
  'claimed',
  'reported',
];

/** How far before the claim a word of each kind reaches, in tokens of its statement. */
const before: Readonly<Record<Kind, number>> = {
  negation: 4,
  denial: 20,
  doubt: 20,
  question: 12,
  hypothetical: 8,
  forecast: 8,
  claimed: 40,
  reported: 40,
};
/** Who says it and who doubts it may follow: `..., the lab says`; `... is a fairy tale`. */
const behind: Partial<Readonly<Record<Kind, number>>> = { doubt: 20, denial: 8, claimed: 8, reported: 40 };

const speakerReach = 4;
const behindReach = 2;
const tailLength = 6;
const speechless = new Set(['model', 'app', 'chip', 'index', 'policy', 'share']);
const questionMark = 63;

/**
 * How a claim at token `at` about entity `subject` is said, from the words of its statement: of its clause, with the
 * clauses inside it and the one that it is the content of. `but`, `while` and a semicolon end a statement.
 */
export function readManner(context: Context, sentence: number, at: number, subject: number): Modality {
  const { analysis } = context;
  const last = (analysis.sentences[sentence]?.to ?? 0) - 1;
  if (analysis.tokens.char[last] === questionMark) return { manner: 'question' };
  const speaker = speakerOf(context, sentence, at, subject);
  const manner = order.find((kind) => speaker?.manner === kind || isSaid(context, sentence, at, kind));
  return { manner: manner ?? 'stated', attribution: speaker?.name };
}

function isSaid(context: Context, sentence: number, at: number, kind: Kind): boolean {
  return context.terms(sentence, 'manner').some(({ from, to, term }) => {
    if (term.manner !== kind || statementOf(context, from) !== statementOf(context, at)) return false;
    if (from > at) return from - at <= (behind[kind] ?? 0);
    const apart = at - to;
    return apart <= before[kind] && (kind !== 'negation' || !isPartOfFigure(context, sentence, from));
  });
}

/** The `No` of `No. 1`, the `no` of `no less than`. */
function isPartOfFigure(context: Context, sentence: number, at: number): boolean {
  return context.figures(sentence).some((f) => f.from <= at && at < f.to);
}

/** The clause that a token's statement begins with: relative, content and bracketed clauses belong to the one around them. */
function statementOf({ analysis }: Context, token: number): number {
  const { list, of } = analysis.clauses;
  let clause = list[of[token] as number] as Clause;
  while (clause.parent >= 0 && clause.kind !== 'beside') clause = list[clause.parent] as Clause;
  return clause.index;
}

interface Speaker {
  readonly manner: 'claimed' | 'reported';
  readonly name: string | undefined;
}

/** Whoever a verb of saying in the statement belongs to: the subject itself claims, anybody else reports. */
function speakerOf(context: Context, sentence: number, at: number, subject: number): Speaker | undefined {
  const { sentences, tokens } = context.analysis;
  const bounds = sentences[sentence];
  if (!bounds) return undefined;
  let speaker: Speaker | undefined;
  for (let verb = bounds.from; verb < bounds.to; verb++) {
    if (!isSayingVerb(context, verb) || !isOfStatement(context, verb, at, bounds.to)) continue;
    const mention = isPassive(context, verb) ? undefined : whoSays(context, sentence, verb);
    const manner = mention && isOwn(context, mention, subject) ? 'claimed' : 'reported';
    const name =
      mention && mention.via !== 'pronoun'
        ? tokens.text.slice(tokens.start[mention.from], tokens.end[mention.to - 1])
        : undefined;
    speaker = { manner, name };
    if (verb > at || mention) break;
  }
  return speaker;
}

/** Not the participle of `the stated cost`, the noun of `by some estimates`, or `added up`. */
function isSayingVerb({ analysis }: Context, at: number): boolean {
  const { grammar, tokens } = analysis;
  if (((grammar[at] as number) & GrammarBit.saying) === 0) return false;
  const previous = at > 0 ? (grammar[at - 1] as number) : 0;
  const next = at + 1 < tokens.count ? (grammar[at + 1] as number) : 0;
  return (previous & GrammarBit.determiner) === 0 && (next & GrammarBit.up) === 0;
}

/** `the world was told`, `is said to have`. */
function isPassive({ analysis }: Context, at: number): boolean {
  return at > 0 && ((analysis.grammar[at - 1] as number) & GrammarBit.copula) !== 0;
}

/** Of the same statement, or a tail behind it: `..., or so S claims.` */
function isOfStatement(context: Context, verb: number, at: number, end: number): boolean {
  if (statementOf(context, verb) === statementOf(context, at)) return true;
  const { clauses } = context.analysis;
  const clause = clauses.list[clauses.of[verb] as number] as Clause;
  return clause.from > at && clause.kind === 'beside' && end - clause.from <= tailLength;
}

/** The name right before the verb, else right behind it (`said X`, `according to X`). Models say nothing. */
function whoSays(context: Context, sentence: number, verb: number): Mention | undefined {
  const { discourse } = context;
  const speakers = discourse
    .in(sentence)
    .filter((m) => m.via !== 'rivals' && !speechless.has(discourse.entity(m)?.kind ?? ''));
  const ahead = speakers.findLast((m) => m.to <= verb && verb - m.to <= speakerReach && !isCut(context, m.to, verb));
  if (ahead && !isPrepositional(context, ahead)) return ahead;
  return speakers.find((m) => m.from > verb && m.from - verb <= behindReach && m.via !== 'pronoun');
}

/** The speaker is the subject, its maker, or one of the topic speaking of the topic. */
function isOwn({ analysis, discourse }: Context, mention: Mention, subject: number): boolean {
  const speaker = discourse.entity(mention);
  const about = analysis.lexicon.entities[subject];
  if (!speaker || !about) return false;
  return speaker.index === subject || speaker.index === about.maker || (speaker.topic && about.topic);
}
