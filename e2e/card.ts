import type { Page } from '@playwright/test';

interface AxNode {
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
}

/** The name of the card that is open in a page, as a screen reader hears it: no locator sees into a closed root. */
export async function openCard(page: Page): Promise<string | undefined> {
  return (await cardNames(page, 'dialog'))[0];
}

/** The names of what has this role in the page and its card. */
async function cardNames(page: Page, role: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  return nodes.filter((node) => node.role?.value === role).map((node) => node.name?.value ?? '');
}
