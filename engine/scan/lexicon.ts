import type { Entity, LexiconSource, Metric } from '../../schema/pack.ts';
import type { Grammar } from '../language/grammar.ts';
import { grammarOf } from '../language/index.ts';
import { GrammarBit, grammarBits } from './grammar-bits.ts';
import { PhraseAutomaton } from './phrase-automaton.ts';
import { Vocabulary } from './vocabulary.ts';

export type EntityKind = Entity['kind'];

/** What a phrase of the text can be, as the automaton finds it. */
export type Term =
  | { readonly kind: 'name'; readonly entity: number; readonly exact: string | undefined }
  | { readonly kind: 'description'; readonly entity: number }
  | { readonly kind: 'kindNoun'; readonly of: EntityKind }
  | { readonly kind: 'cue'; readonly metric: number; readonly weight: number }
  | { readonly kind: 'noun'; readonly metric: number }
  | {
      readonly kind: 'stance';
      readonly metric: number;
      readonly stance: string;
      readonly alone: boolean;
      readonly denied: string | undefined;
    }
  | { readonly kind: 'role'; readonly metric: number; readonly role: string }
  | { readonly kind: 'scope'; readonly metric: number; readonly field: ScopeField; readonly value: string }
  | { readonly kind: 'grammar'; readonly bit: number }
  | { readonly kind: 'manner'; readonly manner: string }
  | { readonly kind: 'furniture' };

export type ScopeField = NonNullable<Metric['scopes']>[number]['field'];

/** A metric, or a decoy, which competes for figures like one and is never reported. */
export interface LexiconMetric {
  readonly index: number;
  readonly id: string;
  readonly decoy: boolean;
  readonly shape: Metric['shape'];
  readonly unit: string;
  /** For a price: per how many of what, `1M tokens`. */
  readonly per: { readonly count: number; readonly noun: string } | undefined;
  readonly dimensions: readonly string[];
  readonly subjects: readonly EntityKind[];
  readonly family: 'topic' | 'others' | 'any';
  readonly needs: readonly string[];
  readonly range: readonly [number, number] | undefined;
  readonly window: { readonly from: string; readonly to: string } | undefined;
  readonly hasNouns: boolean;
  readonly values: readonly EntityKind[];
  /** Units of scopes that are counted in another than the metric's, by `field value`: a rating among scores. */
  readonly scopeUnits: ReadonlyMap<string, string>;
  /** The words that set its scope. */
  readonly scopeWords: ReadonlySet<string>;
  readonly only: readonly string[];
  /** Stances that it can have. */
  readonly stances: readonly string[];
  /** Index of the entity whose it always is, or -1. */
  readonly fixed: number;
  readonly bare: boolean;
  readonly group: string | undefined;
  /** Its figures change with time: a price, a count, a plan. */
  readonly changes: boolean;
}

export interface LexiconEntity {
  readonly index: number;
  readonly id: string;
  readonly kind: EntityKind;
  /** It is the topic or of its family, or made by it, or part of what is. */
  readonly topic: boolean;
  /** Indices of its maker and of what it is part of, -1 for none. */
  readonly maker: number;
  readonly partOf: number;
  /** A company that the pack knows models of, so that it can stand for one. */
  readonly makesModels: boolean;
}

/** All words of a pack and of a language, ready to be looked for. Made once, used for every text. */
export interface Lexicon {
  readonly pack: string;
  readonly language: string;
  readonly grammar: Grammar;
  readonly vocabulary: Vocabulary;
  readonly automaton: PhraseAutomaton<Term>;
  readonly entities: readonly LexiconEntity[];
  readonly metrics: readonly LexiconMetric[];
  /** Metrics and decoys that a figure or date carries, by the dimensions that can fill them. */
  readonly fillable: ReadonlyMap<string, readonly LexiconMetric[]>;
  readonly topic: number;
  /** The topic's app, or -1. */
  readonly app: number;
  readonly stand: { readonly models: number; readonly companies: number; readonly shares: number };
  readonly triggers: readonly string[];
}

