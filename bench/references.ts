/** What others find in the same texts, as far as they find it: amounts, percentages, names, dates. */
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Only what its entity recognition needs: sentences and entities. */
const wink = winkNLP(model, ['sbd', 'ner']);

export const winkEntities = (text: string): number => wink.readDoc(text).entities().length();

export function compromiseAmounts(text: string): number {
  const doc = compromise(text);
  return doc.money().length + doc.percentages().length;
}

const AMOUNT = /[$€£]? ?\d[\d.,]*(?: ?(?:million|billion|trillion|bn|m|k|%|per cent|percent)\b)?/g;

export const regexAmounts = (text: string): number => [...text.matchAll(AMOUNT)].length;
