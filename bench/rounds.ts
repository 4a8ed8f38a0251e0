/** Something whose time is taken. What `run` gives is kept, so that no work can be optimised away. */
export interface Contender {
  readonly name: string;
  readonly run: () => number;
  /** How often a round runs it, so that its time is well above the clock's grain; 1 if not given. */
  readonly repeat?: number;
}

/** Milliseconds of processor time for which each contender runs before the count. */
const WARM_UP = 2000;

export interface Timing {
  readonly name: string;
  /** Milliseconds of the very first run, while the code is still cold: what a reader's first page meets. */
  readonly first: number;
  /** Milliseconds of one run in each round, in order: processor time of this thread, which a busy machine does not stretch. */
  readonly rounds: readonly number[];
}

/**
 * Times contenders in alternation: every round runs each of them once, each round beginning with another, so that
 * whatever else the machine does meets all alike. Before the count each has the same time to let the compiler warm up.
 */
export function alternate(contenders: readonly Contender[], rounds: number, warmUp = WARM_UP): Timing[] {
  const firsts = contenders.map(({ run }) => timeOf(run, 1));
  for (const { run } of contenders) for (let left = warmUp; left > 0; ) left -= Math.max(timeOf(run, 1), MIN_TIME);
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + round) % contenders.length;
      const { run, repeat = 1 } = contenders[index] as Contender;
      times[index]?.push(timeOf(run, repeat));
    }
  }
  return contenders.map(({ name }, index) => ({ name, first: firsts[index] ?? 0, rounds: times[index] ?? [] }));
}

/** What a run costs at least, so that one below the clock's grain is not warmed for ever. */
const MIN_TIME = 0.1;

/** Milliseconds of one run, as the mean of `repeat`. */
function timeOf(run: () => number, repeat: number): number {
  let kept = 0;
  const start = threadTime();
  for (let i = 0; i < repeat; i++) kept += run();
  const time = (threadTime() - start) / repeat;
  if (Number.isNaN(kept)) throw new Error('a contender gave no number');
  return time;
}

export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
}

/** The median over the rounds of how many times longer `slow` took than `fast` in the same round. */
export function ratio(slow: Timing, fast: Timing): number {
  return median(slow.rounds.map((time, round) => time / (fast.rounds[round] ?? Number.NaN)));
}
