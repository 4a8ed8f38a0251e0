import type { CheckedClaim, Report, Verdict } from '#schema/report';
import type { Exporter } from './exporter.ts';

/** A readable list by verdict, what differs first; everything taken from the page is escaped. */
export const markdown: Exporter = {
  id: 'markdown',
  label: 'Markdown',
  mediaType: 'text/markdown;charset=utf-8',
  extension: 'md',
  write: (report) =>
    `${[...head(report), ...groups(report), ...contradictions(report), ...foot(report)].join('\n\n')}\n`,
};

const headings: readonly (readonly [Verdict, string])[] = [
  ['conflicting', 'Conflicting'],
  ['misattributed', 'Misattributed'],
  ['disputed', 'Disputed'],
  ['unreferenced', 'No reference'],
  ['consistent', 'Consistent'],
];

function head({ page }: Report): string[] {
  const title = escaped(page.title ?? page.url ?? 'Text');
  const place = [page.url ? `<${page.url.replace(/[\s<>]/g, encodeURIComponent)}>` : '', page.published ?? ''].filter(
    Boolean,
  );
  return [`# ${title}`, ...(place.length > 0 ? [place.join(', ')] : [])];
}

function groups({ claims }: Report): string[] {
  if (claims.length === 0) return ['No claims found.'];
  return headings.flatMap(([verdict, word]) => {
    const members = claims.filter((claim) => claim.verdict === verdict);
    return members.length === 0 ? [] : [`## ${word} (${members.length})`, members.map(item).join('\n')];
  });
}

function item(claim: CheckedClaim): string {
  const { quote, subject, metric, why, notes, facts } = claim;
  const first = `- **${escaped(quote)}** (${escaped(subject)}, ${escaped(metric)}): ${escaped(why)}`;
  const more = notes.map(({ text }) => `  - ${escaped(text)}`);
  const named = facts.length > 0 ? [`  - Facts: ${facts.map((id) => `\`${id}\``).join(', ')}`] : [];
  return [first, ...more, ...named].join('\n');
}

function contradictions({ claims, internalConflicts }: Report): string[] {
  if (internalConflicts.length === 0) return [];
  const quotes = new Map(claims.map(({ id, quote }) => [id, escaped(quote)]));
  const lines = internalConflicts.map((ids) => `- ${ids.map((id) => `“${quotes.get(id) ?? id}”`).join(' and ')}`);
  return ['## The article gives different figures', lines.join('\n')];
}

function foot({ pack }: Report): string[] {
  return [`Checked against the reference pack ${pack.id}, version ${pack.version} of ${pack.issued}.`];
}

/** Plain text as Markdown (https://spec.commonmark.org/0.31.2/#backslash-escapes), on one line. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#+!|~&-]/g, '\\$&');
}