/** Weight of a cue by its tier. Three tiers are enough: finer weights change nothing that can be measured. */
export const tierWeight = { strong: 3, plain: 1.6, weak: 0.7, against: -2.5 } as const;

const fallback = 'en';

/** Builds the lexicon of one pack for texts in `language` (BCP 47; English words where the language has none). */
export function compileLexicon(source: LexiconSource, language: string): Lexicon {
  const tag = language.split('-')[0] ?? 'en';
  const grammar = grammarOf(tag);
  const vocabulary = new Vocabulary();
  const automaton = new PhraseAutomaton<Term>(vocabulary);
  const entities = indexEntities(source);
  const indexOf = new Map(entities.map((e) => [e.id, e.index]));
  const metrics = [
    ...source.metrics.map((m, i) => metricOf(m, i, indexOf)),
    ...source.decoys.map((d, i) => decoyOf(d, source.metrics.length + i)),
  ];
  const words = <T>(table: Readonly<Record<string, T>> | undefined): T | undefined => table?.[tag] ?? table?.[fallback];

  for (const [i, e] of source.entities.entries()) addEntity(automaton, e, i, words);
  for (const [i, m] of source.metrics.entries()) addMetric(automaton, m, i, words);
  for (const [i, d] of source.decoys.entries()) addCues(automaton, words(d.cues), source.metrics.length + i);
  addGrammar(automaton, grammar);

  return {
    pack: source.id,
    language: tag,
    grammar,
    vocabulary,
    automaton,
    entities,
    metrics,
    fillable: byDimension(metrics),
    topic: indexOf.get(source.topic) ?? -1,
    app: entities.findIndex((e) => e.topic && e.kind === 'app'),
    stand: {
      models: indexOf.get(source.stand?.models ?? '') ?? -1,
      companies: indexOf.get(source.stand?.companies ?? '') ?? -1,
      shares: indexOf.get(source.stand?.shares ?? '') ?? -1,
    },
    triggers: source.triggers.map((t) => t.toLowerCase()),
  };
}

function byDimension(metrics: readonly LexiconMetric[]): ReadonlyMap<string, readonly LexiconMetric[]> {
  const carried = metrics.filter(({ shape }) => shape === 'figure' || shape === 'date');
  const all = new Set(carried.flatMap(({ dimensions }) => dimensions));
  return new Map([...all].map((d) => [d, carried.filter(({ dimensions }) => dimensions.includes(d))]));
}

type ByLanguage = <T>(table: Readonly<Record<string, T>> | undefined) => T | undefined;

function indexEntities(source: LexiconSource): LexiconEntity[] {
  const at = new Map(source.entities.map((e, i) => [e.id, i]));
  const makers = new Set(source.entities.filter((e) => e.kind === 'model').map((e) => e.maker));
  const parents = (e: Entity) => [e.maker, e.partOf].filter((p) => p !== undefined);
  const isTopic = (id: string, depth = 0): boolean => {
    if (id === source.topic || source.family?.includes(id)) return true;
    const e = source.entities[at.get(id) ?? -1];
    return e !== undefined && depth < 8 && parents(e).some((p) => isTopic(p, depth + 1));
  };
  return source.entities.map((e, index) => ({
    index,
    id: e.id,
    kind: e.kind,
    topic: isTopic(e.id),
    maker: at.get(e.maker ?? '') ?? -1,
    partOf: at.get(e.partOf ?? '') ?? -1,
    makesModels: makers.has(e.id),
  }));
}

function metricOf(m: Metric, index: number, indexOf: ReadonlyMap<string, number>): LexiconMetric {
  return {
    index,
    id: m.id,
    decoy: false,
    shape: m.shape,
    unit: m.unit,
    per: perOf(m.unit),
    dimensions: m.dimension ? m.dimension.split(' ') : [],
    subjects: m.subjects,
    family: m.family ?? 'any',
    needs: m.needs ?? [],
    range: m.range,
    window: m.window,
    hasNouns: m.nouns !== undefined,
    values: m.values ?? [],
    scopeWords: new Set(m.scopes?.flatMap((s) => Object.values(s.words).flat())),
    scopeUnits: new Map(m.scopes?.flatMap((s) => (s.unit ? [[`${s.field} ${s.value}`, s.unit] as const] : []))),
    only: m.only ?? [],
    stances: m.stances?.map((s) => s.stance) ?? [],
    fixed: indexOf.get(m.fixed ?? '') ?? -1,
    bare: m.bare ?? false,
    group: m.group,
    changes: m.changes ?? false,
  };
}

