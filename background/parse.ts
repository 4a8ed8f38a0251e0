import * as z from 'zod/mini';

// The small build of zod says only "Invalid input" until it is given a language.
z.config(z.locales.en());

/** What is wrong with a value, and where: `facts[3].value.min`, or an empty place for the value as a whole. */
export interface Problem {
  readonly place: string;
  readonly words: string;
}

/**
 * A value of the schema's type, or what is wrong with it.
 * @param what how the value is called in the error: `message from a page`
 * @throws Error with the place of the first problem and what is wrong there
 */
export function parse<T extends z.ZodMiniType>(schema: T, value: unknown, what: string): z.output<T> {
  return unwrap(z.safeParse(schema, value), what);
}

/** The same for what was parsed already. @throws Error */
export function unwrap<T>(result: z.core.util.SafeParseResult<T>, what: string): T {
  if (result.success) return result.data;
  const { place, words } = firstProblem(result.error);
  throw new Error(`${what}: ${place ? `${place}: ` : ''}${words}`);
}

/** The first problem that a failed parse found; in a union, the one of the branch that came furthest. */
export function firstProblem(error: z.core.$ZodError): Problem {
  const [issue] = error.issues;
  return issue ? problemOf(issue, []) : { place: '', words: 'Invalid input' };
}

function problemOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Problem {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const furthest = furthestOf(issue.errors.flatMap((branch) => branch.slice(0, 1)));
    if (furthest) return problemOf(furthest, path);
  }
  return { place: z.core.toDotPath(path), words: issue.message };
}

function furthestOf(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  return issues.reduce<z.core.$ZodIssue | undefined>(
    (best, issue) => (best === undefined || issue.path.length > best.path.length ? issue : best),
    undefined,
  );
}
