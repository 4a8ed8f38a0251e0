import { beforeEach, expect, it, vi } from 'vitest';
import { claim, click, find, mount } from '#components/testing';
import { asHidden } from '#schema/hidden';
import type { PageSettings } from '#schema/settings';
import { HideMenu } from './index.tsx';

const shown: PageSettings = { marks: 'all', theme: 'system', hiddenVerdicts: [], hiddenClaims: [], hidesAll: false };
const one = claim({ verdict: 'conflicting' });
const set = vi.fn();
beforeEach(() => set.mockReset());

const draw = (settings: PageSettings, site: string | undefined = 'news.example') =>
  mount(<HideMenu claim={one} choice={{ settings, site, set }} />);
const lines = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('.menu button')];

it('offers the claim, its verdict and the site', () => {
  const root = draw(shown);
  click(find(root, '[aria-expanded=false]'));
  expect(lines(root).map((line) => line.textContent)).toEqual([
    'This claim',
    'All marked “Conflicting”',
    'All on news.example',
  ]);
  for (const line of lines(root)) click(line);
  expect(set.mock.calls).toEqual([
    [{ what: 'claim', claim: asHidden(one) }, true],
    [{ what: 'verdict', verdict: 'conflicting' }, true],
    [{ what: 'site', site: 'news.example' }, true],
  ]);
});

it('says why a claim is hidden, and leads back', () => {
  const root = draw({ ...shown, hiddenVerdicts: ['conflicting'] });
  expect(root.textContent).toContain('this verdict');
  click(find(root, 'button'));
  expect(set).toHaveBeenCalledWith({ what: 'verdict', verdict: 'conflicting' }, false);
});
