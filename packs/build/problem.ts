/** Where something stands in the authored files; `file` is relative to the pack's folder, `line` counts from 1. */
export type Place = { readonly file: string; readonly line: number };

/** One thing that is not right: where, by which rule, the words it is about, and why it matters. */
export type Problem = Place & { readonly rule: string; readonly words: string; readonly reason: string };

/** One line for a terminal: `facts/prices.yaml:12 unique-id "o1.price": two facts have this id`. */
export function problemLine(problem: Problem): string {
  const words = problem.words === '' ? '' : ` ${JSON.stringify(problem.words)}`;
  return `${problem.file}:${problem.line} ${problem.rule}${words}: ${problem.reason}`;
}

/** An authored pack that cannot be built; says every place that stops it. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems;
  }
}
