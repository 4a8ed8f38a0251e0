/** What an element means to a reader, by its name and the attributes that every page may use; never by class names. */

import type { BlockKind } from '#engine';

/** Never read: code, controls, what is drawn, and what leads away from the article. */
const unread = new Set(
  'script style noscript template head title input textarea select option button datalist output progress meter iframe object embed svg math canvas video audio map nav footer aside menu rp rt'.split(
    ' ',
  ),
);

const unreadRoles = new Set(
  'navigation contentinfo complementary search menu menubar toolbar tablist dialog alertdialog alert status tooltip button textbox'.split(
    ' ',
  ),
);

/** Elements that begin and end a block of text. */
const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre search section summary table caption tbody thead tfoot tr td th ul'.split(
    ' ',
  ),
);

const kinds = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'item'],
  ['dt', 'item'],
  ['dd', 'item'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['blockquote', 'quote'],
  ['td', 'cell'],
  ['th', 'cell'],
]);

export const isBlock = (element: Element): boolean => blocks.has(element.localName);

/** The kind that an element gives to the text in it; nothing for one that leaves it as it is. */
export const kindOf = (element: Element): BlockKind | undefined => kinds.get(element.localName);

/** A custom element: inline by the rules, but set apart in nearly every page. */
export const isCustom = (element: Element): boolean => element.localName.includes('-');

/** Is this element's text no part of what a reader reads? Looks at attributes only: asking for styles would cost a layout. */
export function isUnread(element: Element): boolean {
  const name = element.localName;
  if (unread.has(name)) return true;
  if (name === 'sup') return isReferenceMark(element);
  if (name === 'dialog' && !element.hasAttribute('open')) return true;
  return element.hasAttributes() && hasUnreadAttribute(element);
}

function hasUnreadAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && unreadRoles.has(role)) return true;
  const style = element.getAttribute('style');
  if (style !== null && /(?:display:\s?none|visibility:\s?hidden)/i.test(style)) return true;
  return isReadersComment(element);
}

/** What readers say below an article is not the article; the names are those of publishing systems and of schema.org. */
const commentIds = new Set(['comments', 'respond', 'disqus_thread']);

const isReadersComment = (element: Element): boolean =>
  commentIds.has(element.getAttribute('id') ?? '') || element.getAttribute('itemprop') === 'comment';

/** A raised number is a footnote or an exponent: neither belongs to the figure that it stands on. */
const isReferenceMark = (element: Element): boolean => /^[\s[(]*[\d*†‡]/.test(element.textContent ?? '');
