/** Every cap on what crosses a border, with its unit. */
export const limits = {
  /** Bytes of a pack's JSON, after decompression: room for 50,000 facts of 400 bytes, with their sources. */
  packBytes: 24_000_000,
  /** Facts in one pack. */
  packFacts: 60_000,
  /** Entities in one pack. */
  packEntities: 10_000,
  /** Sources in one pack. */
  packSources: 60_000,
  /** Metrics, decoys and units in one pack, each. */
  packMetrics: 500,
  /** Names of one entity, or cue phrases of one tier. */
  phrases: 500,
  /** UTF-16 units of one name or cue. */
  phraseLength: 120,
  /** UTF-16 units of an id; the pattern of `id` (`value.ts`) has it too. */
  idLength: 120,
  /** UTF-16 units of a short text: a title, a label, a link. */
  shortText: 2_000,
  /** UTF-16 units of a long text: a context note, a sentence of an article. */
  longText: 20_000,
  /** Claims in one report. */
  claims: 2_000,
  /** Pairs of subjects whose scores one screen asks for. */
  comparedPairs: 50,
  /** Sites in one list of the reader's. */
  sites: 2_000,
  /** Claims that a reader does not want marked; of more, the latest count. */
  hiddenClaims: 500,
  /** UTF-16 units of such a claim's words. */
  hiddenQuote: 200,
  /** Articles read that are remembered, where the reader wants it; of more, the latest. */
  memoryArticles: 200,
  /** Days that one is remembered. */
  memoryDays: 180,
  /** Claims remembered of one article. */
  memoryClaims: 60,
  /** Earlier articles listed beside a claim; of more, the latest. */
  recalledArticles: 20,
  /** Facts that one card asks for. */
  citedFacts: 50,
  /** Milliseconds until the request for an update is given up. */
  updateTimeout: 25_000,
} as const;
