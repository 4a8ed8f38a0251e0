/** What the gallery shows: an article of the project's own, checked by the engine against the bundled pack. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refer } from '../../background/cite.ts';
import { check, compileLexicon, documentFromText, indexPack, spot } from '../../engine/index.ts';
import { buildPack } from '../../packs/index.ts';
import type { PackSummary, References } from '../../schema/message.ts';
import type { Pack } from '../../schema/pack.ts';
import type { CheckedClaim, Page, Report } from '../../schema/report.ts';
import { samplePage, sampleText } from '../../ui/welcome/sample.ts';

export interface Samples {
  readonly report: Report;
  readonly references: References;
  /** Of the sample on the first page. */
  readonly welcome: Report;
  readonly pack: Pack;
  readonly summary: PackSummary;
}

export function makeSamples(): Samples {
  const { pack } = buildPack(join(import.meta.dirname, '../../packs/deepseek'));
  const text = readFileSync(join(import.meta.dirname, 'article.txt'), 'utf8');
  const page = {
    url: 'https://www.northgatepost.example/business/cheap-model',
    title: text.split('\n')[0] ?? '',
    published: '2025-01-29',
    language: 'en',
  };
  const report = reportOn(text, page, pack);
  return {
    report,
    references: refer(pack, namedIn(report.claims)),
    welcome: reportOn(sampleText, samplePage, pack),
    pack,
    summary: summaryOf(pack),
  };
}

function reportOn(text: string, page: Page, pack: Pack): Report {
  return check(spot(documentFromText(text, page), compileLexicon(pack, page.language)), indexPack(pack), page);
}

function namedIn(claims: readonly CheckedClaim[]) {
  const stances = claims.flatMap(({ value }) => ('stance' in value ? [value.stance] : []));
  return {
    facts: claims.flatMap(({ facts }) => facts),
    entities: [...stances, ...claims.flatMap(({ subject, scope }) => [subject, scope?.against ?? ''])],
    metrics: claims.map(({ metric }) => metric),
    compared: claims.flatMap(({ subject, scope, value }) =>
      'stance' in value && scope?.against ? [[subject, scope.against] as const] : [],
    ),
  };
}

function summaryOf(pack: Pack): PackSummary {
  return {
    id: pack.id,
    version: pack.version,
    issued: pack.issued,
    expires: pack.expires,
    expired: false,
    title: pack.title,
    topic: pack.entities.find(({ id }) => id === pack.topic)?.name ?? pack.topic,
    license: pack.license,
    origin: 'bundled',
    counts: {
      facts: pack.facts.length,
      sources: pack.sources.length,
      entities: pack.entities.length,
      metrics: pack.metrics.length,
    },
  };
}
