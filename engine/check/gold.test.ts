import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim, Manner } from '#schema/claim';
import type { Verdict } from '#schema/report';
import type { Scope, Value } from '#schema/value';
import { buildPack } from '../../packs/index.ts';
import { makeClaim } from '../specs/claim.ts';
import { check } from './check.ts';
import { indexPack } from './pack-index.ts';

/**
 * The check alone, given right claims: labels made by people become claims, and their verdicts are what must come out.
 * Labels have no scope, so it is guessed from the words around; a spotter does that better.
 */

const shared = join(import.meta.dirname, '../../../shared');
const isHere = existsSync(join(shared, 'gold'));

interface Label {
  readonly quote: string;
  readonly at: number;
  readonly subject: string;
  readonly metric: string;
  readonly value?: Value;
  readonly approx?: boolean;
  readonly manner?: Manner;
  readonly optional?: boolean;
  readonly verdict?: Verdict;
  readonly altVerdict?: readonly Verdict[];
}

interface LabelledText {
  readonly published?: string | null;
  readonly text?: string;
  readonly sha256?: string;
  readonly claims: readonly Label[];
}

describe.skipIf(!isHere)(`verdicts on labelled claims${isHere ? '' : ' (no labels at ../shared/gold)'}`, () => {
  const { pack } = buildPack(join(import.meta.dirname, '../../packs/deepseek'));
  const index = indexPack(pack);

  const texts = new Map<string, string>();
  for (const folder of isHere ? ['seeds', 'gold/dev'] : []) {
    for (const name of readdirSync(join(shared, folder))) {
      const bytes = readFileSync(join(shared, folder, name));
      texts.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString());
    }
  }

  it.each([
    ['seeds', 1],
    ['sentences', 0.97],
    ['dev', 0.96],
  ])('%s: at least %d of the required ones', (set, floor) => {
    const lines = readFileSync(join(shared, 'gold', `${set}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    const results = lines.flatMap((line) => judge(JSON.parse(line)));
    const share = results.filter(Boolean).length / results.length;
    expect(share).toBeGreaterThanOrEqual(floor);
  });

  /** For each required label with a verdict, whether the check gives it or one that is right as well. */
  function judge({ claims, published, text, sha256 = '' }: LabelledText): boolean[] {
    const source = text ?? texts.get(sha256) ?? '';
    const judged = claims.filter(({ verdict, value, optional }) => verdict && value && !optional);
    const report = check(
      judged.map((label) => asClaim(label, source)),
      index,
      { language: 'en', ...(published ? { published } : {}) },
    );
    return report.claims.map(({ verdict }, at) => {
      const label = judged[at];
      return verdict === label?.verdict || (label?.altVerdict?.includes(verdict) ?? false);
    });
  }

  function asClaim(label: Label, text: string): Claim {
    const { quote, at, subject, metric, value = { stance: 'none' }, approx = false, manner = 'stated' } = label;
    const precision = writtenPrecision(quote, value);
    return makeClaim({
      ...{ quote, start: at, end: at + quote.length, subject, metric, value, approx, manner },
      ...(precision === undefined ? {} : { precision }),
      scope: guessScope(label, text),
    });
  }

  function guessScope({ metric, quote, at, subject }: Label, text: string): Scope {
    const [start, end] = sentenceAround(text, at);
    const sentence = text.slice(start, end).toLowerCase();
    const quoteAt = { from: at - start, to: at - start + quote.length };
    const scope: Record<string, string> = {};
    const { scopes = [], shape, window } = index.metrics.get(metric) ?? {};
    for (const field of new Set(scopes.map((entry) => entry.field))) {
      const words = scopes
        .filter((entry) => entry.field === field)
        .map(({ value, words: { en = [] } }) => ({ value, words: en }));
      const found = nearestWords(sentence, quoteAt, words);
      if (found && found.apart <= 30) scope[field] = found.value;
    }
    if (shape === 'comparison' || shape === 'ratio') {
      const rival = nearestWords(sentence, quoteAt, rivalsOf(subject));
      if (rival && rival.apart <= 60) scope.against = rival.value;
    }
    return { ...scope, ...(window ? dayIn(sentence) : {}) };
  }

  /** Names of whom a model can be compared with: all but its own house. */
  function rivalsOf(subject: string): readonly Named[] {
    const house = new Set([subject, ...(index.owners.get(subject) ?? []), pack.topic]);
    return pack.entities
      .filter(({ id, kind }) => ['model', 'company', 'app'].includes(kind) && !house.has(id))
      .filter(({ id }) => !index.owners.get(id)?.some((owner) => house.has(owner)))
      .map(({ id, name, aliases }) => ({ value: id, words: [name, ...aliases] }));
  }
});

interface Named {
  readonly value: string;
  readonly words: readonly string[];
}

/** A day of the weeks around which the market moves of the labels fall. */
function dayIn(sentence: string): Scope {
  const [, month = '', day = ''] = /\b(dec|jan|feb)[a-z.]* (\d{1,2})\b/.exec(sentence) ?? [];
  const first = { dec: '2024-12-', jan: '2025-01-', feb: '2025-02-' }[month];
  return first ? { day: first + day.padStart(2, '0') } : {};
}

/** Half a unit of the last digit written, of which the first two always count; nothing where no digit is written. */
function writtenPrecision(quote: string, value: Value): number | undefined {
  const written = /\d[\d,]*(?:\.(\d+))?/.exec(quote);
  if (!written || !('unit' in value)) return undefined;
  const digits = written[0].replaceAll(',', '');
  const significant = Math.max(digits.replace(/0+$/, '').length, Math.min(2, digits.length));
  const unit = written[1] ? 10 ** -written[1].length : 10 ** (digits.length - significant);
  return Math.abs(value.min ?? value.max ?? 0) * (unit / 2 / Number(digits));
}

/** From the full stop or line before to the one after. */
function sentenceAround(text: string, at: number): readonly [number, number] {
  const start = Math.max(
    text.lastIndexOf('\n', at) + 1,
    text.lastIndexOf('. ', at) + 2 * Number(text.lastIndexOf('. ', at) >= 0),
  );
  const ends = [text.indexOf('\n', at), text.indexOf('. ', at)].filter((end) => end >= 0);
  return [start, Math.min(...ends, text.length)];
}

/** The value whose words stand nearest to the quote, the longest of those; after the quote rather than before. */
function nearestWords(sentence: string, quote: { from: number; to: number }, named: readonly Named[]) {
  const found = named.flatMap(({ value, words }) =>
    words.flatMap((word) => {
      const from = sentence.indexOf(word.toLowerCase(), quote.from);
      const at = from >= 0 ? from : sentence.lastIndexOf(word.toLowerCase(), quote.from);
      const isWhole = at >= 0 && !/[\p{L}\p{N}]/u.test(sentence.charAt(at - 1) + sentence.charAt(at + word.length));
      const apart = at >= quote.to ? at - quote.to : at >= quote.from ? 0 : (quote.from - at - word.length) * 2;
      return isWhole ? [{ value, apart, length: word.length }] : [];
    }),
  );
  return found.sort((a, b) => a.apart - b.apart || b.length - a.length)[0];
}
