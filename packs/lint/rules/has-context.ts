import { each, type Rule } from '../rule.ts';

/** What fits a card beside the words in a page. */
const longest = 400;

export const hasContext: Rule = {
  id: 'has-context',
  demands: 'Every fact has a context note: whole sentences that a reader can take in.',
  check: each('facts', function* ({ id, context }) {
    if (context === undefined) yield { words: id, reason: 'has no context note' };
    else if (context.length > longest)
      yield { at: ['context'], words: id, reason: `is longer than ${longest} characters` };
    else if (!/[.!?]["\u201d)]?$/.test(context))
      yield { at: ['context'], words: context, reason: 'does not end as a sentence' };
  }),
};
