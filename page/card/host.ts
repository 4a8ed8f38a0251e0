/**
 * The card's place in a foreign page: an element of a name that nobody styles, at the top layer, with a closed shadow
 * root. It exists only while a card is open. Nothing of the page's style reaches in, nothing of ours leaks out.
 */

import { shadowStyles } from '#components/shadow-styles';
import type { PageSettings } from '#schema/settings';
import cardStyles from './card.css?inline';
import type { Placement, Size } from './placement.ts';

export class CardHost {
  readonly element: HTMLElement;
  /** What the card is rendered into. */
  readonly frame: HTMLElement;

  /** @param prefix begins the names that are ours in this document */
  constructor(prefix: string, theme: PageSettings['theme']) {
    this.element = document.createElement(`${prefix}-card`);
    this.element.popover = 'manual';
    const root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${shadowStyles}\n${cardStyles}`);
    root.adoptedStyleSheets = [sheet];
    this.frame = document.createElement('div');
    this.frame.className = 'frame';
    this.frame.lang = 'en';
    if (theme !== 'system') this.frame.dataset.theme = theme;
    root.append(this.frame);
    document.documentElement.append(this.element);
    this.element.showPopover();
    this.frame.style.setProperty('--scale', String(ownScale(root)));
  }

  /** Size of the card as it would like to be. */
  measure(): Size {
    this.frame.style.removeProperty('--room');
    const { width, height } = this.frame.getBoundingClientRect();
    return { width, height };
  }

  moveTo({ left, top, maxHeight, side, thread }: Placement): void {
    const { style, dataset } = this.frame;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.setProperty('--room', `${maxHeight}px`);
    style.setProperty('--thread', `${thread}px`);
    dataset.side = side;
  }

  remove(): void {
    this.element.remove();
  }
}

/**
 * `rem` is the page's in here. The card is drawn in it all the same and scaled back to the reader's own text size, which
 * is what `medium` comes to.
 */
function ownScale(root: ShadowRoot): number {
  const probe = document.createElement('span');
  probe.style.fontSize = 'medium';
  root.append(probe);
  const own = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  const ofPage = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return own > 0 && ofPage > 0 ? own / ofPage : 1;
}
