/** How a claim is said, and who says it. */
import { expect, test } from 'vitest';
import { buildPack } from '#packs';
import { documentFromText } from '../document/plain-text.ts';
import { compileLexicon } from '../scan/lexicon.ts';
import { spot } from '../spot.ts';

const lexicon = compileLexicon(buildPack('packs/deepseek').pack, 'en');

function firstClaim(text: string) {
  return spot(documentFromText(text, { published: '2025-01-28' }), lexicon)[0];
}

test.each([
  ['V3 cost $5.6 million to train.', 'stated'],
  ['R1 costs $0.55 per million input tokens.', 'stated'],
  ['DeepSeek is No. 1 in the App Store.', 'stated'],
  ['GPU rental for V3 added up to $5.6 million.', 'stated'],
  ['DeepSeek says V3 cost $5.6 million to train.', 'claimed'],
  ['V3 cost $5.6 million to train, the Chinese company said.', 'claimed'],
  ['R1 rivals o1, or so DeepSeek claims.', 'claimed'],
  ['V3 supposedly cost $5.6 million to train.', 'claimed'],
  ['V3 cost $5.6 million to train, according to Reuters.', 'reported'],
  ['Analysts at Bernstein say V3 cost $5.6 million to train.', 'reported'],
  ['V3 is believed to have cost $5.6 million to train.', 'reported'],
  ['R1 is cheaper by 95%, by some estimates.', 'reported'],
  ['People close to DeepSeek say that V3 cost $5.6 million to train.', 'reported'],
  ['Many doubt that V3 cost only $5.6 million to train.', 'doubt'],
  ['The $5.6 million that V3 cost to train is a fairy tale, one broker wrote.', 'doubt'],
  ['Liang denied that V3 cost $5.6 million to train.', 'denial'],
  ['V3 did not cost $5.6 million to train.', 'negation'],
  ['R1 does not outperform o1.', 'negation'],
  ['If V3 cost $5.6 million to train, the giants waste money.', 'hypothetical'],
  ['Did V3 really cost $5.6 million to train?', 'question'],
  ['It is unclear whether V3 cost $5.6 million to train.', 'question'],
  ['V4 is expected to cost $10 million to train.', 'forecast'],
  ['V3 cost $5.6 million to train, but whether R1 is better is doubtful.', 'stated'],
  ['The stated cost of V3 was $5.6 million.', 'stated'],
])('%s is %s', (text, manner) => {
  expect(firstClaim(text)?.manner).toBe(manner);
});

test.each([
  ['DeepSeek says V3 cost $5.6 million to train.', 'DeepSeek'],
  ['V3 cost $5.6 million to train, according to OpenAI.', 'OpenAI'],
  ['V3 cost $5.6 million to train.', undefined],
  ['V3 is said to have cost $5.6 million to train.', undefined],
])('%s is said by %s', (text, name) => {
  expect(firstClaim(text)?.attribution).toBe(name);
});
