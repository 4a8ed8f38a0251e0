import type { Fact } from '#schema/pack';
import type { Evidence } from '../check/evidence.ts';
import type { PackIndex } from '../check/pack-index.ts';
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
  whoSays,
  withoutUnit,
} from './words.ts';

/** Says in plain words why a claim got its verdict, from the facts that decided. */
export function explain(evidence: Evidence, decision: Decision): string {
  switch (decision.verdict) {
    case 'consistent':
      return agreement(evidence, decision);
    case 'conflicting':
      return difference(evidence, decision);
    case 'misattributed':
      return otherOwner(evidence, decision);
    case 'disputed':
      return dispute(evidence, decision);
    case 'unreferenced':
      return 'Nothing published to set beside it.';
  }
}

function agreement({ claim, setting: { index } }: Evidence, { facts }: Decision): string {
  const [fact] = facts;
  if (!fact) return '';
  const hedge = hedgeOf(claim);
  const figure = publishedFigure(fact, index);
  const source = provenance(fact, index);
  return `Agrees with ${figure}${source ? ` (${source})` : ''}${hedge ? `, within “${hedge}”` : ''}.`;
}

function difference({ claim, setting: { index } }: Evidence, { facts }: Decision): string {
  const [fact] = facts;
  if (!fact) return '';
  const [published, stated] = [publishedFigure(fact, index), statedFigure(claim, index)];
  const subject = nameOf(fact.subject, index);
  if ('stance' in fact.value) return `Published of ${subject}: ${published}; the article says ${stated}.`;
  const label = metricName(claim.metric, index);
  const was = label.endsWith('s') ? 'were' : 'was';
  return `${sentenceCase(possessive(subject))} ${label} ${was} ${withoutUnit(published, label)}; the article says ${withoutUnit(stated, label)}.`;
}

function otherOwner({ claim, elsewhere, unmet, setting: { index } }: Evidence, { facts }: Decision): string {
  const other = facts.find((fact) => elsewhere.includes(fact));
  if (!other) return '';
  const theirs = `${sentenceCase(statedFigure(claim, index))} was published for ${nameOf(other.subject, index)}.`;
  const own = facts.find((fact) => unmet.includes(fact));
  if (!own) return theirs;
  const ours = `${possessive(nameOf(own.subject, index))} own ${metricName(claim.metric, index)}`;
  return `${theirs} ${sentenceCase(ours)} was put at ${publishedFigure(own, index)}.`;
}

function dispute({ met, setting: { index } }: Evidence, { facts, rule }: Decision): string {
  const opening = rule === 'tests-both-ways' ? 'The tests point both ways.' : 'The sources disagree.';
  const one = facts.find((fact) => met.includes(fact));
  const other = facts.find((fact) => !met.includes(fact));
  const sides = [one, other].filter((fact) => fact !== undefined);
  const statements = sides.map((fact) => `${speaker(fact, fact === one, index)} ${sideOf(fact, index)}`);
  return statements.length === 0 ? opening : `${opening} ${sentenceCase(statements.join('; '))}.`;
}

/** Figures are given, stances said. */
function sideOf(fact: Fact, index: PackIndex): string {
  return `${'stance' in fact.value ? 'says' : 'gives'} ${publishedFigure(fact, index)}`;
}

function speaker(fact: Fact, isFirst: boolean, index: PackIndex): string {
  return whoSays(fact, index) ?? (isFirst ? 'one source' : 'another');
}
