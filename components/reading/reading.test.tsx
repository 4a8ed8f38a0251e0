import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openBook } from '#components/reference-book';
import { button, claim, click, find, mount, page, press, references } from '#components/testing';
import type { PackSummary, TabState } from '#schema/message';
import type { CheckedClaim, Report } from '#schema/report';
import type { PageSettings } from '#schema/settings';
import { ReadingScreen } from './index.tsx';

const pack: PackSummary = {
  id: 'bridges',
  version: 3,
  issued: '2020-05-01',
  expires: '2020-12-31',
  expired: false,
  title: 'Bridges',
  topic: 'the bridges',
  license: 'CC0-1.0',
  origin: 'bundled',
  counts: { facts: 8, sources: 2, entities: 3, metrics: 4 },
};
const actions = {
  show: vi.fn(),
  copy: vi.fn(),
  check: vi.fn(),
  always: vi.fn(),
  setSite: vi.fn(),
  openOptions: vi.fn(),
  newsSeen: vi.fn(),
};
beforeEach(() => vi.clearAllMocks());

function screen(state: TabState, more: Partial<Parameters<typeof ReadingScreen>[0]> = {}): HTMLElement {
  const site = { host: 'news.example', on: true };
  return mount(
    <ReadingScreen state={state} book={openBook(references)} pack={pack} site={site} actions={actions} {...more} />,
  );
}

function report(claims: CheckedClaim[], internalConflicts: string[][] = []): TabState {
  const of: Report = {
    format: 'sounding-report/1',
    page,
    pack: { id: 'bridges', version: 3, issued: '2020-05-01' },
    claims,
    internalConflicts,
  };
  return { state: 'report', report: of };
}

const agrees = claim({ id: 'a', quote: '$2 million', start: 10 });
const differs = claim({ id: 'b', quote: '$9 million', start: 400, verdict: 'conflicting', why: 'It was $2 million.' });
const wholly = report([agrees, differs]);
const heads = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('.claim-head')];

describe('a tab without claims', () => {
  it.each([
    [{ state: 'checking' }, 'Reading the article.'],
    [{ state: 'no-topic' }, 'Nothing about the bridges on this page'],
    [report([]), 'No figures about the bridges on this page'],
    [{ state: 'unreadable' }, 'This page cannot be read'],
    [{ state: 'not-allowed' }, 'Sounding has not read this page'],
    [{ state: 'failed', reason: 'gone' }, 'This page could not be read to the end'],
  ] as [TabState, string][])('%j is told, and announced', (state, text) => {
    expect(find(screen(state), '[role="status"]').textContent).toContain(text);
  });

  it('offers to check a page that was not read, or its site for good', () => {
    const root = screen({ state: 'not-allowed', host: 'far.example' });
    expect(root.textContent).toContain('far.example is not on your list');
    click(button(root, 'Check this page'));
    click(button(root, 'Always on this site'));
    expect([actions.check.mock.calls.length, actions.always.mock.calls.length]).toEqual([1, 1]);
  });

  it('says that the reader chose not to have a site read', () => {
    const root = screen({ state: 'not-allowed', host: 'far.example', blocked: true });
    expect(root.textContent).toContain('far.example is never read, as you chose');
  });

  it('offers to try again after a failure, and gives its details', () => {
    const root = screen({ state: 'failed', reason: 'the details' });
    click(button(root, 'Try again'));
    click(button(root, 'Copy the details'));
    expect(actions.check).toHaveBeenCalledOnce();
    expect(actions.copy).toHaveBeenCalledWith('the details');
  });
});

