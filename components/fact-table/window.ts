import { useEffect, useState } from 'preact/hooks';

/** Which rows are drawn: `from` included, `to` excluded. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Fewer rows are all drawn. */
const ALL = 200;
/** Rows drawn above and below what is seen, so that scrolling never shows a gap. */
const MARGIN = 12;

/** The rows of a list of `count` that lie between two edges, all in pixels from the list's top. */
export function windowOf(count: number, rowHeight: number, top: number, bottom: number): Window {
  if (count <= ALL) return { from: 0, to: count };
  const from = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - MARGIN);
  const to = Math.min(count, Math.max(0, Math.ceil(bottom / rowHeight)) + MARGIN);
  return { from, to: Math.max(from, to) };
}

/** Follows the document's scrolling. @param rowRem height of each row in rem */
export function useWindow(list: { current: HTMLElement | null }, count: number, rowRem: number): Window {
  const [seen, see] = useState<Window>(() => windowOf(count, 1, 0, 40));
  useEffect(() => {
    const look = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      const next = windowOf(count, rowRem * rem, top, top + window.innerHeight);
      see((last) => (last.from === next.from && last.to === next.to ? last : next));
    };
    look();
    if (count <= ALL) return;
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [list, count, rowRem]);
  return { from: Math.min(seen.from, count), to: Math.min(seen.to, count) };
}
