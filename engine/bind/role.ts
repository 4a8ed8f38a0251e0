import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { longest, nearestMention } from './neighbours.ts';

const listGap = 2;

/**
 * What a company is said to be by a noun before its name: `competitors, X and Y`, `rivals such as X`. Only of the
 * entities whose role the pack watches, and not when the noun is about one of these itself (`X and its rivals`).
 */
export function roleClaims(context: Context, sentence: number, metric: LexiconMetric): Candidate[] {
  const { analysis, discourse } = context;
  const claims: Candidate[] = [];
  for (const { from, to, term } of longest(
    context.terms(sentence, 'stance').filter((s) => s.term.metric === metric.index),
  )) {
    const owner = nearestMention(context, { from, to }, -1, (e) => e !== undefined && metric.only.includes(e.id));
    if (owner && owner.apart < 12) continue;
    let end = afterNouns(context, sentence, to);
    for (const mention of discourse.in(sentence)) {
      const entity = discourse.entity(mention);
      if (mention.from < end || mention.via === 'unknown' || mention.via === 'rivals') continue;
      if (!entity || !joins(context, end, mention.from)) break;
      end = mention.to;
      if (!metric.only.includes(entity.id)) continue;
      claims.push({
        metric,
        subject: entity.index,
        altSubjects: [],
        value: { stance: term.stance },
        approx: false,
        start: analysis.tokens.start[from] as number,
        end: analysis.tokens.end[mention.to - 1] as number,
        sentence,
        at: from,
        scope: {},
        rules: ['role:list'],
      });
    }
  }
  return claims;
}

/** `rival model makers`: the nouns between the word and the list. */
function afterNouns(context: Context, sentence: number, to: number): number {
  const nouns = context.terms(sentence, 'kindNoun');
  const next = nouns.find((n) => n.from === to);
  return next ? afterNouns(context, sentence, next.to) : to;
}

/** Only commas and words such as `and`, `like` stand between. */
function joins({ analysis }: Context, from: number, to: number): boolean {
  if (to - from > listGap) return false;
  for (let at = from; at < to; at++) {
    const bits = analysis.grammar[at] as number;
    const isWord =
      bits & (GrammarBit.coordinating | GrammarBit.preposition | GrammarBit.determiner | GrammarBit.listing);
    if (analysis.tokens.char[at] !== 44 && analysis.tokens.char[at] !== 58 && !isWord) return false;
  }
  return true;
}
