import type { Rule } from '../rule.ts';
import { canonicalForm } from './canonical-form.ts';
import { caseOfName } from './case-of-name.ts';
import { cleanText } from './clean-text.ts';
import { conflictComparable } from './conflict-comparable.ts';
import { conflictMutual } from './conflict-mutual.ts';
import { dayOrder } from './day-order.ts';
import { factOnce } from './fact-once.ts';
import { hasContext } from './has-context.ts';
import { hasSource } from './has-source.ts';
import { mainBesideConflict } from './main-beside-conflict.ts';
import { metricEntities } from './metric-entities.ts';
import { metricExists } from './metric-exists.ts';
import { metricHasCues } from './metric-has-cues.ts';
import { metricHasDimension } from './metric-has-dimension.ts';
import { metricHasFacts } from './metric-has-facts.ts';
import { nameClaimedOnce } from './name-claimed-once.ts';
import { nameNotDescription } from './name-not-description.ts';
import { nameOnce } from './name-once.ts';
import { ownerExists } from './owner-exists.ts';
import { realDay } from './real-day.ts';
import { rivalExists } from './rival-exists.ts';
import { safeLink } from './safe-link.ts';
import { scopeReachable } from './scope-reachable.ts';
import { shortName } from './short-name.ts';
import { sourceExists } from './source-exists.ts';
import { sourceOnce } from './source-once.ts';
import { sourceRead } from './source-read.ts';
import { sourceUsed } from './source-used.ts';
import { speakerExists } from './speaker-exists.ts';
import { stanceKnown } from './stance-known.ts';
import { subjectExists } from './subject-exists.ts';
import { subjectKind } from './subject-kind.ts';
import { supersedesEarlier } from './supersedes-earlier.ts';
import { toleranceOfNumber } from './tolerance-of-number.ts';
import { topicExists } from './topic-exists.ts';
import { triggerNamesTopic } from './trigger-names-topic.ts';
import { uniqueId } from './unique-id.ts';
import { valueInRange } from './value-in-range.ts';
import { valueUnit } from './value-unit.ts';

/** All rules, by name. */
export const rules: readonly Rule[] = [
  canonicalForm,
  caseOfName,
  cleanText,
  conflictComparable,
  conflictMutual,
  dayOrder,
  factOnce,
  hasContext,
  hasSource,
  mainBesideConflict,
  metricEntities,
  metricExists,
  metricHasCues,
  metricHasDimension,
  metricHasFacts,
  nameClaimedOnce,
  nameNotDescription,
  nameOnce,
  ownerExists,
  realDay,
  rivalExists,
  safeLink,
  scopeReachable,
  shortName,
  sourceExists,
  sourceOnce,
  sourceRead,
  sourceUsed,
  speakerExists,
  stanceKnown,
  subjectExists,
  subjectKind,
  supersedesEarlier,
  toleranceOfNumber,
  topicExists,
  triggerNamesTopic,
  uniqueId,
  valueInRange,
  valueUnit,
];
