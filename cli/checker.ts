import { check, compileLexicon, type Document, indexPack, type Lexicon, mergeReports, spot } from '#engine';
import type { Pack } from '#schema/pack';
import type { Page, Report } from '#schema/report';

/** Gives the report of a document. */
export type Checker = (document: Document) => Report;

/** Prepares packs once, to check any number of documents against all of them. */
export function makeChecker(first: Pack, ...others: readonly Pack[]): Checker {
  const [checkFirst, ...checkOthers] = [onePackChecker(first), ...others.map(onePackChecker)];
  return (document) => mergeReports([checkFirst(document), ...checkOthers.map((checkNext) => checkNext(document))]);
}

/** The words of a language are compiled on first use. */
function onePackChecker(pack: Pack): Checker {
  const index = indexPack(pack);
  const lexicons = new Map<string, Lexicon>();
  const lexiconOf = (language: string): Lexicon => {
    const lexicon = lexicons.get(language) ?? compileLexicon(pack, language);
    lexicons.set(language, lexicon);
    return lexicon;
  };
  return (document) => check(spot(document, lexiconOf(document.language)), index, pageOf(document));
}

function pageOf({ url, title, published, language }: Document): Page {
  return {
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    language,
  };
}
