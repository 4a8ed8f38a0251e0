import { type Comparing, isRival } from './comparison-frame.ts';
import type { Context } from './context.ts';
import { isCut, isSaidWith, type Role } from './neighbours.ts';

/** Words that open a comparison of degree, what must follow them, and what closes it before the rival. */
interface Pattern {
  readonly head: string;
  readonly middle?: string;
  readonly close: string;
  readonly stance: string;
  /** What it says under a negation, where that is not simply its denial. */
  readonly denied?: string;
  /** The rival stands between the words, not behind them. */
  readonly around?: true;
}

const patterns: readonly Pattern[] = [
  { head: 'above', close: 'than', stance: 'better' },
  { head: 'below', close: 'than', stance: 'worse' },
  { head: 'more', middle: 'quality', close: 'than', stance: 'better' },
  { head: 'less', middle: 'quality', close: 'than', stance: 'worse' },
  { head: 'scoring', middle: 'higher', close: 'than', stance: 'better' },
  { head: 'scoring', middle: 'lower', close: 'than', stance: 'worse' },
  { head: 'as', middle: 'quality', close: 'as', stance: 'on-par', denied: 'worse' },
  { head: 'same', middle: 'on-par', close: 'as', stance: 'on-par' },
  { head: 'leave', close: 'back', stance: 'better', around: true },
];

const middleReach = 2;
const closeReach = 6;
const denialReach = 4;

/**
 * Comparisons of degree, whose words stand apart: `better at maths than X`, `as capable in most respects as X`, `falls
 * well short of X`, `leaves X far behind`. The pack names the words that open and close them by role.
 */
export function gradedComparisons(context: Context, sentence: number, roles: readonly Role[]): Comparing[] {
  return roles.flatMap((head) =>
    patterns
      .filter((pattern) => pattern.head === head.term.role)
      .flatMap((pattern) => comparingBy(context, sentence, roles, head, pattern) ?? []),
  );
}

function comparingBy(
  context: Context,
  sentence: number,
  roles: readonly Role[],
  head: Role,
  pattern: Pattern,
): Comparing | undefined {
  const middle = pattern.middle ? next(context, roles, pattern.middle, head, middleReach) : head;
  const close = middle && next(context, roles, pattern.close, middle, closeReach);
  if (!close) return undefined;
  const isDenied = pattern.denied !== undefined && isSaidWith(context, 'negation', head.from, denialReach);
  const stance = (isDenied && pattern.denied) || pattern.stance;
  const comparing: Comparing = { from: head.from, to: close.to, stance, ...(pattern.middle && { clear: true }) };
  if (!pattern.around) return comparing;
  const rival = context.discourse
    .in(sentence)
    .find((m) => m.from >= head.to && m.to <= close.from && isRival(context.discourse.entity(m), m));
  return rival && { ...comparing, rival };
}

/** The first word of a role behind another, within `reach` tokens and before any mark. */
function next(context: Context, roles: readonly Role[], role: string, { to }: Role, reach: number): Role | undefined {
  const found = roles.find((r) => r.term.role === role && r.from >= to && r.from - to <= reach);
  return found && !isCut(context, to, found.from) ? found : undefined;
}