describe('a report', () => {
  it('sums up, groups by verdict with what differs first, and counts', () => {
    const root = screen(wholly);
    expect(find(root, '.summary-count').textContent).toBe('Two claims about the bridges.');
    expect(find(root, '.summary-parts').textContent).toBe('One agrees, one differs.');
    expect([...root.querySelectorAll('h2')].map((h) => h.textContent)).toEqual(['Conflicting1', 'Consistent1']);
  });

  it('puts a repeated claim into one row', () => {
    const root = screen(report([agrees, { ...agrees, id: 'again', start: 90 }]));
    expect(heads(root)).toHaveLength(1);
    expect(find(root, '.finding').textContent).toContain('Said twice.');
  });

  it('opens one claim at a time: quote, why, source; a panel opens many', () => {
    const root = screen(wholly);
    for (const head of heads(root)) click(head);
    expect(root.querySelectorAll('.claim-detail')).toHaveLength(1);
    expect(find(root, '.claim-quote mark').textContent).toBe('$2 million');
    expect(find(root, '.why').textContent).toBe('Agrees with $2 million.');
    expect(find(root, '.source-list a').getAttribute('href')).toBe('https://city.example/report');
    const panel = screen(wholly, { panel: true });
    for (const head of heads(panel)) click(head);
    expect(panel.querySelectorAll('.claim-detail')).toHaveLength(2);
  });

  it('rules the claim in view in a panel, which points at what is opened or moved to', () => {
    const pointAt = vi.fn();
    const again = { ...agrees, id: 'again', start: 90 };
    const panel = screen(report([agrees, again, differs]), {
      panel: true,
      inView: 'again',
      actions: { ...actions, pointAt },
    });
    const [first, second] = heads(panel);
    expect(heads(panel).map((head) => head.getAttribute('aria-current'))).toEqual([null, 'true']);
    click(first as HTMLElement);
    expect(pointAt).toHaveBeenLastCalledWith('b');
    press(first as HTMLElement, 'ArrowDown');
    expect(pointAt).toHaveBeenLastCalledWith('a');
    click(first as HTMLElement);
    expect([pointAt.mock.calls.length, second?.getAttribute('aria-expanded')]).toEqual([2, 'false']);
  });

  it('filters by verdict and back', () => {
    const root = screen(wholly);
    click(button(root, 'Conflicting 1'));
    expect(heads(root).map((head) => head.dataset.claim)).toEqual(['b']);
    click(button(root, 'All'));
    expect(heads(root)).toHaveLength(2);
  });

  it('is worked by keys: move, open, close with the focus back, filter, show', () => {
    const root = screen(wholly);
    const [first, second] = heads(root);
    first?.focus();
    press(first as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe(second);
    press(second as HTMLElement, 'k');
    expect(document.activeElement).toBe(first);
    press(first as HTMLElement, 'ArrowRight');
    expect(first?.getAttribute('aria-expanded')).toBe('true');
    press(first as HTMLElement, 's');
    expect(actions.show).toHaveBeenCalledWith('b');
    button(root, 'Copy with citation').focus();
    press(button(root, 'Copy with citation'), 'Escape');
    expect(first?.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(first);
    press(first as HTMLElement, '1');
    expect(heads(root)).toHaveLength(1);
    press(heads(root)[0] as HTMLElement, '0');
    expect(heads(root)).toHaveLength(2);
  });

  it('shows each place of a repeated claim in turn', () => {
    const root = screen(report([agrees, { ...agrees, id: 'again', start: 90 }]));
    click(find(root, '.claim-head'));
    for (const _ of [1, 2, 3]) click(button(root, 'Show in page'));
    expect(actions.show.mock.calls.flat()).toEqual(['a', 'again', 'a']);
  });

  it('opens a claim from its drop in the track', () => {
    const root = screen(wholly);
    click(button(root, '$9 million: Conflicting'));
    expect(find(root, '[data-claim="b"]').getAttribute('aria-expanded')).toBe('true');
  });

  it('copies a citation, says so, and offers the other formats', () => {
    const root = screen(wholly);
    click(find(root, '[data-claim="a"]'));
    click(button(root, 'Copy with citation'));
    expect(actions.copy.mock.lastCall?.[0]).toContain('“The bridge cost $2 million.”');
    expect(button(root, 'Copied')).toBeDefined();
    click(button(root, 'Other formats'));
    click(button(root, 'BibTeX'));
    expect(actions.copy.mock.lastCall?.[0]).toContain('@online');
  });

  it('sets the two readings of a stance beside each other', () => {
    const kind = claim({ metric: 'kind', value: { stance: 'arch' }, quote: 'an arch bridge', facts: ['old.kind'] });
    const root = screen(report([kind]));
    click(find(root, '.claim-head'));
    const readings = [...root.querySelectorAll('.stance-balance h4')].map((h) => h.textContent);
    expect(readings).toEqual(['arch bridge', 'truss bridge']);
  });

  it('says what was published after the article, and where an unread source was seen', () => {
    const root = screen(report([claim({ facts: ['new.cost'], verdict: 'misattributed' })]));
    click(find(root, '.claim-head'));
    expect(find(root, '.later').textContent).toBe('Published after this article');
    expect(find(root, '.who').textContent).toContain('seen in City');
  });

  it("sets the article's own contradictions side by side", () => {
    const root = screen(report([agrees, differs], [['a', 'b']]));
    expect(find(root, '.contradiction h2').textContent).toBe(
      'This article gives two figures for Old Bridge, building cost',
    );
    expect(root.querySelectorAll('.side')).toHaveLength(2);
  });

  it('keeps the report under the notice that the data ran out', () => {
    const root = screen(wholly, { pack: { ...pack, expired: true } });
    expect(find(root, '.notice').textContent).toContain('The reference data ran out on');
    expect(heads(root)).toHaveLength(2);
  });

  it('folds many that agree', () => {
    const many = Array.from({ length: 20 }, (_, n) =>
      claim({ value: { min: n + 1, max: n + 1, unit: 'USD' }, quote: `$${n}`, start: n * 50 }),
    );
    const root = screen(report([...many, differs]));
    expect(heads(root)).toHaveLength(1);
    click(button(root, 'Show all 20'));
    expect(heads(root)).toHaveLength(21);
  });

  it('shows markup in texts of the page and the pack as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const root = screen(report([claim({ quote: hostile, sentence: `A ${hostile} here`, why: hostile })]));
    click(find(root, '.claim-head'));
    expect(root.querySelector('img')).toBeNull();
    expect(find(root, '.why').textContent).toBe(hostile);
  });

  it('names the site, and switches it', () => {
    const root = screen(wholly);
    click(find(root, '[role="switch"]'));
    expect(actions.setSite).toHaveBeenCalledWith(false);
  });
});

it('tells what is new in one line, until the reader has seen it', () => {
  expect(screen(wholly).querySelector('.news-line')).toBeNull();
  const root = screen(wholly, { news: '2.1.0' });
  expect(find(root, '.news-line').textContent).toContain('New in 2.1.0.');
  click(button(root, 'Got it'));
  expect(actions.newsSeen).toHaveBeenCalledOnce();
});

describe('claims that the reader has hidden', () => {
  const settings: PageSettings = {
    marks: 'all',
    theme: 'system',
    hiddenVerdicts: [],
    hiddenClaims: [],
    hidesAll: false,
  };
  const hiding = (more: Partial<PageSettings>) => ({
    settings: { ...settings, ...more },
    site: 'news.example',
    set: vi.fn(),
  });

  it('are not counted, and folded under the others', () => {
    const chosen = hiding({ hiddenVerdicts: ['conflicting'] });
    const root = screen(wholly, { actions: { ...actions, hiding: chosen } });
    expect(find(root, '.summary-bar').textContent).toContain('One claim about the bridges.');
    expect(find(root, '.summary-bar').textContent).toContain('One is hidden');
    const folded = find(root, '.hidden-claims');
    expect(folded.hasAttribute('open')).toBe(false);
    click(find(folded, '.claim-head'));
    click(button(folded, 'Mark again'));
    expect(chosen.set).toHaveBeenCalledWith({ what: 'verdict', verdict: 'conflicting' }, false);
  });

  it('may be all of them', () => {
    const root = screen(wholly, { actions: { ...actions, hiding: hiding({ hidesAll: true }) } });
    expect(find(root, '.summary-bar').textContent).toContain('Two are hidden');
    expect(root.querySelectorAll('.hidden-claims .claim-head')).toHaveLength(2);
  });
});
