import type { Scored } from './run.ts';
import type { Pair } from './score.ts';
import { hasSubject, hasValue, hasVerdict, type Rates, type Share, type Summary } from './summary.ts';

const decimal = (x: number): string => x.toFixed(3);
const shareText = ({ right, of }: Share): string => (of > 0 ? `${decimal(right / of)} (${right}/${of})` : 'none');
const ratesText = (r: Rates): string =>
  `P ${decimal(r.precision)}  R ${decimal(r.recall)}  F1 ${decimal(r.f1)}   right ${r.right}, false ${r.false}, missed ${r.missed}`;

/** A few lines: what was found, and how much of what was found is right. */
export function summaryLines(title: string, summary: Summary): string[] {
  return [
    `${title}: ${summary.texts} texts`,
    `  spotting           ${ratesText(summary.spotting)}`,
    `  spotting + metric  ${ratesText(summary.found)}`,
    `  of those found     subject ${shareText(summary.subject)}   value ${shareText(summary.value)}   verdict ${shareText(summary.verdict)}`,
  ];
}

/** Tables by metric and by verdict. */
export function tableLines(summary: Summary): string[] {
  const rows = (of: ReadonlyMap<string, Rates>) => [...of].map(([key, r]) => `  ${key.padEnd(24)} ${ratesText(r)}`);
  return ['  by metric', ...rows(summary.perMetric), '  by verdict (found and judged so)', ...rows(summary.perVerdict)];
}

/** Every miss, false alarm, and wrong subject, value or verdict, each in its sentence. */
export function listLines(scored: readonly Scored[]): string[] {
  const group = (title: string, entries: (scored: Scored) => string[]): string[] => {
    const lines = scored.flatMap(entries);
    return [`\n${title} (${lines.length})`, ...lines];
  };
  const wrong = (
    title: string,
    holds: typeof hasValue,
    wanted: (pair: Pair) => unknown,
    got: (pair: Pair) => unknown,
  ) =>
    group(title, ({ name, text, score }) =>
      score.pairs
        .filter((pair) => !holds(pair))
        .map((pair) => {
          const { label, claim } = pair;
          return entry(
            name,
            text,
            claim,
            `${label.metric}  ${label.subject}  want ${said(wanted(pair))}, got ${said(got(pair))}`,
          );
        }),
    );
  return [
    ...group('missed', ({ name, text, score }) =>
      score.missed.map((label) =>
        entry(name, text, { start: label.at, end: label.at + label.quote.length }, `${label.metric}  ${label.subject}`),
      ),
    ),
    ...group('false alarms', ({ name, text, score }) =>
      score.falseAlarms.map((claim) => entry(name, text, claim, `${claim.metric}  ${claim.subject}`)),
    ),
    ...wrong(
      'other subject',
      hasSubject,
      (pair) => pair.label.subject,
      (pair) => pair.claim.subject,
    ),
    ...wrong(
      'other value',
      hasValue,
      (pair) => pair.label.value,
      (pair) => pair.claim.value,
    ),
    ...wrong('other verdict', hasVerdict, verdictsOf, (pair) => pair.claim.verdict),
  ];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const said = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const verdictsOf = ({ label }: Pair): string => [label.verdict, ...(label.altVerdict ?? [])].join(' or ');
const entry = (name: string, text: string, span: Span, what: string): string =>
  `  ${name}  ${what}\n      ${inSentence(text, span)}`;

/** At most this many UTF-16 units of the sentence on either side. */
const REACH = 200;

/** The sentence around a span, the span in double brackets, on one line. */
function inSentence(text: string, { start, end }: Span): string {
  const stop = /\n|[.!?](?=\s)/g;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const lastStop = [...before.matchAll(stop)].at(-1);
  const nextStop = after.search(/\n|[.!?](?=\s|$)/);
  const head = lastStop ? before.slice(lastStop.index + 1) : before;
  const tail = nextStop < 0 ? after : after.slice(0, nextStop + 1);
  return `${head}[[${text.slice(start, end)}]]${tail}`.replaceAll(/\s+/g, ' ').trim();
}
