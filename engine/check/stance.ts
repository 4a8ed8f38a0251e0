/**
 * Stances that differ in words only, or of which one follows from the other. Whatever is not listed meets only itself.
 * Read: a claim of the key is met by a fact of any of these.
 */
const metBy: Readonly<Record<string, readonly string[]>> = {
  'on-par': ['on-par-or-better', 'better'],
  'on-par-or-better': ['on-par', 'better'],
  better: ['on-par-or-better'],
  'open-source': ['open-weights', 'permissive-license', 'mit-license', 'apache-2.0'],
  'open-weights': ['open-source', 'permissive-license', 'mit-license', 'apache-2.0'],
  'permissive-license': ['mit-license', 'apache-2.0'],
  'not-open-source': ['closed'],
};

/** Whether a fact of stance `published` bears out a claim of stance `stated`. */
export function stanceMeets(stated: string, published: string): boolean {
  return stated === published || (metBy[stated]?.includes(published) ?? false);
}

const sides = new Set(['better', 'worse']);

/** Whether a stance says that one side of a comparison wins, which tests can contradict one by one. */
export function takesSide(stance: string): boolean {
  return sides.has(stance);
}

/** Whether a stance leaves room for both sides: each is ahead somewhere. */
export function leavesOpen(stance: string): boolean {
  return stance === 'on-par' || stance === 'on-par-or-better';
}

/** An allegation has, by its nature, somebody who makes it and somebody who denies it. */
export const alleged = 'alleged';
