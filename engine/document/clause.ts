import { GrammarBit } from '../scan/grammar-bits.ts';
import type { Sentence } from './sentence.ts';
import { TokenFlag, type Tokens } from './tokenize.ts';

export type ClauseKind = 'main' | 'beside' | 'relative' | 'content' | 'aside' | 'rival';

/** Cost of crossing into a clause, in tokens of distance. */
const crossing: Record<ClauseKind, number> = { main: 0, beside: 7, relative: 3, content: 2, aside: 4, rival: 9 };

export interface Clause {
  readonly index: number;
  readonly kind: ClauseKind;
  /** -1 for the main clause of a sentence. */
  readonly parent: number;
  /** Token that opened it, and the place in the parent where it hangs. */
  readonly from: number;
  readonly hangs: number;
}

/**
 * The clauses of all sentences as trees. A relative clause or a parenthesis goes to a new clause and comes back:
 *
 *     R1 , which OpenAI ... watches , cost $5.6 million , far below the $100 million that OpenAI spent
 *     main ---+                      main ------------------------------------------+
 *             relative -----------+                                                 relative ----------
 *
 * `place` counts positions inside a clause (a comma weighs more than a word), so that the distance between two tokens
 * of one clause leaves out what stands in brackets between them.
 */
export interface Clauses {
  readonly list: readonly Clause[];
  /** Clause of each token, -1 outside sentences. */
  readonly of: Int32Array;
  readonly place: Int32Array;
}

const comma = 44;
const commaWeight = 3;
/** Up to so many words beside a name, between commas, tell what it is. */
const appositionLength = 12;
/** Up to so many words before a colon are a label of what follows. */
const labelLength = 6;

export function cutClauses(
  tokens: Tokens,
  sentences: readonly Sentence[],
  grammar: Uint32Array,
  insideQuantity: Uint8Array,
): Clauses {
  const list: Clause[] = [];
  const of = new Int32Array(tokens.count).fill(-1);
  const place = new Int32Array(tokens.count);
  for (const sentence of sentences) new Cutter(tokens, sentence, grammar, insideQuantity, list, of, place).run();
  return { list, of, place };
}

/** Distance in tokens between two tokens of a sentence, over the clauses between them. */
export function distance(clauses: Clauses, a: number, b: number): number {
  let i = clauses.of[a] as number;
  let j = clauses.of[b] as number;
  if (i < 0 || j < 0) return Math.abs(a - b);
  let pi = clauses.place[a] as number;
  let pj = clauses.place[b] as number;
  let cost = 0;
  while (i !== j) {
    if (i > j) {
      const clause = clauses.list[i] as Clause;
      cost += pi + crossing[clause.kind];
      pi = clause.hangs;
      i = clause.parent;
    } else {
      const clause = clauses.list[j] as Clause;
      cost += pj + crossing[clause.kind];
      pj = clause.hangs;
      j = clause.parent;
    }
    if (i < 0 || j < 0) return Math.abs(a - b) + 20;
  }
  return cost + Math.abs(pi - pj);
}

/** The innermost clause of comparison around a token (`unlike ...`, `compared with ...`), or -1. */
export function rivalClause(clauses: Clauses, token: number): number {
  for (let i = clauses.of[token] as number; i >= 0; i = (clauses.list[i] as Clause).parent) {
    if ((clauses.list[i] as Clause).kind === 'rival') return i;
  }
  return -1;
}

class Cutter {
  readonly #tokens: Tokens;
  readonly #sentence: Sentence;
  readonly #grammar: Uint32Array;
  readonly #insideQuantity: Uint8Array;
  readonly #list: Clause[];
  readonly #of: Int32Array;
  readonly #place: Int32Array;
  /** Open clauses, innermost last; each with the number of positions used so far. */
  readonly #open: { clause: Clause; used: number }[] = [];

  constructor(
    tokens: Tokens,
    sentence: Sentence,
    grammar: Uint32Array,
    insideQuantity: Uint8Array,
    list: Clause[],
    of: Int32Array,
    place: Int32Array,
  ) {
    this.#tokens = tokens;
    this.#sentence = sentence;
    this.#grammar = grammar;
    this.#insideQuantity = insideQuantity;
    this.#list = list;
    this.#of = of;
    this.#place = place;
  }

  run(): void {
    const { from, to } = this.#sentence;
    this.#push('main', from);
    for (let at = from; at < to; at++) this.#take(at);
  }

