/** A dataset server on this machine, and datasets made from the bundled one. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Pack } from '../schema/pack.ts';
import { BUILD } from './extension.ts';

export const bundled: Pack = JSON.parse(readFileSync(join(BUILD, 'packs/deepseek.json'), 'utf8'));

/** The next version, in which each figure of this metric is a hundred times as large. */
export function nextVersion(metric: string): Pack {
  const facts = bundled.facts.map((fact) => {
    if (fact.metric !== metric || !('unit' in fact.value)) return fact;
    const { min, max, unit } = fact.value;
    const larger = { ...(min !== undefined && { min: min * 100 }), ...(max !== undefined && { max: max * 100 }), unit };
    return { ...fact, value: larger };
  });
  return { ...bundled, version: bundled.version + 1, facts };
}

export interface Feed {
  readonly url: string;
  /** What was asked, in order. */
  readonly requests: IncomingMessage[];
  serve(body: string): void;
  close(): void;
}

/** Serves one file at a free port of this machine; 404 until there is one. */
export async function openFeed(): Promise<Feed> {
  const requests: IncomingMessage[] = [];
  let body: string | undefined;
  const server = createServer((request, answer) => {
    requests.push(request);
    answer.statusCode = body === undefined ? 404 : 200;
    answer.setHeader('content-type', 'application/json').end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.json`,
    requests,
    serve: (next) => {
      body = next;
    },
    close: () => server.close(),
  };
}
