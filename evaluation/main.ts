import { Command, InvalidArgumentError } from 'commander';
import { foldSpread } from './folds.ts';
import { neverRead, outsideSets, ownSets, pressSets, readLabelledSet, type Sets } from './labelled-set.ts';
import { listLines, summaryLines, tableLines } from './print.ts';
import { productChecker, type Scored, scoreSet } from './run.ts';
import { summarise } from './summary.ts';

interface Options {
  readonly labels?: string;
  readonly texts?: string;
  readonly list?: true;
  readonly skipThird?: true;
  readonly folds?: number;
  readonly facts?: number;
}

const options = new Command('evaluate')
  .description("Scores the engine on the project's own labelled texts, and on outside sets.")
  .option('--labels <file>', 'a label file, one text a line, instead of the usual sets')
  .option('--texts <dir>', 'the folder of its texts, where the lines do not hold them')
  .option('--list', 'every miss, false alarm and wrong answer in its sentence')
  .option('--skip-third', 'keep every third text unread: its numbers stand apart, and it is never listed')
  .option('--folds <count>', 'the spread of the score over this many folds of the texts', wholeNumber)
  .option(
    '--facts <count>',
    'with so many facts, fewer or more: more facts must not mean more false alarms',
    wholeNumber,
  )
  .parse()
  .opts<Options>();

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('needs a whole number above 0');
  return Number(text);
}

const { labels, texts } = options;
const sets: Sets = labels
  ? { [labels]: () => readLabelledSet({ labels, texts }) }
  : { ...ownSets, ...pressSets, ...outsideSets() };

const check = productChecker(options.facts);

for (const [title, read] of Object.entries(sets)) {
  const scored = scoreSet(read(), check);
  const isUnread = (index: number) => options.skipThird === true && index % 3 === 2;
  print(
    title,
    scored.filter((_, index) => !isUnread(index)),
  );
  if (options.skipThird)
    printLines(summaryLines(`${title}, unread third`, summaryOf(scored.filter((_, index) => isUnread(index)))));
}

function print(title: string, scored: readonly Scored[]): void {
  const summary = summaryOf(scored);
  printLines([...summaryLines(title, summary), ...tableLines(summary)]);
  if (options.folds) {
    const { folds, mean, deviation } = foldSpread(
      scored.map(({ score }) => score),
      options.folds,
    );
    const each = folds.map((f1) => f1.toFixed(3)).join(' ');
    printLines([`  ${options.folds} folds            F1 ${mean.toFixed(3)} +- ${deviation.toFixed(3)}   ${each}`]);
  }
  if (options.list && title !== neverRead) printLines(listLines(scored));
}

function summaryOf(scored: readonly Scored[]) {
  return summarise(scored.map(({ score }) => score));
}

function printLines(lines: readonly string[]): void {
  console.log(`${lines.join('\n')}\n`);
}
