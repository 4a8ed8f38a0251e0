import { describe, expect, it } from 'vitest';
import type { Claim } from '#schema/claim';
import type { CheckedClaim, Page } from '#schema/report';
import { makeClaim } from '../specs/claim.ts';
import { harbourPack } from '../specs/harbour-pack.ts';
import { check } from './check.ts';
import { indexPack } from './pack-index.ts';

const index = indexPack(harbourPack());

const usd = (value: number) => ({ min: value, max: value, unit: 'USD' });
const percent = (value: number) => ({ min: value, max: value, unit: 'percent' });
const day = (isoDay: string) => ({ date_min: isoDay, date_max: isoDay });

type Given = Parameters<typeof makeClaim>[0];

function judge(given: Given, published: string | undefined = '2025-03-20'): CheckedClaim {
  const page: Page = { language: 'en', ...(published ? { published } : {}) };
  const [checked] = check([makeClaim(given)], index, page).claims;
  if (!checked) throw new Error('no claim came back');
  return checked;
}

const cost = (subject: string, value: Claim['value'], more: Partial<Claim> = {}): Given => ({
  subject,
  metric: 'build-cost',
  value,
  ...more,
});

describe('what agrees', () => {
  it('names the figure, who gave it and when', () => {
    const { verdict, why, facts } = judge(cost('egret', usd(5.6e6), { precision: 5e4 }));
    expect({ verdict, why, facts }).toEqual({
      verdict: 'consistent',
      why: 'Agrees with $5.576 million (Marlin Yard, 2 November 2024).',
      facts: ['egret.build-cost'],
    });
  });

  it('quotes the hedge that makes room', () => {
    const { why } = judge(cost('egret', usd(6e6), { approx: true, quote: 'nearly $6 million' }));
    expect(why).toBe('Agrees with $5.576 million (Marlin Yard, 2 November 2024), within “nearly”.');
  });

  it('lets a maker stand for what it makes, and says whose figure it is', () => {
    const { verdict, notes } = judge(cost('marlin-yard', usd(5.6e6), { precision: 5e4 }));
    expect(verdict).toBe('consistent');
    expect(notes).toContainEqual({ kind: 'scope', text: 'The figure is told of Egret.', fact: 'egret.build-cost' });
  });

  it('meets a bound by any figure on its side', () => {
    expect(judge(cost('heron', { max: 7e6, unit: 'USD' })).verdict).toBe('consistent');
    expect(judge(cost('heron', { min: 7e6, unit: 'USD' })).verdict).toBe('conflicting');
  });

  it('lets the main figure stand beside its odd partner, with a note', () => {
    const { verdict, notes } = judge({ subject: 'marlin-yard', metric: 'launch-date', value: day('2020-07-17') });
    expect(verdict).toBe('consistent');
    expect(notes).toContainEqual({
      kind: 'scope',
      text: 'Elsewhere: May 2020 (Harbour Post, 17 July 2020).',
      fact: 'marlin-yard.launch-date.press',
    });
  });
});

describe('what differs', () => {
  it('sets the published figure beside the stated one', () => {
    const { verdict, why } = judge(cost('egret', usd(56e6), { precision: 5e5 }));
    expect(verdict).toBe('conflicting');
    expect(why).toBe('Egret’s building cost was $5.576 million; the article says $56 million.');
  });

  it('puts stances in quotation marks', () => {
    const { verdict, why } = judge({ subject: 'marlin-yard', metric: 'builder', value: { stance: 'north-line' } });
    expect(verdict).toBe('conflicting');
    expect(why).toBe('Published of Marlin Yard: “Olga Berg”; the article says “North Line”.');
  });

  it('does not let a part pass for the whole, and says what the part is', () => {
    const { verdict, notes } = judge(cost('heron', usd(50_000)), '2025-10-01');
    expect(verdict).toBe('conflicting');
    expect(notes).toContainEqual({
      kind: 'scope',
      text: '$50,000 was published for hull.',
      fact: 'heron.build-cost.hull',
    });
    expect(judge(cost('heron', usd(50_000), { scope: { run: 'hull' } })).verdict).toBe('consistent');
  });

  it('keeps a move before the opening from standing for the day', () => {
    const fall: Given = { subject: 'north-line', metric: 'share-move', value: percent(-12), precision: 0.5 };
    expect(judge(fall, '2025-03-20').verdict).toBe('conflicting');
    expect(judge(fall, '2025-03-10').verdict).toBe('consistent');
    expect(judge({ ...fall, scope: { market: 'premarket' } }).verdict).toBe('consistent');
  });
});

