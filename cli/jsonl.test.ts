import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Report } from '#schema/report';
import type { DocumentInput } from './document-input.ts';
import { checkLines } from './jsonl.ts';

const report: Report = {
  format: 'sounding-report/1',
  page: { language: 'en' },
  pack: { id: 'p', version: 1, issued: '2025-01-01' },
  claims: [],
  internalConflicts: [],
};

async function* lines(...all: readonly string[]) {
  for (const line of all) yield `${line}\n`;
}

async function answers(input: AsyncIterable<string>, check = async (_: DocumentInput) => report) {
  const output = new PassThrough();
  const written = text(output);
  const allChecked = await checkLines(input, output, check);
  output.end();
  return {
    allChecked,
    lines: (await written)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

test('answers each document in order, and says where a bad line is', async () => {
  const input = lines('{"id":"a","text":"x"}', 'nonsense', '', '{"id":7}', '{"id":"b","html":"<p>y"}');
  expect(await answers(input)).toEqual({
    allChecked: false,
    lines: [
      { id: 'a', report },
      { id: null, error: 'line 2: not JSON', line: 2 },
      { id: 7, error: 'line 4: needs either "text" or "html"', line: 4 },
      { id: 'b', report },
    ],
  });
});

test('goes on after a document that cannot be checked', async () => {
  const check = async ({ text }: DocumentInput) => {
    if (text === 'bad') throw new Error('no such\n  luck');
    return report;
  };
  const result = await answers(lines('{"id":1,"text":"bad"}', '{"id":2,"text":"good"}'), check);
  expect(result.lines).toEqual([
    { id: 1, error: 'line 1: no such luck', line: 1 },
    { id: 2, report },
  ]);
});

test('takes null and the empty string for not known, and the day of a date-time', async () => {
  const seen: DocumentInput[] = [];
  const check = async (document: DocumentInput) => {
    seen.push(document);
    return report;
  };
  await answers(
    lines(
      '{"id":1,"text":"x","published":null,"title":"","url":null}',
      '{"id":2,"text":"x","published":"2025-01-28T23:00:00+08:00"}',
    ),
    check,
  );
  expect(seen.map(({ published, title, url }) => ({ published, title, url }))).toEqual([
    { published: undefined, title: undefined, url: undefined },
    { published: '2025-01-28', title: undefined, url: undefined },
  ]);
});

test('refuses a day that the calendar does not have', async () => {
  const {
    lines: [answer],
  } = await answers(lines('{"id":1,"text":"x","published":"2025-02-30"}'));
  expect(answer.error).toBe('line 1: published is not a day such as 2025-01-28');
});

test('reads no further than the output takes', async () => {
  let read = 0;
  const input = (async function* () {
    for (; read < 1000; read++) yield `{"id":${read},"text":"x"}\n`;
  })();
  const slow = new PassThrough({ highWaterMark: 1 });
  const done = checkLines(input, slow, async () => report);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(read).toBeLessThan(10);
  slow.resume();
  expect(await done).toBe(true);
  expect(read).toBe(1000);
});
