import type { PackSummary } from '#schema/message';
import type { LoadedPack } from './store.ts';

/** Days are compared as text; the reader's own day decides. */
export const isExpired = (expires: string, today: string): boolean => today > expires;

/** Today in the reader's time zone, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** What our pages say of a pack. */
export function summarize({ pack, origin, from, problem }: LoadedPack, previous: number | undefined): PackSummary {
  return {
    id: pack.id,
    version: pack.version,
    issued: pack.issued,
    expires: pack.expires,
    expired: isExpired(pack.expires, today()),
    title: pack.title,
    topic: pack.entities.find((entity) => entity.id === pack.topic)?.name ?? pack.title,
    license: pack.license,
    origin,
    ...(from !== undefined && { from }),
    counts: {
      facts: pack.facts.length,
      sources: pack.sources.length,
      entities: pack.entities.length,
      metrics: pack.metrics.length,
    },
    ...(previous !== undefined && { previous }),
    ...(problem !== undefined && { problem }),
  };
}