describe('moves of other days', () => {
  const fall = (value: number, day: string): Given => ({
    subject: 'north-line',
    metric: 'share-move',
    value: percent(value),
    precision: 0.5,
    scope: { day },
  });

  it('agree in the same week, and say of which day they are', () => {
    const { verdict, notes } = judge(fall(-17, '2025-03-14'));
    expect(verdict).toBe('consistent');
    expect(notes).toContainEqual({
      kind: 'scope',
      text: 'The figure is that of 10 March 2025.',
      fact: 'north-line.share-move.close',
    });
  });

  it('refute nothing', () => {
    expect(judge(fall(-5, '2025-03-14')).verdict).toBe('unreferenced');
    expect(judge(fall(-5, '2025-03-10')).verdict).toBe('conflicting');
    expect(judge(fall(-17, '2025-03-28')).verdict).toBe('unreferenced');
  });

  it('are recognised where no day is named', () => {
    const { verdict, notes } = judge({ ...fall(-9, ''), scope: {} });
    expect(verdict).toBe('unreferenced');
    expect(notes.map(({ text }) => text)).toEqual(['−9% was published for the close of 10 March 2023.']);
  });
});

describe('whose figure it is', () => {
  it('names the owner, and the own figure', () => {
    const { verdict, why, facts } = judge(cost('heron', usd(5.6e6), { precision: 5e4 }));
    expect(verdict).toBe('misattributed');
    expect(why).toBe('$5.6 million was published for Egret. Heron’s own building cost was put at $300,000.');
    expect(facts).toEqual(['egret.build-cost', 'heron.build-cost']);
  });

  it('takes no coincidence with another time for a mix-up', () => {
    expect(judge(cost('heron', usd(9e6), { precision: 5e5 })).verdict).toBe('conflicting');
  });

  it('finds the owner of a day, and of no more than a month', () => {
    const launch = (value: Claim['value']): Given => ({ subject: 'heron', metric: 'launch-date', value });
    expect(judge(launch(day('2024-11-02'))).verdict).toBe('misattributed');
    expect(judge(launch({ date_min: '2024-09-01', date_max: '2024-12-31' })).verdict).toBe('conflicting');
  });

  it('does not look at what came out after the article', () => {
    const launch: Given = { subject: 'heron', metric: 'launch-date', value: day('2025-05-20') };
    expect(judge(launch, '2025-03-20').verdict).toBe('conflicting');
    expect(judge(launch, '2025-06-01').verdict).toBe('consistent');
  });
});

describe('what is in dispute', () => {
  it('names both sides', () => {
    const { verdict, why } = judge(cost('puffin', usd(78e6), { precision: 5e5 }));
    expect(verdict).toBe('disputed');
    expect(why).toBe('The sources disagree. Harbour Institute gives $78 million; North Line gives over $100 million.');
  });

  it('disputes what only the odd partner says', () => {
    const value = { date_min: '2020-05-01', date_max: '2020-05-31' };
    expect(judge({ subject: 'marlin-yard', metric: 'launch-date', value }).verdict).toBe('disputed');
  });

  it('holds every allegation in dispute, also of what the accused makes', () => {
    const { verdict, why } = judge({ subject: 'heron', metric: 'copying', value: { stance: 'alleged' } });
    expect(verdict).toBe('disputed');
    expect(why).toBe('The sources disagree. North Line says “alleged”; Marlin Yard says “not copied”.');
  });

  it('disputes "better" where tests point both ways, and where level is all there is', () => {
    const better = (against: string): Given => ({
      subject: 'heron',
      metric: 'against-rival',
      value: { stance: 'better' },
      scope: { against },
    });
    expect(judge(better('skua')).verdict).toBe('consistent');
    expect(judge(better('puffin')).verdict).toBe('disputed');
    expect(judge(better('north-line')).why).toBe(
      'The tests point both ways. Marlin Yard says “better than Skua” and “on a par with Puffin”.',
    );
  });

  it('takes "level with" as met by better', () => {
    const level: Given = {
      subject: 'heron',
      metric: 'against-rival',
      value: { stance: 'on-par' },
      scope: { against: 'skua' },
    };
    expect(judge(level).verdict).toBe('consistent');
  });
});

