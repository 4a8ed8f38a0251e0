import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageMessage } from '#schema/message';
import type { Report } from '#schema/report';
import type { CardContent, CardNote } from '../card/drawn-card.tsx';
import { provideCards, unseen } from '../testing/company.ts';
import { setPage } from '../testing/page.ts';
import { lighthouses } from '../testing/story.ts';
import { SelectionCheck } from './check.ts';
import { readSelection } from './selection.ts';

const sendMessage = vi.fn();
let shown: CardContent | CardNote | undefined;
let check: SelectionCheck;

const report = ({ page, claims }: Extract<PageMessage, { kind: 'selection-spotted' }>): Report => ({
  format: 'sounding-report/1',
  page,
  pack: { id: 'lighthouses', version: 1, issued: '2026-01-01' },
  claims: claims.map((claim) => ({ ...claim, verdict: 'conflicting', why: 'Because.', facts: [], notes: [] })),
  internalConflicts: [],
});

function answer(message: PageMessage): unknown {
  if (message.kind === 'words-needed') {
    const settings = { marks: 'all', theme: 'system', hiddenVerdicts: [], hiddenClaims: [], hidesAll: false };
    return { lexicon: lighthouses, settings, highlightPrefix: 'h1x2y3' };
  }
  return message.kind === 'selection-spotted' ? report(message) : { facts: [], sources: [] };
}

function select(selector: string): void {
  document.getSelection()?.selectAllChildren(document.querySelector(selector) as Element);
}

async function checkSelected(known?: string): Promise<void> {
  const selected = readSelection(known);
  if (selected) await check.check(selected);
}

const box = { left: 100, right: 200, top: 300, bottom: 320, width: 100, height: 20 };

beforeEach(() => {
  shown = undefined;
  vi.stubGlobal('chrome', { runtime: { id: 'sounding', sendMessage } });
  sendMessage.mockReset().mockImplementation(async (message: PageMessage) => answer(message));
  Range.prototype.getBoundingClientRect = () => box as DOMRect;
  Range.prototype.getClientRects = () => [box] as unknown as DOMRectList;
  Element.prototype.scrollIntoView = vi.fn();
  provideCards((prefix, theme, content) => {
    shown = content;
    const remove = () => {
      shown = undefined;
    };
    return { ...unseen(prefix, theme, content), remove };
  });
  setPage(
    '<p id="some">The North Light cost $3 million to build.</p><p id="none">Rain today.</p><textarea></textarea>',
  );
  check = new SelectionCheck();
});
afterEach(() => {
  check.end();
  vi.unstubAllGlobals();
});

it('shows the claims of the selected words', async () => {
  select('#some');
  await checkSelected();
  await vi.waitFor(() => expect(shown).toMatchObject({ claim: { quote: '$3 million' }, place: 1 }));
});

it('says quietly that there is none', async () => {
  select('#none');
  await checkSelected();
  expect(shown).toEqual({ note: 'nothing', topic: 'North Light' });
});

it('takes the words of the menu where the page itself sees none, as in a field', async () => {
  document.getSelection()?.removeAllRanges();
  document.querySelector('textarea')?.focus();
  await checkSelected('The North Light cost $3 million.');
  await vi.waitFor(() => expect(shown).toMatchObject({ claim: { quote: '$3 million' } }));
});

it('says so when the check fails', async () => {
  select('#some');
  sendMessage.mockImplementation(async (message: PageMessage) =>
    message.kind === 'selection-spotted' ? undefined : answer(message),
  );
  await checkSelected();
  expect(shown).toEqual({ note: 'failed' });
});

it('does nothing where nothing is selected', async () => {
  document.getSelection()?.removeAllRanges();
  await checkSelected();
  expect(sendMessage).not.toHaveBeenCalled();
});

it('leaves nothing behind', async () => {
  select('#some');
  await checkSelected();
  await vi.waitFor(() => expect(shown).toBeDefined());
  check.end();
  expect(shown).toBeUndefined();
});
