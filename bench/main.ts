/**
 * How fast the engine reads and checks, beside libraries that look for part of it, in one run over the same texts; how
 * that changes with the density of claims, with the size of the pack, and with the length of the text; and how long a
 * pack takes to load. Times are medians, comparisons are medians of the ratios within each round: the machine matters
 * little to them.
 */
import path from 'node:path';
import { documentFromText } from '#engine';
import { buildPack, synthesizePack } from '#packs';
import { makeChecker } from '../cli/checker.ts';
import { packWithFacts } from './larger-pack.ts';
import { measureLoad } from './loading.ts';
import { compromiseAmounts, regexAmounts, winkEntities } from './references.ts';
import { alternate, type Contender, median, ratio } from './rounds.ts';
import { longText, ordinaryArticles, ownArticles } from './texts.ts';

const ROUNDS = 9;
const published = '2025-01-28';

const { pack } = buildPack(path.join(import.meta.dirname, '..', 'packs', 'deepseek'));
const articles = ownArticles();

function engine(name: string, checkedPack = pack, texts: readonly string[] = articles): Contender {
  const check = makeChecker(checkedPack);
  return { name, run: () => count(texts, (text) => check(documentFromText(text, { published })).claims.length) };
}

const count = (texts: readonly string[], inOne: (text: string) => number): number =>
  texts.reduce((sum, text) => sum + inOne(text), 0);

const megabytes = (texts: readonly string[]): number => count(texts, (text) => Buffer.byteLength(text)) / 1e6;

/** @returns how many times the throughput of wink-nlp ours is */
function besideOthers(what: string, texts: readonly string[], passes: number): number {
  const all = Array.from({ length: passes }, () => texts).flat();
  const reference = (name: string, inOne: (text: string) => number, repeat = 1) => ({
    name,
    run: () => count(all, inOne),
    repeat,
  });
  const ours = engine('sounding: spot + check', pack, all);
  const timings = alternate(
    [
      ours,
      reference('wink-nlp: entities', winkEntities),
      reference('compromise: money, percentages', compromiseAmounts),
      reference('one regular expression', regexAmounts, 500),
    ],
    ROUNDS,
  );
  const kilobytes = (megabytes(texts) * 1000).toFixed(0);
  const claims = (ours.run() / megabytes(all) / 1000).toFixed(1);
  console.log(`\n${what}: ${texts.length} texts, ${kilobytes} kB, ${claims} claims a kB, ${passes} times a round`);
  const [first, second] = timings;
  for (const timing of timings) {
    const speed = (milliseconds: number) => `${(megabytes(all) / (milliseconds / 1000)).toFixed(2).padStart(8)} MB/s`;
    // Below the clock's grain nothing can be said of a single run.
    const cold = timing.first > 4 ? `cold ${speed(timing.first)}` : '';
    const compared = first && timing !== first ? `ours takes ${ratio(first, timing).toFixed(2)} times its time` : '';
    console.log(`  ${timing.name.padEnd(32)} ${speed(median(timing.rounds))}   ${cold.padEnd(20)} ${compared}`);
  }
  return first && second ? ratio(second, first) : Number.NaN;
}

function bySizeOfPack(): void {
  const sizes = [50, 5_000, 50_000];
  const timings = alternate(
    sizes.map((size) => engine(`${size} facts`, packWithFacts(pack, size))),
    ROUNDS,
  );
  console.log('\nsize of the pack');
  for (const timing of timings)
    console.log(`  ${timing.name.padEnd(32)} ${median(timing.rounds).toFixed(1).padStart(8)} ms`);
  const [least, , most] = timings;
  if (least && most) verdict(ratio(most, least), 'times the time with 50,000 facts as with 50', 'at most', 1.5);
}

function byLengthOfText(): void {
  const [short, long] = [longText(articles, 100_000), longText(articles, 1_000_000)];
  const timings = alternate([engine('100 kB in one text', pack, [short]), engine('1 MB in one text', pack, [long])], 5);
  console.log('\nlength of the text');
  for (const timing of timings)
    console.log(`  ${timing.name.padEnd(32)} ${median(timing.rounds).toFixed(1).padStart(8)} ms`);
  const [hundred, thousand] = timings;
  if (hundred && thousand)
    verdict(ratio(thousand, hundred) / 10, 'times the time for each byte in the long text', 'at most', 1.3);
}

function loading(): void {
  const [bundled, large] = [measureLoad(pack, 5), measureLoad(synthesizePack(50_000), 3)];
  console.log('\nloading a pack: read, validated, indexed, each time in a new process');
  for (const { facts, milliseconds, megabytes } of [bundled, large]) {
    const time = `${milliseconds.toFixed(0).padStart(8)} ms`;
    console.log(`  ${`${facts} facts`.padEnd(32)} ${time} ${megabytes.toFixed(1).padStart(8)} MB held`);
  }
  verdict(bundled.milliseconds, 'ms for the bundled pack', 'at most', 50);
  verdict(large.milliseconds, 'ms for 50,000 facts', 'at most', 1000);
  verdict(large.megabytes, 'MB for 50,000 facts', 'at most', 100);
}

function verdict(measured: number, what: string, bound: 'at least' | 'at most', target: number): void {
  const met = bound === 'at least' ? measured >= target : measured <= target;
  console.log(`  ${measured.toFixed(2)} ${what}; wanted ${bound} ${target}: ${met ? 'met' : 'not met'}`);
}

verdict(besideOthers('own articles', articles, 2), 'times the throughput of wink-nlp', 'at least', 10);
const inRunningText = besideOthers('the same among running text', ordinaryArticles(), 1);
console.log(`  ${inRunningText.toFixed(2)} times the throughput of wink-nlp`);
bySizeOfPack();
byLengthOfText();
loading();