describe('what nothing speaks to', () => {
  it.each<[string, Given]>([
    ['an unknown subject', cost('kestrel', usd(1))],
    ['a metric without facts', { subject: 'north-line', metric: 'seats', value: { min: 5, max: 5, unit: 'seat' } }],
    ['another currency', cost('egret', { min: 5e6, max: 5e6, unit: 'GBP' })],
    ['a result without its test', { subject: 'heron', metric: 'speed-trial', value: percent(12) }],
    [
      'a rival that nobody compared',
      {
        subject: 'heron',
        metric: 'against-rival',
        value: { stance: 'better' },
        scope: { against: 'egret' },
      },
    ],
    [
      'a kind of copying that nobody alleged',
      { subject: 'marlin-yard', metric: 'copying', value: { stance: 'licensed' } },
    ],
  ])('%s', (_, given) => {
    const { verdict, facts, why } = judge(given);
    expect({ verdict, facts }).toEqual({ verdict: 'unreferenced', facts: [] });
    expect(why).toBe('Nothing published to set beside it.');
  });

  it('says what was reported and could not be verified', () => {
    const { verdict, notes } = judge({
      subject: 'heron',
      metric: 'seats',
      value: { min: 120, max: 120, unit: 'seat' },
    });
    expect(verdict).toBe('unreferenced');
    expect(notes).toEqual([
      { kind: 'unverified', text: 'Reported without a source that could be read: 120 seats.', fact: 'heron.seats' },
    ]);
  });
});

describe('time', () => {
  it('lets a later figure of something past judge, and says so', () => {
    const { verdict, notes } = judge(cost('heron', usd(300_000)));
    expect(verdict).toBe('consistent');
    expect(notes.map(({ kind }) => kind)).toEqual(['context', 'later']);
    expect(notes[1]?.text).toBe('Published on 1 September 2025, after this article.');
  });

  const fare = (value: number): Given => ({ subject: 'heron', metric: 'fare', value: usd(value) });

  it('does not let a later price judge', () => {
    expect(judge(fare(0.8), '2025-01-20').verdict).toBe('conflicting');
    expect(judge(fare(0.55), '2025-01-20').verdict).toBe('consistent');
  });

  it('hears what holds before what was replaced, and says what took its place', () => {
    const { verdict, notes } = judge(fare(0.55), '2025-06-01');
    expect(verdict).toBe('conflicting');
    expect(notes).toContainEqual({
      kind: 'superseded',
      text: '$0.55 was replaced by $0.80 on 2 March 2025.',
      fact: 'heron.fare.first',
    });
  });

  it('hears facts of any time where the article has no day', () => {
    expect(judge(fare(0.55), '').verdict).toBe('consistent');
    expect(judge(fare(0.8), '').verdict).toBe('consistent');
  });
});

describe('the report', () => {
  it('adds the rule that decided to the rules that spotted', () => {
    expect(judge(cost('egret', usd(5.576e6), { rules: ['spot.figure'] })).rules).toEqual([
      'spot.figure',
      'check.agrees',
    ]);
  });

  it.each([
    ['negation', 'The article says that this is not so. The check is of what it rules out.'],
    ['question', 'The article asks this and does not state it.'],
    ['forecast', 'The article speaks of a plan or a forecast.'],
  ] as const)('begins the notes with how it is said: %s', (manner, text) => {
    expect(judge(cost('egret', usd(5.576e6), { manner })).notes[0]).toEqual({ kind: 'manner', text });
  });

  it('names pack and page, and keeps the order of the claims', () => {
    const claims = ['b', 'a'].map((id) => makeClaim({ ...cost('egret', usd(1)), id }));
    const page = { language: 'en', title: 'Ferries' };
    const report = check(claims, index, page);
    expect(report).toMatchObject({
      format: 'sounding-report/1',
      page,
      pack: { id: 'harbour', version: 3, issued: '2025-06-01' },
      claims: [{ id: 'b' }, { id: 'a' }],
    });
  });
});

describe('contradictions within the article', () => {
  function conflictsOf(...given: Given[]) {
    const claims = given.map((one, at) => makeClaim({ ...one, id: `c${at + 1}` }));
    return check(claims, index, { language: 'en', published: '2025-03-20' }).internalConflicts;
  }

  it('finds two figures for one thing', () => {
    expect(conflictsOf(cost('egret', usd(5.6e6)), cost('heron', usd(1e6)), cost('egret', usd(56e6)))).toEqual([
      ['c1', 'c3'],
    ]);
  });

  it('takes one figure rounded twice for one', () => {
    expect(
      conflictsOf(cost('egret', usd(5.6e6), { precision: 5e4 }), cost('egret', usd(6e6), { precision: 5e5 })),
    ).toEqual([]);
  });

  it('leaves out what the article denies, and figures that each have a fact', () => {
    expect(conflictsOf(cost('egret', usd(5.6e6)), cost('egret', usd(56e6), { manner: 'negation' }))).toEqual([]);
    expect(conflictsOf(cost('marlin-yard', usd(5.576e6)), cost('marlin-yard', usd(9e6)))).toEqual([]);
  });

  it('lets prices change', () => {
    const fare = (value: number): Given => ({ subject: 'heron', metric: 'fare', value: usd(value) });
    expect(conflictsOf(fare(0.8), fare(0.9))).toEqual([]);
  });
});