  #take(at: number): void {
    const char = this.#tokens.char[at] as number;
    if (this.#insideQuantity[at] === 0) {
      if (char === 0) this.#openByWord(at);
      else this.#openByMark(at, char);
    }
    const top = this.#top();
    this.#of[at] = top.clause.index;
    this.#place[at] = top.used;
    top.used += char === 44 ? commaWeight : 1;
  }

  #openByMark(at: number, char: number): void {
    if (char === 40 || char === 91) this.#push('aside', at);
    else if (char === 41 || char === 93) this.#closeAside();
    else if (char === 59 || (char === 58 && !this.#isLabel())) this.#beside(at);
    else if (char === 0x2014) this.#dash(at);
    else if (char === 45 && this.#isSpaced(at)) this.#dash(at);
    else if (char === 44) this.#comma(at);
  }

  /** A comma ends the innermost relative clause or comparison; `unlike X, which ...` goes on about X. */
  #comma(at: number): void {
    const { kind } = this.#top().clause;
    const next = at + 1 < this.#sentence.to ? (this.#grammar[at + 1] as number) : 0;
    if (this.#open.some((o) => o.clause.kind === 'aside' && this.#tokens.char[o.clause.from] === comma))
      this.#closeAside();
    else if (this.#isApposition(at)) this.#push('aside', at);
    else if (kind === 'rival' && next & GrammarBit.relative) return;
    else if (kind === 'relative' || kind === 'rival' || kind === 'content') this.#open.pop();
  }

  /** `X, a laboratory in Y, ...`: an article behind a name and its comma, and another comma soon after. */
  #isApposition(at: number): boolean {
    if (at === this.#sentence.from || ((this.#grammar[at + 1] ?? 0) & GrammarBit.determiner) === 0) return false;
    const isName = ((this.#tokens.flags[at - 1] as number) & TokenFlag.capital) !== 0;
    if (!isName || (this.#grammar[at - 1] as number) & GrammarBit.notName || this.#isLed(at - 1)) return false;
    const end = this.#tokens.char.subarray(at + 1, Math.min(this.#sentence.to, at + appositionLength)).indexOf(comma);
    return end > 0 && !this.#hasVerb(at + 1, at + 1 + end);
  }

  /** `At X, the engineers ...`: a preposition leads to the name. */
  #isLed(name: number): boolean {
    return name > this.#sentence.from && ((this.#grammar[name - 1] as number) & GrammarBit.preposition) !== 0;
  }

  #hasVerb(from: number, to: number): boolean {
    return this.#grammar.subarray(from, to).some((bits) => (bits & GrammarBit.auxiliary) !== 0);
  }

  /** A pair of dashes is a parenthesis; a single one begins a clause beside. */
  #dash(at: number): void {
    if (this.#open.some((o) => o.clause.kind === 'aside' && this.#isDash(o.clause.from))) this.#closeAside();
    else if (this.#hasDashAfter(at)) this.#push('aside', at);
    else this.#beside(at);
  }

  #openByWord(at: number): void {
    const bits = this.#grammar[at] as number;
    if (bits === 0) return;
    const afterComma = at > this.#sentence.from && this.#tokens.char[at - 1] === 44;
    const first = at === this.#sentence.from;
    if (bits & GrammarBit.comparing) this.#push('rival', at);
    else if (bits & GrammarBit.subordinating && !first) this.#beside(at);
    else if (bits & GrammarBit.relative && !first) this.#relative(at);
    else if (bits & GrammarBit.coordinating && !first && (afterComma || this.#isLong())) this.#beside(at);
  }

  #relative(at: number): void {
    const before = this.#grammar[at - 1] as number;
    const next = at + 1 < this.#sentence.to ? (this.#grammar[at + 1] as number) : 0;
    const isThat = ((this.#grammar[at] as number) & GrammarBit.complementing) !== 0;
    if (isThat && (before & GrammarBit.preposition || next & GrammarBit.preposition)) return;
    const kind = isThat && before & GrammarBit.saying ? 'content' : 'relative';
    this.#push(kind, at);
  }

  /** `Training cost: $6 million` is one phrase. */
  #isLabel(): boolean {
    return this.#open.length === 1 && this.#top().used <= labelLength;
  }

  /** Speech without full stops is cut at `and`, `so`, `but` after some sixteen words. */
  #isLong(): boolean {
    return this.#top().used > 16;
  }

  #beside(at: number): void {
    this.#open.length = 1;
    this.#push('beside', at);
    this.#open.shift();
  }

  #closeAside(): void {
    const aside = this.#open.findLastIndex((o) => o.clause.kind === 'aside');
    if (aside > 0) this.#open.length = aside;
  }

  #push(kind: ClauseKind, from: number): void {
    const parent = this.#open.at(-1);
    const clause = {
      index: this.#list.length,
      kind,
      parent: parent?.clause.index ?? -1,
      from,
      hangs: parent?.used ?? 0,
    };
    this.#list.push(clause);
    this.#open.push({ clause, used: 0 });
  }

  #top(): { clause: Clause; used: number } {
    return this.#open[this.#open.length - 1] as { clause: Clause; used: number };
  }

  #isDash(at: number): boolean {
    const char = this.#tokens.char[at];
    return char === 0x2014 || char === 45;
  }

  #isSpaced(at: number): boolean {
    const next = at + 1 < this.#tokens.count ? (this.#tokens.flags[at + 1] as number) : 0;
    return ((this.#tokens.flags[at] as number) & next & TokenFlag.spaced) !== 0;
  }

  #hasDashAfter(at: number): boolean {
    for (let i = at + 1; i < this.#sentence.to; i++) {
      if (this.#tokens.char[i] === 0x2014 && this.#insideQuantity[i] === 0) return true;
      if (this.#tokens.char[i] === 45 && this.#isSpaced(i)) return true;
    }
    return false;
  }
}
