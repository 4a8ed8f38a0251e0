import { vi } from 'vitest';

/** Stands in for the CSS Custom Highlight API, which jsdom has not; gives the registry. */
export function fakeHighlights(): Map<string, Set<Range>> {
  const highlights = new Map<string, Set<Range>>();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  return highlights;
}
