import type { Figure } from '../analysis.ts';
import { distance } from '../document/clause.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Context } from './context.ts';

/** A rival's figure belongs to the story when the topic is spoken of within this many sentences. */
const yardstickReach = 2;
/** A market move belongs to the topic that is spoken of within this many sentences. */
const marketReach = 3;
const dayAfter = 1;
/** A date further away is that of something else. */
const dateReach = 9;

/**
 * Whether a figure of this subject is part of the story: the topic's own always; a rival model's when it is held beside
 * the topic; a market move when its day lies in the pack's window.
 */
export function belongsToStory(
  context: Context,
  sentence: number,
  figure: Figure,
  metric: LexiconMetric,
  subject: number,
): boolean {
  const entity = context.analysis.lexicon.entities[subject];
  if (!entity) return false;
  if (metric.window) return inWindow(context, sentence, figure, metric.window);
  if (entity.topic || metric.subjects[0] !== 'model') return true;
  return context.discourse.topicNear(sentence, yardstickReach);
}

function inWindow(context: Context, sentence: number, figure: Figure, window: { from: string; to: string }): boolean {
  const { analysis, discourse } = context;
  const { published } = analysis.document;
  const later = published !== undefined && published > window.to && !discourse.isExcerpt;
  let nearest: { apart: number; inside: boolean } | undefined;
  for (const { from, reading } of context.figures(sentence)) {
    if (reading.kind !== 'date' || from === figure.from) continue;
    const apart = distance(analysis.clauses, from, figure.coreFrom);
    const inside = reading.min <= window.to && reading.max >= window.from;
    // `that Monday` in a later text about the topic is not the Monday before the text.
    if (!inside && later && reading.relative && reading.granularity === 'day') continue;
    if (apart <= dateReach && (!nearest || apart < nearest.apart)) nearest = { apart, inside };
  }
  if (nearest) return nearest.inside;
  if (published && published >= window.from && published <= addDays(window.to, dayAfter)) return true;
  return discourse.isExcerpt
    ? published === undefined || discourse.isNamed
    : discourse.topicNear(sentence, marketReach);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
