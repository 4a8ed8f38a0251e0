import { type Verdict, verdicts } from './report.ts';

/** What lies behind the words: their mark is drawn in the shade that stands out from it. */
export const grounds = ['light', 'dark'] as const;
export type Ground = (typeof grounds)[number];

/** A highlight per verdict, and `current` for the claim whose card is open. */
export type Mark = Verdict | 'current';

/** Colours of the marks; the same values as `--mark-*` in `components/theme/tokens.css`, which a page must not see. */
const colours: Record<Ground, Record<Mark, string>> = {
  light: {
    consistent: '#2c8262',
    conflicting: '#bf4528',
    disputed: '#98700f',
    misattributed: '#95449a',
    unreferenced: '#6d787f',
    current: '#f6edd8',
  },
  dark: {
    consistent: '#5bb08a',
    conflicting: '#e27e60',
    disputed: '#c39c42',
    misattributed: '#c98acc',
    unreferenced: '#8b979e',
    current: '#3b3320',
  },
};

/** All five of `text-decoration-style`, one each, so that verdicts differ with all colour gone. */
const lines: Record<Verdict, string> = {
  consistent: 'solid 1px',
  conflicting: 'double 1.5px',
  disputed: 'wavy 1.5px',
  misattributed: 'dashed 1.5px',
  unreferenced: 'dotted 1.5px',
};

/** The name a mark is registered under in a document's `CSS.highlights`. */
export const highlightName = (prefix: string, mark: Mark, ground: Ground): string => `${prefix}-${mark}-${ground}`;

/**
 * The style sheet of one document's marks. The background inserts it, the page registers the names: a sheet that a page
 * script cannot list, under names that it cannot guess.
 * @param prefix letters and digits, new for each document
 */
export function highlightStyles(prefix: string): string {
  const rules = grounds.flatMap((ground) => [
    ...verdicts.map(
      (verdict) =>
        `::highlight(${highlightName(prefix, verdict, ground)}){text-decoration:underline ${lines[verdict]} ${colours[ground][verdict]};text-underline-offset:.2em}`,
    ),
    `::highlight(${highlightName(prefix, 'current', ground)}){background-color:${colours[ground].current}}`,
  ]);
  const current = grounds.map((ground) => `::highlight(${highlightName(prefix, 'current', ground)})`).join(',');
  return `${rules.join('')}@media (forced-colors:active){${current}{background-color:Highlight;color:HighlightText}}`;
}
