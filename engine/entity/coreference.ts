import type { Analysis } from '../analysis.ts';
import { rivalClause } from '../document/clause.ts';
import { TokenFlag } from '../document/tokenize.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconEntity } from '../scan/lexicon.ts';
import type { Mention } from './mention.ts';

/**
 * Resolves what nouns and pronouns stand for, in one pass from the first sentence to the last:
 *
 * - `the model`: the topic's model named last, else the topic;
 * - `the company`: the company named last in this sentence or the one before, else the topic;
 * - `the app`: the topic's app; `the stock`: the company with shares named last;
 * - `it`: the subject of the clause before, else of the sentence before, else the topic;
 * - `X's model`: X's;
 * - `its rivals`: the pack's stand-in for unnamed rivals.
 */
export function resolveMentions(analysis: Analysis, mentions: readonly Mention[], compared: ReadonlySet<number>): void {
  new Resolver(analysis, mentions, compared).run();
}

class Resolver {
  readonly #analysis: Analysis;
  readonly #mentions: readonly Mention[];
  readonly #entities: readonly LexiconEntity[];
  readonly #app: number;
  readonly #compared: ReadonlySet<number>;
  /** Topic's models in the order they were last named. */
  readonly #models: number[] = [];
  #topicSentence = -9;
  /** The first who could be the subject of the sentence at hand. */
  #first: Mention | undefined;
  #company = { entity: -1, sentence: -9 };
  #share = { entity: -1, sentence: -9 };
  #subject = { entity: -1, sentence: -9 };

  constructor(analysis: Analysis, mentions: readonly Mention[], compared: ReadonlySet<number>) {
    this.#analysis = analysis;
    this.#mentions = mentions;
    this.#entities = analysis.lexicon.entities;
    this.#compared = compared;
    this.#app = analysis.lexicon.app;
  }

  run(): void {
    let sentence = -1;
    let before = this.#subject;
    let first: Mention | undefined;
    for (const [i, mention] of this.#mentions.entries()) {
      if (mention.sentence !== sentence) {
        if (first) before = { entity: first.entity, sentence };
        sentence = mention.sentence;
        first = undefined;
        this.#first = undefined;
        this.#subject = before;
      }
      if (mention.via === 'noun') mention.entity = this.#noun(mention, i);
      else if (mention.via === 'pronoun') mention.entity = this.#pronoun(mention, first);
      else if (mention.via === 'rivals') mention.entity = this.#analysis.lexicon.stand.models;
      if (mention.entity < 0) continue;
      this.#remember(mention);
      if (!first && this.#couldBeSubject(mention)) first = mention;
      this.#first = first;
    }
  }

  #couldBeSubject(mention: Mention): boolean {
    if (mention.via === 'rivals' || this.#isPerson(mention) || this.#compared.has(mention.from)) return false;
    return rivalClause(this.#analysis.clauses, mention.from) < 0;
  }

  #isPerson(mention: Mention): boolean {
    const kind = this.#entities[mention.entity]?.kind;
    return kind === 'person' || kind === 'chip' || kind === 'policy';
  }

  #remember(mention: Mention): void {
    const entity = this.#entities[mention.entity] as LexiconEntity;
    const { sentence } = mention;
    if (entity.topic) this.#topicSentence = sentence;
    if (entity.topic && entity.kind === 'model') {
      const at = this.#models.indexOf(entity.index);
      if (at >= 0) this.#models.splice(at, 1);
      this.#models.push(entity.index);
    }
    if (entity.kind === 'company') this.#company = { entity: entity.index, sentence };
    if ((entity.kind === 'company' && !entity.topic) || entity.kind === 'share')
      this.#share = { entity: entity.index, sentence };
  }

