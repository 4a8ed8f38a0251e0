import { useEffect, useState } from 'preact/hooks';

/** Which rows are drawn: `from` included, `to` excluded. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Fewer rows are all drawn. */
const ALL = 200;
/** Height of a row, in pixels, until one is drawn. */
const USUAL = 52;
/** Rows drawn above and below what is seen, so that scrolling never shows a gap. */
const MARGIN = 12;

/** The rows of a list of `count` that lie between two edges, all in pixels from the list's top. */
export function windowOf(count: number, rowHeight: number, top: number, bottom: number): Window {
  if (count <= ALL) return { from: 0, to: count };
  const from = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - MARGIN);
  const to = Math.min(count, Math.max(0, Math.ceil(bottom / rowHeight)) + MARGIN);
  return { from, to: Math.max(from, to) };
}

/** A window on rows that are all as high as the first that is drawn. */
export interface RowWindow extends Window {
  /** In pixels. */
  readonly rowHeight: number;
}

/** Follows the document's scrolling. @param body whose rows are drawn, each with an `aria-rowindex` */
export function useWindow(body: { current: HTMLElement | null }, count: number): RowWindow {
  const [seen, see] = useState<RowWindow>(() => ({ ...windowOf(count, 1, 0, 40), rowHeight: 0 }));
  useEffect(() => {
    const look = () => {
      const rowHeight = body.current?.querySelector('[aria-rowindex]')?.getBoundingClientRect().height || USUAL;
      const top = -(body.current?.getBoundingClientRect().top ?? 0);
      const next = { ...windowOf(count, rowHeight, top, top + window.innerHeight), rowHeight };
      const same = (last: RowWindow) => last.from === next.from && last.to === next.to && last.rowHeight === rowHeight;
      see((last) => (same(last) ? last : next));
    };
    look();
    if (count <= ALL) return;
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [body, count]);
  return { ...seen, from: Math.min(seen.from, count), to: Math.min(seen.to, count) };
}
