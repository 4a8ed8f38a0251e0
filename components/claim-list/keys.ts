import type { ClaimActions } from '#components/claim-detail';
import { verdictOrder } from '#components/verdict';
import type { Verdict } from '#schema/report';

interface ListKeys {
  readonly list: { current: HTMLElement | null };
  readonly open: ReadonlySet<string>;
  readonly toggle: (claim: string) => void;
  readonly onFilter: (verdict: Verdict | undefined) => void;
  readonly actions: ClaimActions;
}

/**
 * The keys of the list. They are heard only while the focus is inside it, so that a single letter can never surprise
 * (WCAG 2.1.4): arrows or J and K move, right and left open and close, S shows in the page, 0 to 5 filter.
 */
export function listKeys({ list, open, toggle, onFilter, actions }: ListKeys) {
  const heads = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])];
  const move = (from: HTMLElement, by: 1 | -1) => {
    const all = heads();
    const to = all[all.indexOf(from) + by];
    to?.focus();
    if (to?.dataset.claim) actions.pointAt?.(to.dataset.claim);
  };
  const close = (head: HTMLElement, claim: string) => {
    toggle(claim);
    head.focus();
  };
  return (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    const head = target.closest('.claim-row')?.querySelector<HTMLElement>('[data-claim]');
    const claim = head?.dataset.claim;
    if (/^[0-5]$/.test(event.key)) {
      onFilter(verdictOrder[Number(event.key) - 1]);
    } else if (head && claim) {
      const isOpen = open.has(claim);
      const action: Record<string, false | (() => void)> = {
        ArrowDown: () => move(head, 1),
        j: () => move(head, 1),
        ArrowUp: () => move(head, -1),
        k: () => move(head, -1),
        ArrowRight: !isOpen && (() => toggle(claim)),
        ArrowLeft: isOpen && (() => close(head, claim)),
        Escape: isOpen && (() => close(head, claim)),
        s: actions.show ? () => actions.show?.(claim) : false,
      };
      const run = action[event.key];
      if (!run) return;
      run();
    } else return;
    event.preventDefault();
  };
}
