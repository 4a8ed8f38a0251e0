import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limits } from '#schema/limits';
import { type FakeExtension, installFakeExtension } from '../testing/fake-extension.ts';
import { fetchFeed } from './fetch.ts';

const realFetch = globalThis.fetch;
const HASH = 'a'.repeat(64);

let fake: FakeExtension;
let server: Server;
let requests: IncomingMessage[];
let respond: (answer: ServerResponse, request: IncomingMessage) => void;

beforeEach(async () => {
  fake = installFakeExtension();
  fake.granted.add('http://127.0.0.1/*');
  globalThis.fetch = realFetch;
  requests = [];
  server = createServer((request, answer) => {
    requests.push(request);
    respond(answer, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  server.close();
});

const host = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;
const ask = () => fetchFeed(`http://${host()}/pack.json`, HASH);

test('gets the text, and says nothing about who asks', async () => {
  respond = (answer) => answer.setHeader('Set-Cookie', 'reader=7').end('{"ü": 1}');
  expect(await ask()).toBe('{"ü": 1}');
  expect(await ask()).toBe('{"ü": 1}');
  const [, { headers, method, url } = {} as IncomingMessage] = requests;
  expect([method, url]).toEqual(['GET', '/pack.json']);
  expect(headers['if-none-match']).toBe(`"${HASH}"`);
  for (const header of ['cookie', 'referer', 'origin', 'authorization']) expect(headers).not.toHaveProperty(header);
});

test('asks the browser to keep and send nothing', async () => {
  const fetch = vi.fn(async (..._: Parameters<typeof globalThis.fetch>) => new Response('x'));
  globalThis.fetch = fetch;
  await ask();
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
  });
});

test('gives nothing where the server has no other data', async () => {
  respond = (answer) => answer.writeHead(304).end();
  expect(await ask()).toBeUndefined();
});

test('sends no request without the permission for the host', async () => {
  fake.granted.clear();
  await expect(ask()).rejects.toThrow(`The browser does not let the extension reach ${host()} yet.`);
  expect(requests).toEqual([]);
});

test.each([
  ['pack.json', 'not an address'],
  ['javascript:alert(1)', 'not an address'],
  ['file:///etc/passwd', 'not an address'],
  ['http://feed.example/pack.json', 'https only'],
  ['http://localhost.feed.example/', 'https only'],
  ['https://reader:secret@feed.example/', 'a name or a password'],
])('refuses the address %s', async (address, reason) => {
  await expect(fetchFeed(address, HASH)).rejects.toThrow(reason);
});

test('follows no redirect', async () => {
  respond = (answer, { url }) =>
    url === '/pack.json' ? answer.writeHead(302, { Location: '/elsewhere' }).end() : answer.end('{}');
  await expect(ask()).rejects.toThrow('sent the request elsewhere');
  expect(requests.map(({ url }) => url)).toEqual(['/pack.json']);
});

test.each([404, 500, 204])('refuses status %i', async (status) => {
  respond = (answer) => answer.writeHead(status).end();
  await expect(ask()).rejects.toThrow(`answered with status ${status}`);
});

test('gives up an endless answer at the limit', async () => {
  const closed = new Promise<void>((resolve) => {
    respond = (answer) => {
      answer.on('close', resolve);
      const write = () => {
        while (!answer.destroyed && answer.write(Buffer.alloc(1 << 20))) {}
      };
      answer.on('drain', write);
      write();
    };
  });
  await expect(ask()).rejects.toThrow('larger than 24 MB');
  await closed;
});

test('counts bytes after decompression', async () => {
  respond = (answer) =>
    answer.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(limits.packBytes + 1)));
  await expect(ask()).rejects.toThrow('larger than 24 MB');
});

test('gives up a slow answer at the deadline', async () => {
  const original = AbortSignal.timeout;
  const deadline = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => original(50));
  respond = (answer) => void answer.write('{');
  await expect(ask()).rejects.toThrow('took longer than');
  expect(deadline).toHaveBeenCalledExactlyOnceWith(limits.updateTimeout);
});

test('refuses an answer that breaks off', async () => {
  respond = (answer) => {
    answer.writeHead(200, { 'Content-Length': '100' });
    answer.write('{"a":', () => answer.destroy());
  };
  await expect(ask()).rejects.toThrow('broke off');
});

test('refuses what is not UTF-8', async () => {
  respond = (answer) => answer.end(Buffer.from([0x7b, 0xff, 0xfe]));
  await expect(ask()).rejects.toThrow('not text in UTF-8');
});

test('says that a server does not answer', async () => {
  const address = `http://${host()}/pack.json`;
  await new Promise((resolve) => server.close(resolve));
  await expect(fetchFeed(address, HASH)).rejects.toThrow('did not answer');
});
