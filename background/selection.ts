import { limits } from '#schema/limits';
import { shownDocument } from './inject.ts';
import { order } from './order.ts';

/**
 * Has the page that a tab shows check what is selected in it.
 * @param text what is selected, as the browser's menu tells it
 */
export async function checkSelection(tab: number, text?: string): Promise<void> {
  const page = await shownDocument(tab);
  if (!page) return;
  // A page that is left just then has nothing selected any more.
  await order(page, { kind: 'check-selection', text: text?.slice(0, limits.longText) }).catch(() => undefined);
}
