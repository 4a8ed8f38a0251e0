import './glyph.css';

/** Small line drawings on a grid of 16. */
const paths = {
  turn: 'M6.5 4.5L10 8l-3.5 3.5',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  place: 'M3 3.5h10M7 8h6M3 12.5h10M2 6.2L4 8 2 9.8',
  tick: 'M3.5 8.5l3 3 6-7',
  copy: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5zM10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5',
  panel:
    'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7A1.5 1.5 0 0 1 3.5 3zM9.5 3v10',
  export: 'M8 10V2.5M5.2 5L8 2.2 10.8 5M3 9.5V12a1.5 1.5 0 0 0 1.5 1.5h7A1.5 1.5 0 0 0 13 12V9.5',
  options:
    'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10.2 2.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 1 1 0-3.4zM5.8 9.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 1 1 0-3.4z',
  search: 'M7 2.7a4.3 4.3 0 1 1 0 8.6 4.3 4.3 0 1 1 0-8.6zM10.3 10.3l3.2 3.2',
  clock: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 1 1 8 2.2zM8 4.8V8l2.2 1.6',
  info: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 1 1 8 2.2zM8 7.3v3.5M8 5.1v.1',
} as const;

export type GlyphName = keyof typeof paths;

/** Decoration: what it stands for is said by the control's own words. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

/** The sounding line over its lead, and the name. */
export function Brand() {
  return (
    <span class="brand">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1.2 4.2H6v1.6H1.2zM10 4.2h4.8v1.6H10zM7.2 1h1.6v7.25h.55l1.25 5.4a.7.7 0 0 1-.68.85H6.08a.7.7 0 0 1-.68-.85l1.25-5.4h.55z" />
      </svg>
      Sounding
    </span>
  );
}

/** The picture of a page without anything to show: a line let down, its lead closed where the page was read. */
export function LeadLine({ read }: { read: boolean }) {
  return (
    <svg class={read ? 'lead-line' : 'lead-line unread'} viewBox="0 0 96 58" aria-hidden="true">
      <path class="water" d={read ? 'M0 14h42M54 14h42' : 'M0 14h96'} />
      <path class="rope" d={read ? 'M48 0v36' : 'M48 0v9'} />
      <path class="lead" d={`M45.5 ${read ? 34 : 8}h5l4 18q.3 2-1.5 2h-10q-1.8 0-1.5-2z`} />
    </svg>
  );
}

/** The name as drawn: for the first page only, never under 32 px high. */
export function Wordmark() {
  return (
    <svg class="wordmark" viewBox="0 0 201 64" role="img" aria-label="Sounding">
      <path
        d="M14.2 21.4C12.9 19.0 10.8 18 9.2 18C6.3 18 4.4 20.2 4.4 23C4.4 26.6 7.3 27.7 9.5 28.6C12.2 29.7 15 31 15 34.6C15 37.8 12.7 40 9.6 40C6.9 40 4.9 38.4 3.8 35.8 M33.40 18a11 11 0 1 1 0 22a11 11 0 1 1 0 -22z M51.80 18V31.0a9.0 9.0 0 0 0 18 0V18M69.80 31.0V40 M78.4 40V18M78.4 27.0a9.0 9.0 0 0 1 18 0V40 M116.0 18a11 11 0 1 0 0 22a11 11 0 1 0 0 -22zM127.0 5V40 M137.2 18V45 M147.40 40V18M147.40 27.0a9.0 9.0 0 0 1 18 0V40 M185.00 18a11 11 0 1 0 0 22a11 11 0 1 0 0 -22zM196.00 18V43a10 10 0 0 1 -10 10c-4 0 -6.8 -1.6 -8.6 -4"
        fill="none"
        stroke="currentColor"
        stroke-width="4.2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path d="M134.6 42h5.2l3 13a1.6 1.6 0 0 1-1.55 2h-8.7a1.6 1.6 0 0 1-1.55-2z" fill="currentColor" />
    </svg>
  );
}
