import type { CDPSession, Page } from '@playwright/test';

interface AxNode {
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** The name of the card that is open in a page, as a screen reader hears it: no locator sees into a closed root. */
export async function openCard(page: Page): Promise<string | undefined> {
  return nameOf(page, ({ role }) => role?.value === 'dialog');
}

/** The name of what has the focus in the page or its card, as a screen reader hears it. */
export async function focusInCard(page: Page): Promise<string | undefined> {
  const isFocused = ({ role, properties = [] }: AxNode) =>
    role?.value !== 'RootWebArea' && properties.some(({ name, value }) => name === 'focused' && value.value === true);
  return nameOf(page, isFocused);
}

/** The name of the first thing in the page and its card that is such. */
async function nameOf(page: Page, isSuch: (node: AxNode) => boolean): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  const found = nodes.find(isSuch);
  return found && (found.name?.value ?? '');
}

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue?: string;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

const inside = (node: DomNode): DomNode[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];
const textOf = (node: DomNode): string => (node.nodeValue ?? '') + inside(node).map(textOf).join('');
const withAllInside = (node: DomNode): DomNode[] => [node, ...inside(node).flatMap(withAllInside)];

/** Every node of the page, closed shadow roots included. */
async function allNodes(session: CDPSession): Promise<DomNode[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  return withAllInside(root);
}

/** The box of the open card, in the viewport. */
export async function cardBox(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const session = await page.context().newCDPSession(page);
  const card = (await allNodes(session)).find(({ attributes = [] }) => attributes.includes('dialog'));
  if (!card) throw new Error('no card is open');
  const { model } = await session.send('DOM.getBoxModel', { nodeId: card.nodeId });
  await session.detach();
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, top, right, bottom };
}

/** The middle of the button of these words in the card, in the viewport. */
export async function placeInCard(page: Page, name: string): Promise<{ x: number; y: number }> {
  const session = await page.context().newCDPSession(page);
  const nodes = await allNodes(session);
  const button = nodes.find((node) => node.nodeName === 'BUTTON' && textOf(node).trim() === name);
  if (!button) throw new Error(`no button “${name}” in the page or its card`);
  await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: button.nodeId });
  const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
  await session.detach();
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Clicks the button of these words in the card: a person's click, in the middle of it. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const { x, y } = await placeInCard(page, name);
  await page.mouse.click(x, y);
}
