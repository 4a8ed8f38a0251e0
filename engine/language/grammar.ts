/**
 * The grammar words of a language, as plain lists. A language must supply each of them; how they are used is the
 * engine's and the same for all. Phrases are literal words; hyphens and case do not matter.
 */
export interface Grammar {
  /** Open a clause about the noun before: which, who. */
  readonly relative: readonly string[];
  /** Of these, those that also open what is said or thought: that. */
  readonly complementing: readonly string[];
  /** Begin a clause beside the one before: and, but. */
  readonly coordinating: readonly string[];
  /** Begin a clause beside the main one: while, although. */
  readonly subordinating: readonly string[];
  /** What follows is the yardstick, not what is measured: compared with, unlike. */
  readonly comparing: readonly string[];
  /** Forms of to be and auxiliary verbs. */
  readonly auxiliaries: readonly string[];
  readonly copulas: readonly string[];
  readonly determiners: readonly string[];
  readonly indefinite: readonly string[];
  readonly possessives: readonly string[];
  readonly prepositions: readonly string[];
  /** Lead from a figure to whose it is: for, of, to train. */
  readonly attaching: readonly string[];
  /** Singular pronoun for a thing. */
  readonly it: readonly string[];
  /** Before the time that something took: in, within. */
  readonly lasting: readonly string[];
  /** Its possessive. */
  readonly its: readonly string[];
  /** A word for two that were named. */
  readonly pair: readonly string[];
  readonly they: readonly string[];
  /** Common nouns that stand for an entity of a kind named before. */
  readonly kindNouns: Readonly<Record<string, readonly string[]>>;
  /** Words that make such a noun point back: the, this, its latest. */
  readonly pointing: readonly string[];
  /** The earlier and the later of two. */
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  /** Unnamed others that somebody is compared with: rivals, competitors. */
  readonly rivals: readonly string[];
  /** Origin and size words before a noun that names nobody: American, leading. */
  readonly classes: readonly string[];
  /** Capitalised words that name nobody by themselves: months, days, countries' adjectives, titles. */
  readonly notNames: readonly string[];
  /** End with a dot that ends no sentence. */
  readonly abbreviations: readonly string[];
  /** First words of a line that belongs to the page, not to the article. */
  readonly furniture: readonly string[];
  /** Lead a list of examples: such as, including. */
  readonly listing: readonly string[];
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly manner: Readonly<Record<string, readonly string[]>>;
  /** Verbs that give another's words: said, reports. */
  readonly saying: readonly string[];
}
