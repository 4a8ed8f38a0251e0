import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { id, isoDay, scope, value } from './value.ts';

const shortText = z.string().check(z.minLength(1), z.maxLength(limits.shortText));
const phrase = z.string().check(z.minLength(1), z.maxLength(limits.phraseLength));
const phrases = z.array(phrase).check(z.maxLength(limits.phrases));
/** A day, or as much of one as is known: `2025`, `2025-01`, `2025-01-20`. */
const partialDay = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** Tables of literal words by language (BCP 47 primary tag). No patterns: a pack can never make the engine slow. */
const byLanguage = <T extends z.ZodMiniType>(schema: T) => z.record(z.string().check(z.regex(/^[a-z]{2,3}$/)), schema);

export const source = z.strictObject({
  id,
  title: shortText,
  publisher: z.optional(shortText),
  author: z.optional(shortText),
  url: z.optional(z.string().check(z.maxLength(limits.shortText), z.regex(/^https?:\/\//))),
  date: z.optional(partialDay),
  kind: z.enum(['primary', 'peer-reviewed', 'filing', 'government', 'analysis', 'press', 'social', 'reference']),
  /** How far the text itself was seen when the fact was written. */
  read: z.enum(['full', 'excerpt', 'no']),
  /** The few words that carry the figure. */
  quote: z.optional(shortText),
});
export type Source = z.infer<typeof source>;

export const entityKinds = [
  'company',
  'model',
  'app',
  'person',
  'index',
  'share',
  'policy',
  'market',
  'chip',
  'group',
] as const;

export const entity = z.strictObject({
  id,
  name: phrase,
  kind: z.enum(entityKinds),
  aliases: phrases,
  misspellings: z.optional(phrases),
  /** Common nouns that stand for it where nothing nearer is meant: `the chipmaker`. By language. */
  descriptions: z.optional(byLanguage(phrases)),
  /** Names that are also ordinary words, and count only as written here: `Meta`, `Arm`. */
  caseSensitive: z.optional(phrases),
  maker: z.optional(id),
  partOf: z.optional(id),
  wikidata: z.optional(z.string().check(z.regex(/^Q\d+$/))),
  note: z.optional(shortText),
});
export type Entity = z.infer<typeof entity>;

/** Cue words in three tiers: a strong one is enough alone, a plain one with nearness, a weak one only helps. */
export const cues = z.strictObject({
  strong: z.optional(phrases),
  plain: z.optional(phrases),
  weak: z.optional(phrases),
  /** Words that speak against this metric where they stand beside the figure. */
  against: z.optional(phrases),
});
export type Cues = z.infer<typeof cues>;

/** Which structure of the sentence carries the metric; the structures are the engine's, their words the pack's. */
export const metricShapes = [
  'figure',
  'date',
  'comparison',
  'attribute',
  'allegation',
  'relation',
  'rank',
  'ratio',
  'role',
] as const;

export const metric = z.strictObject({
  id,
  /** What a reader reads: `training cost`. */
  label: byLanguage(phrase),
  shape: z.enum(metricShapes),
  /** Unit of the value in facts and reports (`USD`, `percent`, `chip`), `date` or `stance`. */
  unit: z.string().check(z.maxLength(60)),
  /** Which dimension of written quantity can fill it: `money`, `percent`, `count`, `duration`, `ratio`, `rank`, `score`. */
  dimension: z.optional(z.string().check(z.maxLength(30))),
  /** Kinds of entity whose figure it is, the usual one first. */
  subjects: z.array(z.enum(entityKinds)),
  /** Whether it is told of the topic's own family (the topic, its models, its app), of others only, or of any. */
  family: z.optional(z.enum(['topic', 'others', 'any'])),
  /** Fields of the scope without which there is no claim: a score without a benchmark. */
  needs: z.optional(z.array(z.enum(['run', 'variant', 'benchmark', 'against', 'price', 'market']))),
  /** Whose it always is, where a text need not say so: the one rule, the one market. */
  fixed: z.optional(id),
  /** A figure with no words of its own is this when it stands directly with a subject: `V3's $5.6 million`, `R1 (-17%)`. */
  bare: z.optional(z.boolean()),
  /** Metrics of one group explain each other in a sentence: the cost, chips and days of one training run. */
  group: z.optional(id),
  /** Entities it is told of, where it is told of few: companies whose role is watched. */
  only: z.optional(z.array(id).check(z.maxLength(limits.phrases))),
  /** Smallest and largest value that the metric can have, so that a year is never a head count. */
  range: z.optional(z.tuple([z.number(), z.number()])),
  /** The figure changes with time (a price, a count, a plan): one made after an article does not judge it. */
  changes: z.optional(z.boolean()),
  /** Days within which such a claim belongs to the story. */
  window: z.optional(z.strictObject({ from: isoDay, to: isoDay })),
  /** Words that are the counted thing (`chip`: chips, GPUs). */
  nouns: z.optional(byLanguage(phrases)),
  cues: byLanguage(cues),
  /** For stance shapes: each reading and the words that state it; `alone`, they need no structure around them. */
  stances: z.optional(
    z.array(z.strictObject({ stance: id, words: byLanguage(phrases), alone: z.optional(z.boolean()) })),
  ),
  /** Shape-specific lists of words by role (`topic`, `object`, `frame`), by language. */
  roles: z.optional(z.record(id, byLanguage(phrases))),
  /** For `relation`: kinds of entity that can be the value. */
  values: z.optional(z.array(z.enum(entityKinds))),
  /** Benchmarks and their spellings, price kinds, times of day: words that set a field of the claim's scope. */
  scopes: z.optional(
    z.array(
      z.strictObject({
        field: z.enum(['run', 'variant', 'benchmark', 'price', 'market']),
        value: shortText,
        words: byLanguage(phrases),
        /** Unit of figures in this scope, where it is not the metric's: some benchmarks give a rating. */
        unit: z.optional(z.string().check(z.maxLength(60))),
      }),
    ),
  ),
});
export type Metric = z.infer<typeof metric>;

/** A metric that is not reported, and wins figures that would else be taken for one: revenue, a funding round, a subscription. */
export const decoy = z.strictObject({
  id,
  dimensions: z.array(z.string().check(z.maxLength(30))),
  cues: byLanguage(cues),
});
export type Decoy = z.infer<typeof decoy>;

export const fact = z.strictObject({
  id,
  subject: id,
  metric: id,
  value,
  approx: z.optional(z.boolean()),
  /** Relative, of the value: 0.05 is five per cent either way. */
  tolerance: z.optional(z.number().check(z.gte(0), z.lte(1))),
  scope,
  /** Day when it held or was said. */
  asOf: isoDay,
  /** Day when it stopped holding. */
  until: z.optional(isoDay),
  /** Entity id or a name. */
  saidBy: z.optional(shortText),
  sources: z.array(id),
  /** `primary`: read in the source that made it; `secondary`: in a trustworthy report; `unverified`: never decides a verdict. */
  verified: z.enum(['primary', 'secondary', 'unverified']),
  /** What a reader needs beside the figure. */
  context: z.optional(shortText),
  /** Ids of facts that say otherwise; mutual. */
  conflicts: z.optional(z.array(id)),
  /** Stands where its conflict partner is the odd one out. */
  main: z.optional(z.boolean()),
  supersedes: z.optional(id),
  /** Claims that go round, a sentence each, and how they stand beside this fact; for export, never for a verdict. */
  refutes: z.optional(
    z
      .array(z.strictObject({ claim: shortText, verdict: z.enum(['conflicting', 'misattributed']) }))
      .check(z.maxLength(20)),
  ),
});
export type Fact = z.infer<typeof fact>;

export const pack = z.strictObject({
  format: z.literal('sounding-pack/1'),
  id,
  /** Only ever rises. */
  version: z.int().check(z.positive()),
  issued: isoDay,
  /** Day after which a reader is told that the data may be stale. */
  expires: isoDay,
  title: shortText,
  description: z.optional(shortText),
  license: shortText,
  homepage: z.optional(z.string().check(z.regex(/^https:\/\//))),
  /** The entity that the story is about; its models and app are those whose `maker` it is. */
  topic: id,
  /** Others whose figures are the topic's own story: its owner, its founder. */
  family: z.optional(z.array(id).check(z.maxLength(50))),
  /** Group entities that stand for unnamed rivals: of models, of companies, of shares. */
  stand: z.optional(z.strictObject({ models: z.optional(id), companies: z.optional(id), shares: z.optional(id) })),
  /** A text that holds none of these is not about the story. */
  triggers: z.array(phrase).check(z.minLength(1), z.maxLength(50)),
  sources: z.array(source).check(z.maxLength(limits.packSources)),
  entities: z.array(entity).check(z.maxLength(limits.packEntities)),
  metrics: z.array(metric).check(z.maxLength(limits.packMetrics)),
  decoys: z.array(decoy).check(z.maxLength(limits.packMetrics)),
  facts: z.array(fact).check(z.maxLength(limits.packFacts)),
});
export type Pack = z.infer<typeof pack>;

/** What the spotter gets: all of a pack but its facts and sources, so that spotting cannot look at the answers. */
export const lexiconSource = z.pick(pack, {
  id: true,
  topic: true,
  family: true,
  stand: true,
  triggers: true,
  entities: true,
  metrics: true,
  decoys: true,
});
export type LexiconSource = z.infer<typeof lexiconSource>;
