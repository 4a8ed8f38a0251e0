import type { Manner } from '#schema/claim';
import type { Fact } from '#schema/pack';
import type { Note } from '#schema/report';
import { type Aside, type Evidence, opponents } from '../check/evidence.ts';
import type { PackIndex } from '../check/pack-index.ts';
import { isAfter, isPast } from '../check/timing.ts';
import type { Decision } from '../check/verdicts.ts';
import { formatDay } from './format.ts';
import { spokenOf } from './why.ts';
import { nameOf, provenance, publishedFigure, sentenceCase } from './words.ts';

const mostReadings = 2;

/** What a reader should know beside the verdict; the most telling first. */
export function notesOn(evidence: Evidence, decision: Decision): Note[] {
  return [
    ...mannerNote(evidence.claim.manner),
    ...contextNotes(spokenOf(evidence, decision)),
    ...decidingNotes(evidence, decision),
    ...otherReadingNotes(evidence, decision),
    ...asideNotes(evidence, decision),
  ];
}

const manners: Partial<Readonly<Record<Manner, string>>> = {
  doubt: 'The article reports doubt about this. The check is of what is doubted.',
  denial: 'The article reports that this is denied. The check is of what is denied.',
  negation: 'The article says that this is not so. The check is of what it rules out.',
  question: 'The article asks this and does not state it.',
  hypothetical: 'The article supposes this and does not state it.',
  forecast: 'The article speaks of a plan or a forecast.',
};

function mannerNote(manner: Manner): Note[] {
  const text = manners[manner];
  return text ? [{ kind: 'manner', text }] : [];
}

/** Context of the facts that the reason speaks of. */
function contextNotes(facts: readonly Fact[]): Note[] {
  const told = facts.filter(({ context }, at) => facts.findIndex((fact) => fact.context === context) === at);
  return told.flatMap(({ id, context }): Note[] => (context ? [{ kind: 'context', text: context, fact: id }] : []));
}

/** Notes on the fact that decided: told of another, published later, no longer in force. */
function decidingNotes({ claim, met, setting: { index, published } }: Evidence, { facts }: Decision): Note[] {
  const [fact] = facts;
  if (!fact) return [];
  const notes: Note[] = [];
  if (met.includes(fact) && fact.subject !== claim.subject) {
    notes.push({ kind: 'scope', text: `The figure is told of ${nameOf(fact.subject, index)}.`, fact: fact.id });
  }
  if (claim.scope?.day !== undefined && fact.scope.day !== undefined && fact.scope.day !== claim.scope.day) {
    notes.push({ kind: 'scope', text: `The figure is that of ${formatDay(fact.scope.day)}.`, fact: fact.id });
  }
  if (isAfter(fact.asOf, published)) {
    notes.push({ kind: 'later', text: `Published on ${formatDay(fact.asOf)}, after this article.`, fact: fact.id });
  }
  if (isPast(fact, published, index)) notes.push(supersededNote(fact, index));
  return notes;
}

/** Where the main figure decides, what the others say. */
function otherReadingNotes(evidence: Evidence, { verdict, facts }: Decision): Note[] {
  const [fact] = facts;
  if (verdict !== 'consistent' || !fact) return [];
  return opponents(fact, evidence)
    .slice(0, mostReadings)
    .map((other) => ({ kind: 'scope', text: otherwise(other, evidence.setting.index), fact: other.id }));
}

/** Where nothing agrees: facts that cover the figure and yet have no say, one for each reason. */
function asideNotes({ asides, setting: { index } }: Evidence, { verdict }: Decision): Note[] {
  if (verdict === 'consistent' || verdict === 'disputed') return [];
  const first = asides.filter(({ reason }, at) => asides.findIndex((aside) => aside.reason === reason) === at);
  return first.map((aside) => asideNote(aside, index));
}

function asideNote({ fact, reason }: Aside, index: PackIndex): Note {
  const figure = publishedFigure(fact, index);
  switch (reason) {
    case 'superseded':
      return supersededNote(fact, index);
    case 'unverified':
      return { kind: 'unverified', text: `Reported without a source that could be read: ${figure}.`, fact: fact.id };
    case 'later':
      return {
        kind: 'later',
        text: `A figure of ${formatDay(fact.asOf)}, after this article: ${figure}.`,
        fact: fact.id,
      };
    case 'scope':
      return { kind: 'scope', text: `${sentenceCase(figure)} was published for ${matter(fact)}.`, fact: fact.id };
  }
}

const sessions: Readonly<Record<string, string>> = {
  premarket: 'the time before the opening',
  intraday: 'a moment during the session',
  close: 'the close',
};

/** What a fact is about besides its subject, in words. */
function matter({ scope, asOf }: Fact): string {
  if (scope.run !== undefined) return scope.run;
  const market = scope.market === undefined ? undefined : (sessions[scope.market] ?? scope.market);
  const day = formatDay(scope.day ?? asOf);
  return market === undefined ? day : `${market} of ${day}`;
}

function supersededNote(fact: Fact, index: PackIndex): Note {
  const figure = sentenceCase(publishedFigure(fact, index));
  const [next] = index.successors.get(fact.id) ?? [];
  const text = next
    ? `${figure} was replaced by ${publishedFigure(next, index)} on ${formatDay(next.asOf)}.`
    : `${figure} held until ${formatDay(fact.until ?? fact.asOf)}.`;
  return { kind: 'superseded', text, fact: fact.id };
}

function otherwise(fact: Fact, index: PackIndex): string {
  const source = provenance(fact, index);
  return `Elsewhere: ${publishedFigure(fact, index)}${source ? ` (${source})` : ''}.`;
}
