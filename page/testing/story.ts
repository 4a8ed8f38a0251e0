import type { LexiconSource } from '#schema/pack';

/** A story for tests that no real pack tells: what a lighthouse cost. */
export const lighthouses: LexiconSource = {
  id: 'lighthouses',
  topic: 'north-light',
  triggers: ['north light'],
  entities: [{ id: 'north-light', name: 'North Light', kind: 'company', aliases: [] }],
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
};

/** A paragraph that is long enough to be prose. */
export const paragraph = (text: string): string =>
  `<p>${text} The rest of the paragraph is there to make it long enough to be read as one.</p>`;

export const costing = (figure: string): string => paragraph(`Building the North Light cost ${figure}, the town says.`);
