import type { Fact } from '#schema/pack';
import type { Evidence } from '../check/evidence.ts';
import type { Decision } from '../check/verdicts.ts';
import {
  hedgeOf,
  metricName,
  nameOf,
  possessive,
  provenance,
  publishedFigure,
  sentenceCase,
  statedFigure,
  wasOrWere,
  whoSays,
  withoutUnit,
} from './words.ts';

/** Says in plain words why a claim got its verdict, from the facts that decided. */
export function explain(evidence: Evidence, decision: Decision): string {
  const [fact, other] = spokenOf(evidence, decision);
  if (!fact) return 'Nothing published to set beside it.';
  switch (decision.verdict) {
    case 'misattributed':
      return otherOwner(evidence, fact, other);
    case 'disputed':
      return dispute(evidence, decision, [fact, ...(other ? [other] : [])]);
    case 'conflicting':
      return difference(evidence, fact);
    default:
      return agreement(evidence, fact);
  }
}

/** The facts that the sentence speaks of: the first that decided, and where there are two sides the first of the other. */
export function spokenOf({ met, elsewhere }: Evidence, { verdict, facts }: Decision): readonly Fact[] {
  if (verdict !== 'misattributed' && verdict !== 'disputed') return facts.slice(0, 1);
  const side = verdict === 'misattributed' ? elsewhere : met;
  const [one, other] = [facts.find((fact) => side.includes(fact)), facts.find((fact) => !side.includes(fact))];
  return [one, other].filter((fact) => fact !== undefined);
}

function agreement({ claim, setting: { index } }: Evidence, fact: Fact): string {
  const source = provenance(fact, index);
  const hedge = hedgeOf(claim);
  return `Agrees with ${publishedFigure(fact, index)}${source ? ` (${source})` : ''}${hedge ? `, within “${hedge}”` : ''}.`;
}

function difference({ claim, setting: { index } }: Evidence, fact: Fact): string {
  const [published, stated] = [publishedFigure(fact, index), statedFigure(claim, index)];
  const subject = nameOf(fact.subject, index);
  if ('stance' in fact.value) return `Published of ${subject}: ${published}; the article says ${stated}.`;
  const label = metricName(claim.metric, index);
  const ours = `${sentenceCase(possessive(subject))} ${label} ${wasOrWere(label)} ${withoutUnit(published, label)}`;
  return `${ours}; the article says ${withoutUnit(stated, label)}.`;
}

function otherOwner({ claim, setting: { index } }: Evidence, theirs: Fact, own: Fact | undefined): string {
  const stated = statedFigure(claim, index);
  const figure = stated.endsWith('s') ? `The figure of ${stated}` : sentenceCase(stated);
  const first = `${figure} was published for ${nameOf(theirs.subject, index)}.`;
  if (!own) return first;
  const label = metricName(claim.metric, index);
  const ours = `${sentenceCase(possessive(nameOf(own.subject, index)))} own ${label} ${wasOrWere(label)}`;
  return `${first} ${ours} put at ${withoutUnit(publishedFigure(own, index), label)}.`;
}

const openings: Partial<Record<Decision['rule'], string>> = {
  'tests-both-ways': 'The tests point both ways.',
  'estimates-differ': 'Outside estimates differ.',
};

function dispute({ setting: { index } }: Evidence, { rule }: Decision, sides: readonly Fact[]): string {
  const opening = openings[rule] ?? 'The sources disagree.';
  const figures = sides.map((fact) => publishedFigure(fact, index));
  const speakers = sides.map((fact, at) => whoSays(fact, index) ?? (at === 0 ? 'one source' : 'another'));
  const isOneVoice = new Set(speakers).size === 1;
  const says = sides.some(({ value }) => 'stance' in value) ? 'says' : 'gives';
  const statement = isOneVoice
    ? `${speakers[0]} ${says} ${figures.join(' and ')}`
    : figures.map((figure, at) => `${speakers[at]} ${says} ${figure}`).join('; ');
  return `${opening} ${sentenceCase(statement)}.`;
}
