import { expect, it } from 'vitest';
import { find, mount } from '#components/testing';
import type { Recollection } from '#schema/memory';
import { EarlierArticles, Recalled } from './index.tsx';

const recollection: Recollection = {
  claim: 'c1',
  articles: 3,
  figures: 3,
  earlier: [
    { url: 'https://a.example/one', title: 'One bridge', read: '2020-05-02', quotes: ['$2 million', '$2.5 million'] },
    { url: 'https://b.example/two', read: '2020-05-01', quotes: ['$9 million'] },
  ],
};

const draw = (claim: string, known = recollection) =>
  mount(
    <Recalled value={[known]}>
      <EarlierArticles claim={claim} />
    </Recalled>,
  );

it('tells how many articles give how many figures', () => {
  const title = (figures: number) => find(draw('c1', { ...recollection, figures }), 'summary').textContent;
  expect(title(3)).toBe('Three articles you read, this one included, give three figures');
  expect(title(1)).toBe('Three articles you read, this one included, give the same figure');
});

it('lists the words of each, with a link to it and the day it was read', () => {
  const [one, two] = draw('c1').querySelectorAll('li');
  expect(one?.textContent).toContain('$2 million, $2.5 million One bridge');
  expect(one && find(one, 'time').getAttribute('datetime')).toBe('2020-05-02');
  expect(two && find(two, 'a').getAttribute('href')).toBe('https://b.example/two');
  expect(two?.textContent).toContain('https://b.example/two');
});

it('says nothing of a claim that no earlier article speaks of', () => {
  expect(draw('c2').textContent).toBe('');
});
