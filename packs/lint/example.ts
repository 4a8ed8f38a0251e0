import { loadTexts } from '../build/load.ts';
import type { Problem } from '../build/problem.ts';
import { lintLoaded } from './lint.ts';
import type { Rule } from './rule.ts';

/** A small clean pack about a maker that does not exist, for the tests of rules. */
export const example: Readonly<Record<string, string>> = {
  'pack.yaml': `id: heron
version: 1
issued: 2026-11-01
expires: 2027-05-01
title: The Heron story
license: CC-BY-4.0
topic: heron
stand: { models: rivals }
triggers: [Heron]
`,
  'sources.yaml': `- id: report
  title: Report on the Lark
  publisher: Heron Labs
  url: https://heron.example/report
  date: 2026-02-01
  kind: primary
  read: full

- id: paper
  title: Heron unveils the Lark
  url: https://news.example/heron
  date: 2026-02
  kind: press
  read: excerpt
`,
  'entities.yaml': `- id: heron
  name: Heron Labs
  kind: company
  aliases: [Heron]

- id: lark
  name: Lark
  kind: model
  aliases: [Heron Lark]
  caseSensitive: [Lark]
  maker: heron

- id: lark-2
  name: Lark 2
  kind: model
  maker: heron
  partOf: lark

- id: rivals
  name: rival models
  kind: group
`,
  'metrics.yaml': `- id: price
  label: { en: price }
  shape: figure
  unit: USD
  dimension: money
  subjects: [model]
  range: [1, 1000]
  cues: { en: { strong: [costs] } }

- id: score
  label: { en: score }
  shape: figure
  unit: percent
  dimension: score
  subjects: [model]
  cues: { en: { strong: [scores] } }
  scopes:
    - { field: benchmark, value: Sum Test, words: { en: [Sum Test] } }

- id: licence
  label: { en: licence }
  shape: attribute
  unit: stance
  subjects: [model]
  cues: { en: {} }
  stances:
    - { stance: open, words: { en: [open] } }
`,
  'decoys.yaml': `- id: rent
  dimensions: [money]
  cues: { en: { strong: [rent] } }
`,
  'facts.yaml': `- id: lark.price
  subject: lark
  metric: price
  value: { min: 20, max: 20, unit: USD }
  tolerance: 0.05
  asOf: 2026-02-01
  until: 2026-06-01
  saidBy: heron
  sources: [report, paper]
  verified: primary
  context: The price of the first version.
  conflicts: [lark.price.press]
  main: true

- id: lark.price.press
  subject: lark
  metric: price
  value: { min: 25, max: 25, unit: USD }
  asOf: 2026-02-02
  sources: [paper]
  verified: secondary
  context: The price with tax.
  conflicts: [lark.price]

- id: lark.price.summer
  subject: lark
  metric: price
  value: { min: 30, max: 30, unit: USD }
  asOf: 2026-06-01
  sources: [paper]
  verified: secondary
  context: The price since June 2026.
  supersedes: lark.price

- id: lark-2.score
  subject: lark-2
  metric: score
  value: { min: 91.5, max: 91.5, unit: percent }
  scope: { benchmark: Sum Test, against: rivals }
  asOf: 2026-02-01
  sources: [report]
  verified: primary
  context: Measured by its maker.

- id: lark-2.licence
  subject: lark-2
  metric: licence
  value: { stance: open }
  asOf: 2026-02-01
  sources: [report]
  verified: primary
  context: The code and the weights.
`,
};

/** Files, with what to replace in each: the first text once, by the second. */
export type Changes = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;

/** What rules find in the example after some of its words were replaced. */
export function problemsAfter(rules: readonly Rule[], changes: Changes): Problem[] {
  const changed = Object.entries(changes).map(([file, replacements]) => [
    file,
    replacements.reduce((text, [from, to]) => replaceOnce(text, from, to), example[file] ?? ''),
  ]);
  return lintLoaded(loadTexts({ ...example, ...Object.fromEntries(changed) }), rules);
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.indexOf(from) < 0) throw new Error(`the example has no ${JSON.stringify(from)}`);
  return text.replace(from, () => to);
}
