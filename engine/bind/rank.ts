import type { QuantityValue } from '../../schema/value.ts';
import type { Figure } from '../analysis.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { longest } from './neighbours.ts';
import { chooseSubject, onlyTopic } from './subject.ts';

interface Place {
  readonly from: number;
  readonly to: number;
  readonly value: QuantityValue;
  readonly rule: string;
}

/** Places in a chart, in figures (`No. 1`, `the top 10`) or words (`the most downloaded`), where a chart is spoken of. */
export function rankClaims(context: Context, sentence: number, figures: readonly Figure[], metric: LexiconMetric): Candidate[] {
  const cues = context.terms(sentence, 'cue').filter((c) => c.term.metric === metric.index);
  if (!cues.some((c) => c.term.weight > 0) || cues.some((c) => c.term.weight < 0)) return [];
  const places = [...numbered(context, figures), ...inWords(context, sentence, metric)];
  const kept = places.filter((p, i) => p.rule !== 'rank:words' || !places.slice(0, i).some((q) => Math.abs(q.from - p.from) < 12));
  return kept.flatMap((place) => {
    const subject = chooseSubject(context.analysis, context.discourse, place, metric, onlyTopic);
    if (!subject) return [];
    const app = context.analysis.lexicon.entities.findIndex((e) => e.topic && e.kind === metric.subjects[0]);
    const { tokens } = context.analysis;
    return {
      metric,
      subject: app >= 0 ? app : subject.entity,
      altSubjects: [],
      value: place.value,
      approx: false,
      start: tokens.start[place.from] as number,
      end: tokens.end[place.to - 1] as number,
      sentence,
      at: place.from,
      scope: {},
      rules: [place.rule, subject.rule],
    };
  });
}

function numbered(context: Context, figures: readonly Figure[]): Place[] {
  const { tokens } = context.analysis;
  const places: Place[] = [];
  for (const { reading, from, to, coreFrom } of figures) {
    if (reading.kind !== 'quantity') continue;
    const n = reading.max ?? reading.min;
    if (n === undefined) continue;
    if (reading.dimension === 'rank') places.push({ from, to, value: { min: reading.min ?? n, max: n, unit: 'rank' }, rule: 'rank:number' });
    else if (reading.dimension === 'count' && coreFrom > 0 && tokens.folded.slice(tokens.start[coreFrom - 1], tokens.end[coreFrom - 1]) === 'top') {
      places.push({ from: coreFrom - 1, to, value: isDenied(context, coreFrom) ? { min: n + 1, unit: 'rank' } : { min: 1, max: n, unit: 'rank' }, rule: 'rank:top' });
    }
  }
  return places;
}

function isDenied(context: Context, at: number): boolean {
  const sentence = context.analysis.sentenceOf[at] as number;
  return context.terms(sentence, 'manner').some((m) => m.term.manner === 'negation' && m.to <= at && at - m.to <= 5);
}

function inWords(context: Context, sentence: number, metric: LexiconMetric): Place[] {
  return longest(context.terms(sentence, 'stance').filter((s) => s.term.metric === metric.index)).map(({ from, to, term }) => {
    const n = Number(term.stance.slice(term.stance.lastIndexOf('-') + 1));
    return { from, to, value: { min: n, max: n, unit: 'rank' }, rule: 'rank:words' };
  });
}
