import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';

/** Opens the real side panel beside a page, by the popup's button. */
export async function openPanel(extension: Extension, page: Page): Promise<Page> {
  const popup = await extension.clickToolbar(page);
  const opened = extension.context.waitForEvent('page', {
    predicate: (other) => other.url().startsWith(extension.url('sidepanel.html')),
  });
  await popup.getByRole('button', { name: 'Open the side panel' }).click();
  return opened;
}
