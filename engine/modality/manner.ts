import type { Manner } from '../../schema/claim.ts';
import type { Context } from '../bind/context.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';

export interface Modality {
  readonly manner: Manner;
  readonly attribution?: string | undefined;
}

/** How far a manner word reaches, in tokens before the figure. */
const reach: Readonly<Record<string, number>> = { negation: 4, hypothetical: 8, question: 12, forecast: 8, doubt: 10, denial: 10, reported: 40, claimed: 40 };
/** The first that is found decides: what undoes a figure before who says it. */
const order = ['negation', 'hypothetical', 'denial', 'doubt', 'forecast', 'claimed', 'reported'] as const;

/** How a claim at token `at` is said, from the words of its sentence. */
export function readManner(context: Context, sentence: number, at: number): Modality {
  const { analysis } = context;
  const found = context.terms(sentence, 'manner');
  const bounds = analysis.sentences[sentence];
  if (bounds && analysis.tokens.char[bounds.to - 1] === 63) return { manner: 'question' };
  const attribution = speaker(context, sentence);
  for (const manner of order) {
    const near = found.some((f) => f.term.manner === manner && isNear(context, f.from, at, reach[manner] as number, manner));
    if (near) return { manner, attribution };
  }
  return { manner: 'stated', attribution };
}

function isNear({ analysis }: Context, word: number, at: number, most: number, manner: string): boolean {
  const everywhere = manner === 'claimed' || manner === 'reported' || manner === 'doubt' || manner === 'denial';
  if (!everywhere && (word > at || analysis.clauses.of[word] !== analysis.clauses.of[at])) return false;
  return Math.abs(at - word) <= most;
}

/** The name before or after a verb of saying. */
function speaker({ analysis, discourse }: Context, sentence: number): string | undefined {
  const { grammar, tokens } = analysis;
  for (const mention of discourse.in(sentence)) {
    if (mention.via === 'pronoun' || mention.via === 'rivals') continue;
    const says = [mention.to, mention.to + 1, mention.from - 1, mention.from - 2].some((i) => i >= 0 && i < tokens.count && analysis.sentenceOf[i] === sentence && (grammar[i] as number) & GrammarBit.saying);
    if (says) return tokens.text.slice(tokens.start[mention.from], tokens.end[mention.to - 1]);
  }
  return undefined;
}
