import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws into a fresh element of the document. */
export function mount(content: ComponentChild): HTMLElement {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  act(() => render(content, root));
  // What the effects of the first picture asked for.
  act(() => undefined);
  return root;
}

/** The element that a selector finds. @throws if there is none */
export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

export function click(element: HTMLElement): void {
  act(() => element.click());
}

export function press(element: HTMLElement, key: string): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

export function input(element: HTMLElement, value: string): void {
  act(() => {
    (element as HTMLInputElement).value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** The button with these words. @throws if there is none */
export function button(root: ParentNode, words: string): HTMLElement {
  const found = [...root.querySelectorAll('button')].find((b) =>
    (b.getAttribute('aria-label') ?? b.textContent)?.includes(words),
  );
  if (!found) throw new Error(`no button says ${words}`);
  return found;
}
