import type { Entity, Fact, Metric, Pack } from '#schema/pack';

/** A small made-up story for tests: shipyards, the ferries they build, and what those cost. */
export function harbourPack(facts: readonly Fact[] = harbourFacts): Pack {
  return {
    format: 'sounding-pack/1',
    id: 'harbour',
    version: 3,
    issued: '2025-06-01',
    expires: '2026-06-01',
    title: 'The harbour story',
    license: 'CC0-1.0',
    topic: 'marlin-yard',
    stand: { models: 'other-ferries' },
    triggers: ['Marlin'],
    sources: [
      { id: 'yard-report', title: 'Yard report', publisher: 'Marlin Yard', kind: 'primary', read: 'full' },
      { id: 'harbour-post', title: 'Harbour Post', publisher: 'Harbour Post', kind: 'press', read: 'excerpt' },
    ],
    entities,
    metrics,
    decoys: [],
    facts: [...facts],
  };
}

const entity = (id: string, name: string, kind: Entity['kind'], more: Partial<Entity> = {}): Entity => ({
  id,
  name,
  kind,
  aliases: [],
  ...more,
});

const entities: Entity[] = [
  entity('marlin-yard', 'Marlin Yard', 'company'),
  entity('heron', 'Heron', 'model', { maker: 'marlin-yard' }),
  entity('heron-lite', 'Heron Lite', 'model', { maker: 'marlin-yard', partOf: 'heron' }),
  entity('egret', 'Egret', 'model', { maker: 'marlin-yard' }),
  entity('old-gull', 'Old Gull', 'model', { maker: 'marlin-yard' }),
  entity('north-line', 'North Line', 'company'),
  entity('puffin', 'Puffin', 'model', { maker: 'north-line' }),
  entity('skua', 'Skua', 'model', { maker: 'north-line' }),
  entity('other-ferries', 'other ferries', 'group'),
  entity('olga-berg', 'Olga Berg', 'person'),
];

const metric = (
  id: string,
  label: string,
  shape: Metric['shape'],
  unit: string,
  more: Partial<Metric> = {},
): Metric => ({
  id,
  label: { en: label },
  shape,
  unit,
  subjects: ['model', 'company'],
  cues: { en: {} },
  ...more,
});

const metrics: Metric[] = [
  metric('build-cost', 'building cost', 'figure', 'USD'),
  metric('launch-date', 'launch date', 'date', 'date'),
  metric('fare', 'fare', 'figure', 'USD', { changes: true }),
  metric('speed-trial', 'trial result', 'figure', 'percent'),
  metric('against-rival', 'standing beside a rival', 'comparison', 'stance'),
  metric('share-move', 'share price move', 'figure', 'percent', {
    changes: true,
    window: { from: '2025-03-01', to: '2025-03-31' },
  }),
  metric('copying', 'copied plans', 'allegation', 'stance'),
  metric('builder', 'builder', 'relation', 'stance'),
  metric('seats', 'seats', 'figure', 'seat'),
];

export const fact = (id: string, value: Fact['value'], more: Partial<Fact> = {}): Fact => {
  const [subject = '', metricId = ''] = id.split('.');
  return {
    id,
    subject,
    metric: metricId,
    value,
    scope: {},
    asOf: '2025-01-10',
    sources: ['yard-report'],
    verified: 'primary',
    ...more,
  };
};

const usd = (value: number): Fact['value'] => ({ min: value, max: value, unit: 'USD' });
const percent = (value: number): Fact['value'] => ({ min: value, max: value, unit: 'percent' });
const day = (isoDay: string): Fact['value'] => ({ date_min: isoDay, date_max: isoDay });

export const harbourFacts: readonly Fact[] = [
  fact('heron.launch-date', day('2025-01-10'), { saidBy: 'marlin-yard' }),
  fact('heron-lite.launch-date', day('2025-05-20'), { asOf: '2025-05-20' }),
  fact('egret.launch-date', day('2024-11-02'), { asOf: '2024-11-02' }),
  fact('old-gull.launch-date', day('2021-04-01'), { asOf: '2021-04-01' }),
  fact('heron.build-cost', usd(300_000), {
    tolerance: 0.02,
    asOf: '2025-09-01',
    saidBy: 'marlin-yard',
    context: 'The hull is not counted.',
  }),
  fact('heron.build-cost.hull', usd(50_000), { scope: { run: 'hull' }, asOf: '2025-09-01' }),
  fact('egret.build-cost', usd(5_576_000), {
    tolerance: 0.02,
    asOf: '2024-11-02',
    saidBy: 'marlin-yard',
    context: 'One ferry, without the plans.',
  }),
  fact('old-gull.build-cost', usd(9_000_000), { asOf: '2021-04-01' }),
  fact(
    'puffin.build-cost.owner',
    { min: 100_000_000, unit: 'USD' },
    {
      saidBy: 'north-line',
      conflicts: ['puffin.build-cost.study'],
    },
  ),
  fact('puffin.build-cost.study', usd(78_000_000), {
    saidBy: 'Harbour Institute',
    conflicts: ['puffin.build-cost.owner'],
  }),
  fact('marlin-yard.launch-date.register', day('2020-07-17'), {
    asOf: '2020-07-17',
    saidBy: 'the register',
    main: true,
    conflicts: ['marlin-yard.launch-date.press'],
  }),
  fact(
    'marlin-yard.launch-date.press',
    { date_min: '2020-05-01', date_max: '2020-05-31' },
    {
      asOf: '2020-07-17',
      saidBy: 'Harbour Post',
      conflicts: ['marlin-yard.launch-date.register'],
    },
  ),
  fact('heron.fare.first', usd(0.55), { asOf: '2025-01-10', until: '2025-03-01' }),
  fact('heron.fare.second', usd(0.8), { asOf: '2025-03-02', supersedes: 'heron.fare.first' }),
  fact('heron.speed-trial.sound', percent(79.8), { scope: { benchmark: 'Sound 2024' } }),
  fact('heron.speed-trial.sound-pro', percent(60), { scope: { benchmark: 'Sound Pro' } }),
  fact('egret.speed-trial.sound', percent(39.2), { scope: { benchmark: 'Sound 2024' } }),
  fact(
    'heron.against-rival.puffin',
    { stance: 'on-par' },
    {
      saidBy: 'marlin-yard',
      scope: { against: 'puffin' },
    },
  ),
  fact('heron.against-rival.skua', { stance: 'better' }, { saidBy: 'marlin-yard', scope: { against: 'skua' } }),
  fact('north-line.share-move.close', percent(-17), {
    asOf: '2025-03-10',
    scope: { day: '2025-03-10', market: 'close' },
  }),
  fact('north-line.share-move.early', percent(-12), {
    asOf: '2025-03-10',
    scope: { day: '2025-03-10', market: 'premarket' },
  }),
  fact('north-line.share-move.old', percent(-9), {
    asOf: '2023-03-10',
    scope: { day: '2023-03-10', market: 'close' },
  }),
  fact(
    'marlin-yard.copying.north-line',
    { stance: 'alleged' },
    {
      saidBy: 'north-line',
      conflicts: ['marlin-yard.copying.denied'],
    },
  ),
  fact(
    'marlin-yard.copying.denied',
    { stance: 'not-copied' },
    {
      saidBy: 'marlin-yard',
      conflicts: ['marlin-yard.copying.north-line'],
    },
  ),
  fact('marlin-yard.builder', { stance: 'olga-berg' }),
  fact('heron.seats', { min: 120, max: 120, unit: 'seat' }, { verified: 'unverified' }),
  fact('egret.seats', { min: 80, max: 80, unit: 'seat' }),
];
