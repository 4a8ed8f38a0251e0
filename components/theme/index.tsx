import './tokens.css';
import './base.css';
import type { Settings } from '#schema/settings';

/** Puts the reader's choice of theme on the document; `system` leaves it to the browser. */
export function wearTheme(root: HTMLElement, theme: Settings['theme']): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
