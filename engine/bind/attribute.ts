import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import { type Attribute, denialReach, type Frame, structureOf } from './attribute-structure.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { isCut, isSaidWith, rolesIn, type Span, type Stance, stancesIn } from './neighbours.ts';
import { chooseSubject, onlyTopic } from './subject.ts';

const licenceReach = 4;

const publicReach = 8;

const conditionReach = 20;

const wishReach = 4;

/**
 * Attributes of the topic: `S's open-source model`, `S, an open-source model`, `open-source S`, `S is open source`,
 * `S released it as open source`, `S open-sourced it`, `S's weights are public`. What belongs to a field (`the
 * open-source community`), to somebody else or to a condition is none. Said twice of the same in a sentence it is one.
 */
export function attributeClaims(context: Context, sentence: number, metric: LexiconMetric): Candidate[] {
  const stances = withLicence(context, stancesIn(context, sentence, metric));
  const roles = rolesIn(context, sentence, metric);
  if (stances.length === 0 && roles.length === 0) return [];
  const frame = { context, sentence, metric, roles, end: context.analysis.sentences[sentence]?.to ?? 0 };
  const claims: Candidate[] = [];
  for (const attribute of [...stances, ...partsMadePublic(frame)]) {
    const claim = claimOf(frame, attribute);
    const said =
      claim &&
      claims.some((c) => c.subject === claim.subject && JSON.stringify(c.value) === JSON.stringify(claim.value));
    if (claim && !said) claims.push(claim);
  }
  return claims;
}

/** `open source under the MIT licence` is one attribute, the licence. */
function withLicence(context: Context, stances: readonly Stance[]): Attribute[] {
  const found: Attribute[] = [];
  for (const { from, to, term } of stances) {
    const last = found.at(-1);
    if (
      term.alone &&
      last &&
      !last.alone &&
      from - last.to <= licenceReach &&
      !isCut(context, last.to, from) &&
      !isJoined(context, last.to, from)
    )
      found.pop();
    const begin = last && !found.includes(last) ? last.from : from;
    found.push({ from: begin, to, stance: term.stance, alone: term.alone, denied: term.denied });
  }
  return found;
}

/** A conjunction stands between. */
function isJoined({ analysis }: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((analysis.grammar[at] as number) & GrammarBit.coordinating) return true;
  return false;
}

/** `the weights are public`: a part whose role is a stance, with a word of giving it to all. */
function partsMadePublic({ context, metric, roles }: Frame): Attribute[] {
  return roles.flatMap(({ from, to, term }) => {
    if (!metric.stances.includes(term.role)) return [];
    const given = roles.find(
      (r) =>
        r.term.role === 'public' &&
        Math.min(Math.abs(r.from - to), Math.abs(from - r.to)) <= publicReach &&
        !isCut(context, Math.min(to, r.to), Math.max(from, r.from)),
    );
    if (!given) return [];
    return [
      {
        from: Math.min(from, given.from),
        to: Math.max(to, given.to),
        stance: term.role,
        alone: true,
        denied: undefined,
      },
    ];
  });
}

function claimOf(frame: Frame, attribute: Attribute): Candidate | undefined {
  const { context, metric, sentence } = frame;
  if (isSaidWith(context, 'hypothetical', attribute.from, conditionReach) || isWished(frame, attribute))
    return undefined;
  const structure = structureOf(frame, attribute);
  if (!structure) return undefined;
  const { owner } = structure;
  const subject = owner
    ? { entity: owner.entity, alternatives: [], rule: `subject:${owner.via}` }
    : chooseSubject(context.analysis, context.discourse, attribute, metric, onlyTopic);
  const entity = context.analysis.lexicon.entities[subject?.entity ?? -1];
  if (!subject || !entity?.topic || !metric.subjects.includes(entity.kind)) return undefined;
  const { tokens } = context.analysis;
  const denied =
    attribute.denied && isSaidWith(context, 'negation', attribute.from, denialReach) ? attribute.denied : undefined;
  return {
    metric,
    subject: subject.entity,
    altSubjects: subject.alternatives,
    value: { stance: denied ?? attribute.stance },
    approx: false,
    start: tokens.start[attribute.from] as number,
    end: tokens.end[Math.max(attribute.to, structure.end) - 1] as number,
    sentence,
    at: attribute.from,
    scope: {},
    rules: [`attribute:${structure.name}`, subject.rule],
  };
}

/** `should be open-sourced`. */
function isWished({ roles }: Frame, { from }: Span): boolean {
  return roles.some((r) => r.term.role === 'wish' && r.to <= from && from - r.to <= wishReach);
}
