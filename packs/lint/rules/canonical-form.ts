import { firstDifference, formatPack } from '../../build/format.ts';
import type { Rule } from '../rule.ts';

export const canonicalForm: Rule = {
  id: 'canonical-form',
  demands: 'Every file has the canonical form, which "pack format" writes.',
  *check({ loaded }) {
    for (const source of loaded.files) {
      const difference = firstDifference(source.text, formatPack(source));
      if (!difference) continue;
      const { line, found, expected } = difference;
      yield { place: { file: source.file, line }, words: found, reason: `expected ${JSON.stringify(expected)}` };
    }
  },
};
