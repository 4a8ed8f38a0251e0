import type { Analysis } from '../analysis.ts';
import type { LexiconEntity } from '../scan/lexicon.ts';
import { resolveMentions } from './coreference.ts';
import { type Heads, type Lists, noHeads, readLists } from './lists.ts';
import { type Mention, proposeMentions } from './mention.ts';

/** The line that introduces a list stands within so many sentences before it. */
const introReach = 4;
const passingMentions = 2;
/** A text that names the topic this early is about it. */
const openingSentences = 3;
const passingLength = 600;
/** A text up to this long is an excerpt: what it is about was said elsewhere. */
const excerptLength = 600;

/** The mentions of a text by sentence, and who was spoken of before. */
export class Discourse {
  readonly mentions: readonly Mention[];
  /** First tokens behind comparing words (`as good as ...`): what stands there is no subject. */
  readonly compared: ReadonlySet<number>;
  /** Tokens that begin a counted noun. */
  readonly nouns: ReadonlySet<number>;
  readonly #analysis: Analysis;
  readonly #bySentence: Mention[][];
  readonly #passing: boolean;
  readonly #named: boolean;
  readonly #lists: Lists;

  constructor(analysis: Analysis) {
    const mentions = proposeMentions(analysis);
    const { compared, nouns } = placesOf(analysis);
    this.compared = compared;
    this.nouns = nouns;
    resolveMentions(analysis, mentions, this.compared);
    this.#analysis = analysis;
    this.#lists = readLists(analysis);
    this.mentions = mentions;
    this.#bySentence = analysis.sentences.map(() => []);
    const topical = mentions.filter((m) => m.via === 'name' && this.entity(m)?.topic).length;
    this.#named = topical > 0;
    const opens = mentions.some((m) => m.via === 'name' && m.sentence < openingSentences && this.entity(m)?.topic);
    this.#passing = !opens && topical <= passingMentions && analysis.document.text.length > topical * passingLength;
    for (const m of mentions) (this.#bySentence[m.sentence] as Mention[]).push(m);
  }

  /** The topic is named once or twice in a long text about something else. */
  get isPassing(): boolean {
    return this.#passing;
  }

  /** The topic's family is named at least once. */
  get isNamed(): boolean {
    return this.#named;
  }

  get isExcerpt(): boolean {
    return this.#analysis.document.text.length <= excerptLength;
  }

  in(sentence: number): readonly Mention[] {
    return this.#bySentence[sentence] ?? [];
  }

  entity(mention: Mention): LexiconEntity | undefined {
    return this.#analysis.lexicon.entities[mention.entity];
  }

  /** The mention nearest before token `at` that fits, at most `sentences` sentences back. */
  before(
    at: number,
    sentences: number,
    fits: (entity: LexiconEntity, mention: Mention) => boolean,
  ): Mention | undefined {
    const here = this.#analysis.sentenceOf[at] as number;
    for (let s = here; s >= Math.max(0, here - sentences); s--) {
      const there = this.#bySentence[s] as Mention[];
      for (let i = there.length - 1; i >= 0; i--) {
        const mention = there[i] as Mention;
        const entity = this.entity(mention);
        if (mention.from < at && entity && fits(entity, mention)) return mention;
      }
    }
    return undefined;
  }

  /** For an item or a cell: the mentions of the line that introduces the list. */
  intro(sentence: number): readonly Mention[] {
    const first = this.beforeList(sentence);
    const highest = Math.max(0, first - introReach);
    for (let s = first; s >= highest && s >= 0; s--)
      if (this.in(s).some((m) => this.entity(m)?.topic)) return this.in(s);
    return [];
  }

  /** For an item or a cell: the sentence right before its list or table; -1 for others. */
  beforeList(sentence: number): number {
    return this.#lists.beforeList[sentence] ?? -1;
  }

  /** For a cell: the sentences of its row's first cell and its column's head, -1 where it is that itself. */
  headersOf(sentence: number): Heads {
    return this.#lists.heads.get(sentence) ?? noHeads;
  }

  /** Whether the topic's family is named or meant within `reach` sentences of this one. */
  topicNear(sentence: number, reach: number): boolean {
    if (this.isExcerpt) return true;
    for (let s = Math.max(0, sentence - reach); s <= Math.min(this.#bySentence.length - 1, sentence + reach); s++) {
      if ((this.#bySentence[s] as Mention[]).some((m) => this.entity(m)?.topic)) return true;
    }
    return false;
  }
}

function placesOf({ terms, lexicon }: Analysis): Pick<Discourse, 'compared' | 'nouns'> {
  const compared = new Set<number>();
  const nouns = new Set<number>();
  for (const { from, to, term } of terms) {
    if (term.kind === 'noun') nouns.add(from);
    else if (term.kind === 'stance' && lexicon.metrics[term.metric]?.shape === 'comparison')
      compared
        .add(to)
        .add(to + 1)
        .add(to + 2);
  }
  return { compared, nouns };
}
