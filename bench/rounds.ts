/** Something whose time is taken. What `run` gives is kept, so that no work can be optimised away. */
export interface Contender {
  readonly name: string;
  readonly run: () => number;
  /** How often a round runs it, so that its time is well above the clock's grain; 1 if not given. */
  readonly repeat?: number;
}

/** Rounds that do not count. */
export const WARM_UP = 3;

export interface Timing {
  readonly name: string;
  /** Milliseconds of one run in each round, in order: processor time of this thread, which a busy machine does not stretch. */
  readonly rounds: readonly number[];
}

/**
 * Times contenders in alternation: every round runs each of them once, each round beginning with another, so that
 * whatever else the machine does meets all alike. A few rounds before the count warm the compiler up.
 */
export function alternate(contenders: readonly Contender[], rounds: number): Timing[] {
  const times = contenders.map((): number[] => []);
  let kept = 0;
  for (let round = -WARM_UP; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + Math.max(round, 0)) % contenders.length;
      const { run, repeat = 1 } = contenders[index] as Contender;
      const start = threadTime();
      for (let i = 0; i < repeat; i++) kept += run();
      if (round >= 0) times[index]?.push((threadTime() - start) / repeat);
    }
  }
  if (Number.isNaN(kept)) throw new Error('a contender gave no number');
  return contenders.map(({ name }, index) => ({ name, rounds: times[index] ?? [] }));
}

/** Milliseconds of processor time that this thread has had. */
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