  #noun(mention: Mention, at: number): number {
    const owner = this.#owner(mention, at);
    const topic = this.#analysis.lexicon.topic;
    switch (mention.kind) {
      case 'model':
        if (this.#isNameOf(mention, at)) return (this.#mentions[at - 1] as Mention).entity;
        if (owner >= 0 && !this.#entities[owner]?.topic) return owner;
        return this.#model(mention) ?? topic;
      case 'app':
        if (owner >= 0 && !this.#entities[owner]?.topic) return owner;
        return this.#app >= 0 ? this.#app : topic;
      case 'company':
        return this.#companyMeant(mention);
      case 'share':
        return owner >= 0 ? owner : this.#share.sentence >= mention.sentence - 3 ? this.#share.entity : -1;
      default:
        return -1;
    }
  }

  /** `the o1 model`: the noun behind a model's name. */
  #isNameOf(mention: Mention, at: number): boolean {
    const previous = this.#mentions[at - 1];
    return previous?.to === mention.from && previous.kind === 'model' && previous.entity >= 0;
  }

  /** The company that was the subject before, else the topic if it was named lately, else the one named last. */
  #companyMeant(mention: Mention): number {
    const { topic } = this.#analysis.lexicon;
    if (this.#company.sentence === mention.sentence && !this.#hasSpoken(mention)) return this.#company.entity;
    const subject = this.#subject.sentence >= mention.sentence - 2 ? this.#entities[this.#subject.entity] : undefined;
    if (subject?.kind === 'company') return subject.index;
    if (subject?.topic || this.#topicSentence >= mention.sentence - 2) return topic;
    return this.#company.sentence >= mention.sentence - 1 ? this.#company.entity : topic;
  }

  /** `X reckons that the company ...`: X says so of another. */
  #hasSpoken({ from, sentence }: Mention): boolean {
    const speaker = this.#mentions.findLast(
      (m) => m.to <= from && m.entity === this.#company.entity && m.sentence === sentence,
    );
    const next = speaker ? (this.#analysis.grammar[speaker.to] as number) : 0;
    return (next & GrammarBit.saying) !== 0 && !this.#entities[this.#company.entity]?.topic;
  }

  /** `the base model` is the one named before the last. */
  #model(mention: Mention): number | undefined {
    const { grammar, sentenceOf } = this.#analysis;
    for (let at = mention.to - 1; at >= Math.max(0, mention.from - 3) && sentenceOf[at] === mention.sentence; at--) {
      const bits = grammar[at] as number;
      if (bits & GrammarBit.earlier) return this.#models.at(-2) ?? this.#models.at(-1);
    }
    return this.#models.at(-1);
  }

  /** Who stands before it with a possessive: `OpenAI's latest model`, or `its` for the subject. */
  #owner(mention: Mention, at: number): number {
    const { tokens, grammar, clauses } = this.#analysis;
    const previous = this.#mentions[at - 1];
    if (previous && previous.sentence === mention.sentence && mention.from - previous.to <= 4 && previous.entity >= 0) {
      if ((tokens.flags[previous.to] as number) & TokenFlag.clitic) return previous.entity;
      if (mention.kind === 'share' && previous.to === mention.from) return previous.entity;
    }
    for (let i = mention.from - 1; i >= Math.max(0, mention.from - 3); i--) {
      if (!((grammar[i] as number) & GrammarBit.possessive)) continue;
      const inClause = this.#mentions
        .slice(Math.max(0, at - 4), at)
        .findLast(
          (m) => m.sentence === mention.sentence && m.kind === 'company' && clauses.of[m.from] === clauses.of[i],
        );
      if (inClause) return inClause.entity;
      if (this.#first) return this.#first.entity;
      return this.#subject.sentence >= mention.sentence - 1 ? this.#subject.entity : -1;
    }
    return -1;
  }

  #pronoun(mention: Mention, first: Mention | undefined): number {
    if (first && first.entity >= 0) return first.entity;
    if (this.#subject.sentence >= mention.sentence - 2) return this.#subject.entity;
    return this.#models.at(-1) ?? this.#analysis.lexicon.topic;
  }
}
