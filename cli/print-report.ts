import { styleText } from 'node:util';
import type { Pack } from '#schema/pack';
import type { CheckedClaim, Report, Verdict } from '#schema/report';

/** How a report is printed. */
export interface Look {
  /** Whether the terminal shows colours. */
  readonly colours: boolean;
  /** Characters of a line. */
  readonly width: number;
  /** Whether each claim shows the rules and facts that made it. */
  readonly explain: boolean;
}

type Style = 'bold' | 'dim' | 'red' | 'magenta' | 'yellow' | 'blue' | 'green' | 'cyan';
type Paint = (styles: Style | readonly Style[], text: string) => string;

/** What a reader should see first comes first. */
const verdictLooks: readonly (readonly [Verdict, { word: string; sign: string; style: Style }])[] = [
  ['conflicting', { word: 'Conflicting', sign: '≠', style: 'red' }],
  ['misattributed', { word: 'Misattributed', sign: '→', style: 'magenta' }],
  ['disputed', { word: 'Disputed', sign: '◧', style: 'yellow' }],
  ['unreferenced', { word: 'No reference', sign: '?', style: 'blue' }],
  ['consistent', { word: 'Consistent', sign: '✓', style: 'green' }],
];

/** A report for reading: claims by verdict, in the order of the text, each with its reason and sources. */
export function printReport(report: Report, name: string, packs: readonly Pack[], look: Look): string {
  const paint: Paint = (styles, text) =>
    look.colours ? styleText([styles].flat(), text, { validateStream: false }) : text;
  const groups = verdictLooks.flatMap(([verdict, { word, sign, style }]) => {
    const claims = report.claims.filter((claim) => claim.verdict === verdict);
    if (claims.length === 0) return [];
    const title = paint(['bold', style], `${sign} ${word} (${claims.length})`);
    return [title, ...claims.flatMap((claim) => claimLines(claim, packOf(claim, packs), look, paint)), ''];
  });
  return [...headLines(report, name, packs, paint), '', ...groups, ...contradictionLines(report, look)]
    .join('\n')
    .trimEnd();
}

/** A claim of a report by an older program does not name its pack. */
const packOf = ({ pack }: CheckedClaim, packs: readonly Pack[]): Pack | undefined =>
  packs.find(({ id }) => id === pack) ?? packs[0];

function headLines({ page, claims }: Report, name: string, packs: readonly Pack[], paint: Paint): string[] {
  const facts = [name, page.url, page.published ? `published ${page.published}` : 'day of publication not known'];
  const found = claims.length === 1 ? '1 claim' : `${claims.length} claims`;
  return [
    ...(page.title ? [paint('bold', page.title)] : []),
    paint('dim', facts.filter((fact) => fact !== undefined).join(' · ')),
    `${found}, set beside ${packs.map(({ title, version, issued }) => `${title}, version ${version} of ${issued}`).join(', and ')}`,
  ];
}

function claimLines(claim: CheckedClaim, pack: Pack | undefined, look: Look, paint: Paint): string[] {
  const lines = [
    `${paint('bold', `“${claim.quote}”`)}  ${aboutText(claim, pack)}`,
    ...indented(claim.why, look.width),
    ...claim.notes.flatMap((note) => indented(`Note: ${note.text}`, look.width)),
    ...sourceLines(claim, pack).map((line) => `    ${paint('dim', line)}`),
    ...(look.explain ? evidenceLines(claim).map((line) => `    ${paint('cyan', line)}`) : []),
  ];
  return lines.map((line) => `  ${line}`);
}

/** Whose figure of what, and how it is said: `DeepSeek-R1: training cost, doubt (Elon Musk)`. */
function aboutText(claim: CheckedClaim, pack: Pack | undefined): string {
  const metric = pack?.metrics.find(({ id }) => id === claim.metric)?.label.en ?? claim.metric;
  const subject = pack?.entities.find(({ id }) => id === claim.subject)?.name ?? claim.subject;
  const manner = claim.manner === 'stated' ? '' : `, ${claim.manner}`;
  return `${subject}: ${metric}${manner}${claim.attribution ? ` (${claim.attribution})` : ''}`;
}

/** More sources than these are counted, not named. */
const SOURCES_NAMED = 2;

/** Each source of the deciding facts once, in their order. */
function sourceLines(claim: CheckedClaim, pack: Pack | undefined): string[] {
  const facts = claim.facts.flatMap((id) => pack?.facts.find((fact) => fact.id === id) ?? []);
  const ids = new Set(facts.flatMap((fact) => fact.sources));
  const lines = [...ids].flatMap((id) => {
    const source = pack?.sources.find((candidate) => candidate.id === id);
    if (!source) return [];
    const origin = [source.publisher, source.date].filter((part) => part !== undefined).join(', ');
    return [`Source: ${source.title}${origin && ` (${origin})`}${source.url ? ` ${source.url}` : ''}`];
  });
  const more = lines.length - SOURCES_NAMED;
  return more > 0 ? [...lines.slice(0, SOURCES_NAMED), `and ${more} more`] : lines;
}

function evidenceLines(claim: CheckedClaim): string[] {
  return [
    `at ${claim.start}..${claim.end}; ${claim.subject} | ${claim.metric} | ${JSON.stringify(claim.value)}${claim.approx ? ' about' : ''}`,
    ...(claim.altSubjects ? [`could also be: ${claim.altSubjects.join(', ')}`] : []),
    ...(claim.scope ? [`scope: ${JSON.stringify(claim.scope)}`] : []),
    `rules: ${claim.rules?.join(', ') ?? 'not recorded'}`,
    `facts: ${claim.facts.join(', ') || 'none'}`,
  ];
}

function contradictionLines(report: Report, look: Look): string[] {
  const quoteOf = (id: string) => report.claims.find((claim) => claim.id === id)?.quote ?? id;
  return report.internalConflicts.flatMap((ids) =>
    wrapped(
      `The text gives different figures for one thing: ${ids.map((id) => `“${quoteOf(id)}”`).join(' and ')}.`,
      look.width,
    ),
  );
}

const indented = (text: string, width: number): string[] => wrapped(text, width - 6).map((line) => `    ${line}`);

/** Lines of at most `width` characters, broken between words. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}
