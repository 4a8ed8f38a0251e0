import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { openBook } from '#components/reference-book';
import type { Fact } from '#schema/pack';
import type { CheckedClaim } from '#schema/report';
import { ClaimCard } from './claim-card.tsx';

const fact = (id: string, dollars: number, more: Partial<Fact> = {}): Fact => ({
  id,
  subject: 'north-light',
  metric: 'building-cost',
  value: { min: dollars, max: dollars, unit: 'USD' },
  scope: {},
  asOf: '2025-03-01',
  sources: ['gazette'],
  verified: 'primary',
  ...more,
});

const book = openBook({
  facts: [fact('a', 2_000_000), fact('b', 2_400_000)],
  sources: [
    {
      id: 'gazette',
      title: 'Harbour accounts',
      url: 'https://harbour.example/accounts',
      date: '2025-03-01',
      kind: 'primary',
      read: 'full',
    },
  ],
  entities: [{ id: 'north-light', name: 'North Light', kind: 'company' }],
  metrics: [{ id: 'building-cost', label: { en: 'building cost' }, shape: 'figure', unit: 'USD' }],
});

const claim: CheckedClaim = {
  id: 'c2',
  quote: '$3 million',
  start: 10,
  end: 20,
  sentence: 'It cost $3 million.',
  selector: { type: 'TextQuoteSelector', exact: '$3 million', prefix: '', suffix: '' },
  subject: 'north-light',
  metric: 'building-cost',
  value: { min: 3_000_000, max: 3_000_000, unit: 'USD' },
  approx: false,
  manner: 'stated',
  verdict: 'conflicting',
  why: 'The building cost was $2 million; the article says $3 million.',
  facts: ['a', 'b'],
  notes: [{ kind: 'context', text: 'The lamp is not counted.' }],
};

const onStep = vi.fn();
const onHide = vi.fn();
let card: HTMLElement;

function show(changes: Partial<CheckedClaim> = {}, count = 3): void {
  const frame = document.createElement('div');
  document.body.replaceChildren(frame);
  act(() => {
    render(
      <ClaimCard
        claim={{ ...claim, ...changes }}
        book={book}
        published="2025-01-20"
        place={2}
        count={count}
        onStep={onStep}
        onHide={count > 1 ? onHide : undefined}
        onResize={() => undefined}
      />,
      frame,
    );
  });
  card = document.querySelector('[role=dialog]') as HTMLElement;
}

const button = (name: string) =>
  [...card.querySelectorAll('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );
const press = (name: string) => act(() => button(name)?.click());

beforeEach(() => {
  onStep.mockReset();
  show();
});

it('is a dialog whose name tells verdict and words', () => {
  expect(card.getAttribute('aria-label')).toBe('Conflicting: $3 million');
});

it('says what it is about, why, and where it stands among the others', () => {
  expect(card.querySelector('header')?.textContent).toBe('ConflictingNorth Light, building cost');
  expect(card.textContent).toContain(claim.why);
  expect(card.querySelector('footer')?.textContent).toContain('Claim 2 of 3');
});

it('draws the stated figure among the published ones, with the same in words', () => {
  const said = card
    .querySelector('svg[role=img]')
    ?.getAttribute('aria-label')
    ?.replace(/\u00a0/g, ' ');
  expect(said).toContain('Article: $3 million');
  expect(said).toContain('$2 million');
});

it('links the first source, in a new tab that learns nothing, and says that it came later', () => {
  const link = card.querySelector<HTMLAnchorElement>('.first-source a');
  expect(link?.href).toBe('https://harbour.example/accounts');
  expect(link?.rel).toBe('noopener noreferrer');
  expect(card.querySelector('.first-source')?.textContent).toContain('Published after this article');
});

it('keeps sources and notes for those who ask', () => {
  expect(card.textContent).not.toContain('The lamp is not counted.');
  press('More');
  expect(card.textContent).toContain('The lamp is not counted.');
  expect(card.querySelectorAll('.source-list > li')).toHaveLength(2);
  expect(button('Less')?.getAttribute('aria-expanded')).toBe('true');
});

it('steps to its neighbours, if it has some', () => {
  press('Next claim');
  press('Previous claim');
  expect(onStep.mock.calls).toEqual([[1], [-1]]);
  show({}, 1);
  expect(button('Next claim')).toBeUndefined();
});

it('takes the claim or the site out of the marks', () => {
  press('More');
  press('Don’t mark this again');
  press('Don’t mark on this site');
  expect(onHide.mock.calls).toEqual([['claim'], ['site']]);
});

it('lists what cannot be measured', () => {
  show({ verdict: 'unreferenced', facts: [], notes: [], why: 'Nothing published to set beside it.' }, 1);
  expect(card.querySelector('svg[role=img]')).toBeNull();
  expect(card.querySelector('.figures')?.textContent).toBe('Article$3 million');
  expect(button('More')).toBeUndefined();
});
