import { words } from '#components/words';
import type { Verdict } from '#schema/report';

/** How a verdict looks. Word, sign and line each tell it without the others; colour (`tone`) is never alone. */
export interface VerdictLook {
  readonly word: string;
  /** What it means, for a legend. */
  readonly meaning: string;
  /** The class that sets `--v-ink`, `--v-line`, `--v-tint`, `--v-on`. */
  readonly tone: string;
  /** `text-decoration-style` of its mark. */
  readonly rule: 'solid' | 'double' | 'dashed' | 'wavy' | 'dotted';
  /** The sign, on a grid of 16: a shape in the line colour, with what is drawn on top of it. */
  readonly sign: {
    readonly fill?: string;
    readonly stroke?: string;
    readonly dash?: string;
    readonly on?: string;
    readonly width?: number;
  };
}

export const verdictLooks: Readonly<Record<Verdict, VerdictLook>> = {
  consistent: {
    ...words.verdict.consistent,
    tone: 'v-consistent',
    rule: 'solid',
    sign: { fill: 'M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1z', on: 'M4.9 8.3l2.2 2.2 4.1-4.7', width: 1.8 },
  },
  conflicting: {
    ...words.verdict.conflicting,
    tone: 'v-conflicting',
    rule: 'double',
    sign: {
      fill: 'M8.7.6l6.7 6.7a1 1 0 0 1 0 1.4l-6.7 6.7a1 1 0 0 1-1.4 0L.6 8.7a1 1 0 0 1 0-1.4L7.3.6a1 1 0 0 1 1.4 0z',
      on: 'M5.2 6.6h5.6M5.2 9.4h5.6M9.4 4.5L6.6 11.5',
      width: 1.4,
    },
  },
  misattributed: {
    ...words.verdict.misattributed,
    tone: 'v-misattributed',
    rule: 'dashed',
    sign: {
      fill: 'M1.8 2.5h7.4a1.6 1.6 0 0 1 1.2.6l3.9 4.3a.9.9 0 0 1 0 1.2l-3.9 4.3a1.6 1.6 0 0 1-1.2.6H1.8A1.3 1.3 0 0 1 .5 12.2V3.8a1.3 1.3 0 0 1 1.3-1.3z',
      on: 'M3.4 8H9M6.9 5.7L9.2 8l-2.3 2.3',
      width: 1.5,
    },
  },
  disputed: {
    ...words.verdict.disputed,
    tone: 'v-disputed',
    rule: 'wavy',
    sign: {
      fill: 'M8 1.5v13H4a3 3 0 0 1-3-3v-7a3 3 0 0 1 3-3z',
      stroke: 'M4 1.8h8A2.2 2.2 0 0 1 14.2 4v8a2.2 2.2 0 0 1-2.2 2.2H4',
      width: 1.6,
    },
  },
  unreferenced: {
    ...words.verdict.unreferenced,
    tone: 'v-unreferenced',
    rule: 'dotted',
    sign: {
      stroke: 'M6 6.6c0-1.2.9-1.9 2-1.9s2 .7 2 1.8c0 1.3-1.7 1.5-1.9 2.7M8.05 11.3v.1',
      dash: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 1 1 8 1.7z',
      width: 1.5,
    },
  },
};

/** What a reader wants first: what differs, then what is open, then what agrees. */
export const verdictOrder: readonly Verdict[] = [
  'conflicting',
  'misattributed',
  'disputed',
  'unreferenced',
  'consistent',
];

/** The verdicts that say that something differs. */
export const differing: ReadonlySet<Verdict> = new Set<Verdict>(['conflicting', 'misattributed', 'disputed']);
