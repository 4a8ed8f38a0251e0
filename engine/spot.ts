import type { Claim } from '../schema/claim.ts';
import { analyse, type Figure } from './analysis.ts';
import { allegationClaims } from './bind/allegation.ts';
import { attributeClaims } from './bind/attribute.ts';
import type { Candidate } from './bind/candidate.ts';
import { comparisonClaims } from './bind/comparison.ts';
import { Context } from './bind/context.ts';
import { figureClaims } from './bind/figure-claims.ts';
import { rankClaims } from './bind/rank.ts';
import { ratioClaims } from './bind/ratio.ts';
import { relationClaims } from './bind/relation.ts';
import { roleClaims } from './bind/role.ts';
import type { Document } from './document/document.ts';
import { readManner } from './modality/manner.ts';
import type { Lexicon, LexiconMetric } from './scan/lexicon.ts';

const quoteContext = 32;

const none: ReadonlySet<LexiconMetric> = new Set();

/** A shorter text is an excerpt (a sentence, a selection) from one that named the topic elsewhere. */
const excerptLength = 600;

/** Finds the claims of a text, in order of place. Nothing of the pack's facts is known here. O(text). */
export function spot(document: Document, lexicon: Lexicon): Claim[] {
  if (document.text.length > excerptLength && !isTriggered(document.text, lexicon.triggers)) return [];
  const analysis = analyse(document, lexicon);
  if (analysis.names.length === 0) return [];
  const context = new Context(analysis);
  const candidates: Candidate[] = [];
  let before: ReadonlySet<LexiconMetric> = none;
  for (const { index } of context.analysis.sentences) {
    const found = settle(claimsOf(context, index, context.figures(index), before));
    before = countedIn(document, context, index, found);
    if (found.length > 0 && !isAside(context, index)) candidates.push(...found);
  }
  return candidates.map((candidate, i) => toClaim(context, candidate, i + 1));
}

/** Metrics of which the next sentence may go on to tell. */
function countedIn(
  document: Document,
  context: Context,
  sentence: number,
  found: readonly Candidate[],
): ReadonlySet<LexiconMetric> {
  if (found.length === 0) return none;
  return new Set(found.filter((c) => c.metric.hasNouns || isListed(document, context, sentence)).map((c) => c.metric));
}

/** Whether any trigger word is in the text. */
export function isTriggered(text: string, triggers: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return triggers.some((t) => lower.includes(t));
}

/** In a text that names the topic only in passing, what is said elsewhere is about something else. */
function isAside({ discourse }: Context, sentence: number): boolean {
  return discourse.isPassing && !discourse.isExcerpt && !discourse.topicNear(sentence, 0);
}

/** An item or a cell, whose neighbours mostly hold the same. */
function isListed(document: Document, { analysis }: Context, sentence: number): boolean {
  const kind = document.blocks[analysis.sentences[sentence]?.block ?? -1]?.kind;
  return kind === 'item';
}

function claimsOf(
  context: Context,
  sentence: number,
  figures: readonly Figure[],
  before: ReadonlySet<LexiconMetric>,
): Candidate[] {
  const found = figures.length > 0 ? figureClaims(context, sentence, figures, before) : [];
  for (const metric of context.worded(sentence)) found.push(...wordedClaims(context, sentence, figures, metric));
  return found;
}

function wordedClaims(
  context: Context,
  sentence: number,
  figures: readonly Figure[],
  metric: LexiconMetric,
): Candidate[] {
  switch (metric.shape) {
    case 'ratio':
      return ratioClaims(context, sentence, figures, metric);
    case 'comparison':
      return comparisonClaims(context, sentence, metric);
    case 'attribute':
      return attributeClaims(context, sentence, metric);
    case 'allegation':
      return allegationClaims(context, sentence, metric);
    case 'relation':
      return relationClaims(context, sentence, metric);
    case 'role':
      return roleClaims(context, sentence, metric);
    case 'rank':
      return rankClaims(context, sentence, metric);
    default:
      return [];
  }
}

/** A sentence's claims in order of place; of two on the same figure the one by a closer structure stays. */
function settle(candidates: Candidate[]): Candidate[] {
  if (candidates.length < 2) return candidates;
  const isFigure = (c: Candidate) => c.metric.shape === 'figure';
  const kept = candidates.filter(
    (c) =>
      !(
        isFigure(c) &&
        candidates.some(
          (o) => o !== c && !isFigure(o) && o.metric.shape !== 'relation' && o.start < c.end && c.start < o.end,
        )
      ),
  );
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || a.metric.index - b.metric.index);
}

function toClaim(context: Context, candidate: Candidate, number: number): Claim {
  const { analysis } = context;
  const { text } = analysis.document;
  const { entities } = analysis.lexicon;
  const sentence = analysis.sentences[candidate.sentence];
  const { manner, attribution } = readManner(context, candidate.sentence, candidate.at, candidate.subject);
  const from = sentence ? (analysis.tokens.start[sentence.from] as number) : candidate.start;
  const to = sentence ? (analysis.tokens.end[sentence.to - 1] as number) : candidate.end;
  const alternatives = candidate.altSubjects.map((a) => entities[a]?.id).filter((a) => a !== undefined);
  return {
    id: `c${number}`,
    quote: text.slice(candidate.start, candidate.end),
    start: candidate.start,
    end: candidate.end,
    sentence: text.slice(from, to),
    selector: {
      type: 'TextQuoteSelector',
      exact: text.slice(candidate.start, candidate.end),
      prefix: text.slice(Math.max(0, candidate.start - quoteContext), candidate.start),
      suffix: text.slice(candidate.end, candidate.end + quoteContext),
    },
    subject: entities[candidate.subject]?.id ?? '',
    metric: candidate.metric.id,
    value: candidate.value,
    approx: candidate.approx,
    ...(candidate.precision === undefined ? {} : { precision: candidate.precision }),
    ...(Object.keys(candidate.scope).length === 0 ? {} : { scope: candidate.scope }),
    manner,
    ...(attribution === undefined ? {} : { attribution }),
    ...(alternatives.length === 0 ? {} : { altSubjects: alternatives }),
    rules: [...candidate.rules],
  };
}