/** `USD per 1M tokens` is per a million tokens. */
function perOf(unit: string): LexiconMetric['per'] {
  const [, amount, noun] = / per (\d*[kMB]?) ?(\w+)$/.exec(unit) ?? [];
  if (noun === undefined) return undefined;
  const scale = { k: 1e3, M: 1e6, B: 1e9 }[amount?.at(-1) ?? ''] ?? 1;
  return { count: (Number.parseInt(amount ?? '', 10) || 1) * scale, noun };
}

function decoyOf(d: LexiconSource['decoys'][number], index: number): LexiconMetric {
  return {
    index,
    id: d.id,
    decoy: true,
    shape: 'figure',
    unit: '',
    per: undefined,
    dimensions: d.dimensions,
    subjects: [],
    family: 'any',
    needs: [],
    range: undefined,
    window: undefined,
    hasNouns: false,
    values: [],
    scopeUnits: new Map(),
    scopeWords: new Set(),
    only: [],
    stances: [],
    fixed: -1,
    bare: false,
    group: undefined,
    changes: false,
  };
}

function addEntity(automaton: PhraseAutomaton<Term>, e: Entity, entity: number, words: ByLanguage): void {
  const exact = new Set(e.caseSensitive);
  for (const name of new Set([e.name, ...e.aliases, ...(e.misspellings ?? []), ...exact])) {
    automaton.add(name, { kind: 'name', entity, exact: exact.has(name) ? name : undefined });
  }
  for (const phrase of words(e.descriptions) ?? []) automaton.add(phrase, { kind: 'description', entity });
}

function addMetric(automaton: PhraseAutomaton<Term>, m: Metric, metric: number, words: ByLanguage): void {
  const addAll = (table: Metric['nouns'], term: Term) => {
    for (const phrase of words(table) ?? []) automaton.add(phrase, term);
  };
  addCues(automaton, words(m.cues), metric);
  addAll(m.nouns, { kind: 'noun', metric });
  for (const s of m.stances ?? []) addAll(s.words, stanceTerm(m, metric, s));
  for (const [role, said] of Object.entries(m.roles ?? {})) addAll(said, { kind: 'role', metric, role });
  for (const { field, value, words: said } of m.scopes ?? []) addAll(said, { kind: 'scope', metric, field, value });
}

function stanceTerm(
  m: Metric,
  metric: number,
  { stance, alone = false }: NonNullable<Metric['stances']>[number],
): Term {
  const opposite = `not-${stance}`;
  const denied = m.stances?.some((s) => s.stance === opposite) ? opposite : undefined;
  return { kind: 'stance', metric, stance, alone, denied };
}

function addCues(automaton: PhraseAutomaton<Term>, cues: Metric['cues'][string] | undefined, metric: number): void {
  for (const tier of ['strong', 'plain', 'weak', 'against'] as const) {
    for (const phrase of cues?.[tier] ?? []) automaton.add(phrase, { kind: 'cue', metric, weight: tierWeight[tier] });
  }
}

function addGrammar(automaton: PhraseAutomaton<Term>, grammar: Grammar): void {
  for (const [name, bit] of Object.entries(GrammarBit)) {
    for (const phrase of grammar[grammarBits[name as keyof typeof GrammarBit]] as readonly string[]) {
      automaton.add(phrase, { kind: 'grammar', bit });
    }
  }
  for (const [of, nouns] of Object.entries(grammar.kindNouns)) {
    for (const noun of nouns) automaton.add(noun, { kind: 'kindNoun', of: of as EntityKind });
  }
  for (const [manner, phrases] of Object.entries(grammar.manner)) {
    for (const phrase of phrases) automaton.add(phrase, { kind: 'manner', manner });
  }
  for (const phrase of grammar.furniture) automaton.add(phrase, { kind: 'furniture' });
}
