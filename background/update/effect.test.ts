import { beforeEach, expect, test } from 'vitest';
import type { UpdatePreview } from '#schema/message';
import { start } from '../index.ts';
import { type FakeExtension, installFakeExtension, pageSender, popupSender, send } from '../testing/fake-extension.ts';
import { sampleFact, samplePackText } from '../testing/sample-pack.ts';

let fake: FakeExtension;
beforeEach(() => {
  fake = installFakeExtension();
  fake.granted.add('https://*.blog.example/*');
  start();
});

const preview = (text: string) =>
  send({ kind: 'preview-file', name: 'new.json', text }, popupSender()) as Promise<UpdatePreview>;
const dearer = samplePackText({ version: 4, facts: [sampleFact('north-light-cost', 9_000_000)] });

async function readPage(tab: number, dollars: readonly number[]): Promise<void> {
  const url = `https://www.blog.example/${tab}`;
  fake.shown.set(tab, { documentId: `doc-${tab}`, url });
  const claims = dollars.map((min, n) => ({
    id: `c${n}`,
    quote: `$${min}`,
    start: n * 100,
    end: n * 100 + 8,
    sentence: `The North Light cost $${min}.`,
    selector: { type: 'TextQuoteSelector', exact: `$${min}`, prefix: '', suffix: '' },
    subject: 'north-light',
    metric: 'building-cost',
    value: { min, max: min, unit: 'USD' },
    approx: false,
    manner: 'stated',
  }));
  await send({ kind: 'claims-spotted', page: { language: 'en' }, claims }, pageSender(tab, `doc-${tab}`, url));
}

test('tells which claims on the open pages would have another verdict', async () => {
  await readPage(1, [2_000_000, 5_000_000]);
  await readPage(2, [2_000_000]);
  expect(await preview(dearer)).toMatchObject({
    outcome: 'newer',
    effect: [{ from: 'consistent', to: 'conflicting', claims: 2 }],
  });
});

test('tells of none where no page is open, and nothing of what is refused', async () => {
  expect(await preview(dearer)).toMatchObject({ effect: [] });
  expect(await preview('{}')).not.toHaveProperty('effect');
});
