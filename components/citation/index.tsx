import { date } from '#components/format';
import { aboutText, factText, type ReferenceBook } from '#components/reference-book';
import { verdictLooks } from '#components/verdict';
import type { Fact, Source } from '#schema/pack';
import type { CheckedClaim, Page } from '#schema/report';

export { linkToWords } from './text-fragment.ts';

/** A claim with everything that a citation of it names. */
export interface Cited {
  readonly claim: CheckedClaim;
  readonly page: Page;
  readonly book: ReferenceBook;
}

export type CitationFormat = 'text' | 'markdown' | 'bibtex' | 'csl';

export const citationFormats: Readonly<Record<CitationFormat, (cited: Cited) => string>> = {
  text,
  markdown,
  bibtex,
  csl,
};

const compact = (parts: readonly (string | undefined | false)[], by = ', '): string => parts.filter(Boolean).join(by);

function article({ page }: Cited): { title: string; day: string | undefined } {
  return { title: page.title ?? page.url ?? '', day: page.published && date(page.published, 'long') };
}

function text(cited: Cited): string {
  const { claim, book } = cited;
  const { title, day } = article(cited);
  const place = compact([title, day]);
  return compact(
    [
      `“${claim.sentence.trim()}”${place && ` (${place})`}.`,
      `${verdictLooks[claim.verdict].word}: ${claim.why}`,
      ...book.factsOf(claim.facts).map((fact) => factSentence(fact, book, (source) => source.title)),
    ],
    ' ',
  );
}

function factSentence(fact: Fact, book: ReferenceBook, name: (source: Source) => string): string {
  const source = book.sourcesOf(fact)[0];
  const where = source && ` (${compact([name(source), source.date && date(source.date, 'long')])})`;
  return `${aboutText(fact, book)}: ${factText(fact, book)}${where ?? ''}.`;
}

const escapeMarkdown = (value: string): string => value.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
const linked = (title: string, url: string | undefined): string =>
  url ? `[${escapeMarkdown(title)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : escapeMarkdown(title);

function markdown(cited: Cited): string {
  const { claim, page, book } = cited;
  const { title, day } = article(cited);
  const facts = book
    .factsOf(claim.facts)
    .map((fact) => `- ${factSentence(fact, book, (source) => linked(source.title, source.url))}`);
  return [
    `> ${escapeMarkdown(claim.sentence.trim())}`,
    `>`,
    `> ${compact([linked(title, page.url), day])}`,
    '',
    `**${verdictLooks[claim.verdict].word}.** ${escapeMarkdown(claim.why)}`,
    ...(facts.length > 0 ? ['', ...facts] : []),
  ].join('\n');
}

/** The article first, then each source once. */
function works(cited: Cited): Source[] {
  const { claim, page, book } = cited;
  const own: Source = {
    id: 'article',
    title: article(cited).title,
    kind: 'press',
    read: 'full',
    ...(page.url && { url: page.url }),
    ...(page.published && { date: page.published }),
  };
  return [own, ...new Set(book.factsOf(claim.facts).flatMap((fact) => book.sourcesOf(fact)))];
}

const escapeBibtex = (value: string): string => value.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');

function bibtex(cited: Cited): string {
  return works(cited)
    .map((work) => {
      const fields = {
        title: `{${escapeBibtex(work.title)}}`,
        author: work.author && escapeBibtex(work.author),
        publisher: work.publisher && escapeBibtex(work.publisher),
        date: work.date,
        url: work.url,
      };
      const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
      return `@online{${work.id},\n${lines.join(',\n')}\n}`;
    })
    .join('\n\n');
}

const cslTypes: Readonly<Record<Source['kind'], string>> = {
  primary: 'report',
  'peer-reviewed': 'article-journal',
  filing: 'report',
  government: 'report',
  analysis: 'report',
  press: 'article-newspaper',
  social: 'post',
  reference: 'entry',
};

/** https://docs.citationstyles.org/en/stable/specification.html */
function csl(cited: Cited): string {
  const items = works(cited).map((work) => ({
    id: work.id,
    type: cslTypes[work.kind],
    title: work.title,
    ...(work.author && { author: [{ literal: work.author }] }),
    ...(work.publisher && { 'container-title': work.publisher }),
    ...(work.date && { issued: { 'date-parts': [work.date.split('-').map(Number)] } }),
    ...(work.url && { URL: work.url }),
  }));
  return JSON.stringify(items, null, 2);
}
