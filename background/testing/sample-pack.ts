import type { Fact, Pack } from '#schema/pack';

/** One fact of the sample: what a lighthouse cost. */
export const sampleFact = (id: string, dollars: number): Fact => ({
  id,
  subject: 'north-light',
  metric: 'building-cost',
  value: { min: dollars, max: dollars, unit: 'USD' },
  scope: {},
  asOf: '2020-05-01',
  sources: ['gazette'],
  verified: 'primary',
});

/** A small whole pack about another story than the bundled one. */
export const samplePack = (changes: Partial<Pack> = {}): Pack => ({
  format: 'sounding-pack/1',
  id: 'lighthouses',
  version: 3,
  issued: '2026-01-01',
  expires: '2999-01-01',
  title: 'Lighthouses',
  license: 'CC0-1.0',
  topic: 'north-light',
  triggers: ['North Light'],
  sources: [{ id: 'gazette', title: 'Harbour accounts', kind: 'primary', read: 'full' }],
  entities: [{ id: 'north-light', name: 'North Light', kind: 'company', aliases: ['the North Light'] }],
  metrics: [
    {
      id: 'building-cost',
      label: { en: 'building cost' },
      shape: 'figure',
      unit: 'USD',
      dimension: 'money',
      subjects: ['company'],
      cues: { en: { strong: ['cost'] } },
    },
  ],
  decoys: [],
  facts: [sampleFact('north-light-cost', 2_000_000)],
  ...changes,
});

export const samplePackText = (changes: Partial<Pack> = {}): string => JSON.stringify(samplePack(changes));
