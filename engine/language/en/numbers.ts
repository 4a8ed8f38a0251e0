import type { NumberWords } from '../figures.ts';
import { currencies } from './currencies.ts';
import { units } from './units.ts';

const ordinals = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
  thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20,
  thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100,
  thousandth: 1e3, millionth: 1e6, billionth: 1e9, trillionth: 1e12,
};

export const numbers: NumberWords = {
  joints: {
    a: ['a', 'an'], of: ['of'], and: ['and', '&'], to: ['to', 'til', 'till', 'through'], or: ['or'], in: ['in'], per: ['per', '/', 'each', 'every'], for: ['for'],
    the: ['the'], point: ['point'], out: ['out'], if: ['if'], not: ['not'], even: ['even', 'perhaps', 'possibly', 'maybe'], half: ['half'], by: ['by'], on: ['on'], than: ['than'], minus: ['minus', 'negative'], power: ['e', 'x', '×'], between: ['between'],
  },
  cardinals: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
    fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50,
    sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  },
  scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15, dozen: 12, lakh: 1e5, lac: 1e5, crore: 1e7, gross: 144 },
  plurals: {
    dozens: { scale: 12, min: 24, max: 99 }, scores: { scale: 20, min: 40, max: 99 }, hundreds: { scale: 100, min: 100, max: 999 }, thousands: { scale: 1e3, min: 1e3 },
    millions: { scale: 1e6, min: 1e6 }, billions: { scale: 1e9, min: 1e9 }, trillions: { scale: 1e12, min: 1e12 }, lakhs: { scale: 1e5, min: 1e5 }, crores: { scale: 1e7, min: 1e7 },
    multimillion: { scale: 1e6, min: 2e6 }, multibillion: { scale: 1e9, min: 1e9 }, multitrillion: { scale: 1e12, min: 1e12 },
  },
  abbreviations: { bn: 1e9, mn: 1e6, mln: 1e6, bln: 1e9, tn: 1e12, trn: 1e12, trln: 1e12, tln: 1e12, mil: 1e6, bil: 1e9, mio: 1e6, thou: 1e3, cr: 1e7 },
  letters: { k: 1e3, m: 1e6, b: 1e9, t: 1e12 },
  moneyLetters: { mm: 1e6, bb: 1e9, tr: 1e12, g: 1e3 },
  multi: ['multi'],
  tens: ['tens'],
  inexact: [
    { words: ['a few', 'few', 'a handful of', 'some few'], min: 2, max: 9 },
    { words: ['several', 'a number of'], min: 3, max: 9 },
    { words: ['a couple of', 'a couple', 'couple of'], min: 2, max: 2 },
    { words: ['a pair of'], min: 2, max: 2 },
  ],
  ordinals,
  parts: {
    halves: 2, thirds: 3, quarters: 4, fourths: 4, fifths: 5, sixths: 6, sevenths: 7, eighths: 8, ninths: 9, tenths: 10, twelfths: 12, sixteenths: 16,
    twentieths: 20, thirtieths: 30, fortieths: 40, fiftieths: 50, hundredths: 100, thousandths: 1e3, millionths: 1e6,
  },
  shares: { half: 2, quarter: 4 },
  afterPart: ['of', 'the', 'as', 'less', 'fewer', 'cheaper', 'lower', 'more', 'higher', 'what', 'that', 'its', 'their', 'his', 'her', 'our', 'from', 'in', 'below', 'above', 'or', 'smaller', 'larger', 'bigger', 'faster', 'slower', 'on', 'off', 'since', 'and', 'this', 'last'],
  beforePart: ['by', 'than', 'nearly', 'almost', 'about', 'roughly', 'around', 'over', 'under', 'only', 'just', 'up', 'down', 'lost', 'shed', 'to', 'at', 'least'],
  vulgar: {
    '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6, '⅐': 1 / 7,
    '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8, '⅑': 1 / 9, '⅒': 1 / 10,
  },
  ordinalSuffixes: ['st', 'nd', 'rd', 'th', 'ths'],
  nounMultiples: ['double', 'triple', 'treble', 'quadruple'],
  multiples: { twice: 2, thrice: 3, double: 2, triple: 3, treble: 3, quadruple: 4, doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, quintupled: 5, halved: 0.5, doubling: 2, tripling: 3, halving: 0.5 },
  multiplePhrases: [
    { words: ['an order of magnitude', 'one order of magnitude'], min: 10, max: 10, approx: true },
    { words: ['orders of magnitude', 'several orders of magnitude', 'multiple orders of magnitude'], min: 100, approx: true },
    { words: ['two orders of magnitude'], min: 100, max: 100, approx: true },
    { words: ['three orders of magnitude'], min: 1000, max: 1000, approx: true },
  ],
  times: ['times', 'time', 'fold', '-times', '×'],
  timesSuffixes: ['x', '×', 'fold', 'times'],
  folds: {
    twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, sixfold: 6, sevenfold: 7, eightfold: 8, ninefold: 9, tenfold: 10, twelvefold: 12, fifteenfold: 15,
    twentyfold: 20, thirtyfold: 30, fortyfold: 40, fiftyfold: 50, hundredfold: 100, thousandfold: 1000, millionfold: 1e6,
  },
  percentPhrases: [
    { words: ['single-digit', 'single-digit percentage', 'single digit'], min: 1, max: 9 },
    { words: ['double-digit', 'double-digit percentage', 'double digit'], min: 10, max: 99 },
    { words: ['triple-digit', 'triple-digit percentage', 'triple digit'], min: 100, max: 999 },
  ],
  closing: ['closed', 'ended', 'finished', 'traded', 'trading', 'stayed', 'remained', 'opened', 'was', 'were', 'little', 'held', 'ending', 'closing', 'largely', 'broadly', 'roughly', 'virtually', 'essentially'],
  flat: ['little changed', 'flat', 'unchanged'],
  figures: ['figure', 'figures'],
  figureLevels: { low: 'low', mid: 'mid', middle: 'mid', high: 'high' },
  hundredths: ['cents on the dollar', 'cent on the dollar', 'pence in the pound'],
  fractionPhrases: [{ words: ['pennies on the dollar', 'cents on the dollar'], min: 0.01, max: 0.1 }],
  currencies,
  units,
  yenCountry: ['yen', 'japan', 'japanese', 'tokyo', 'softbank', 'jpy', 'nikkei'],
  yuanCountry: ['yuan', 'renminbi', 'rmb', 'cny', 'beijing', 'hangzhou', 'china', 'chinese'],
  rank: {
    before: ['no.', 'no', 'nos.', 'number', '№', 'nr.', '#'],
    nouns: ['place', 'spot', 'position', 'rank', 'ranked', 'placed', 'slot'],
    verbs: ['ranked', 'ranks', 'rank', 'ranking', 'placed', 'placing', 'came', 'finished', 'finishing', 'comes'],
    top: ['top', 'the top'],
    topOf: ['top of', 'the top of'],
    charts: ['chart', 'charts', 'ranking', 'rankings', 'list', 'lists', 'leaderboard', 'store', 'stores'],
    phrases: {
      'top-rated': 1, 'top rated': 1, 'top-downloaded': 1, 'top downloaded': 1, 'top spot': 1, 'the top spot': 1, 'top slot': 1, 'top place': 1, 'top position': 1, 'pole position': 1, 
      'most downloaded': 1, 'the most downloaded': 1, 'most-downloaded': 1, 'the most-downloaded': 1, 'runner-up': 2, 'runner up': 2,
    },
    notAfter: ['century', 'centuries', 'anniversary', 'amendment', 'birthday', 'street', 'avenue', 'grade', 'floor', 'edition', 'generation', 'party', 'parties', 'congress', 'iteration', 'time'],
  },
  rates: ['month', 'year', 'day', 'week', 'hour', 'minute', 'second', 'quarter', 'share', 'person', 'head', 'piece', 'user', 'token', 'query', 'barrel', 'ounce', 'gallon', 'unit', 'night', 'seat', 'million', 'thousand', 'billion'],
  rateAdverbs: { annually: 'year', yearly: 'year', 'per annum': 'year', monthly: 'month', weekly: 'week', daily: 'day', hourly: 'hour', apiece: 'piece' },
  labelled: ['page', 'pages', 'section', 'chapter', 'figure', 'fig', 'table', 'article', 'version', 'appendix', 'volume', 'vol', 'step', 'paragraph', 'clause', 'verse', 'room', 'flight', 'route', 'channel', 'episode', 'season', 'isbn', 'pp'],
  clock: ['am', 'pm', 'a.m', 'p.m', "o'clock", 'gmt', 'utc', 'et', 'est', 'edt', 'pst', 'pdt', 'pt', 'bst', 'cet', 'cst', 'ist', 'hrs'],
  scores: ['won', 'win', 'wins', 'beat', 'beats', 'beating', 'lost', 'lose', 'loses', 'defeated', 'defeat', 'drew', 'draw', 'score', 'scoreline', 'lead', 'led', 'leads', 'victory', 'loss', 'vote', 'voted', 'ruling', 'winning', 'losing', 'ruled', 'decision'],
  beforeOne: ['which', 'this', 'that', 'each', 'every', 'any', 'no', 'another', 'last', 'next', 'only', 'some'],
  afterOne: ['of', 'that', 'who', 'which', 'and', 'or', 'is', 'was', 'could', 'can', 'has', 'had', 'to', 'in', 'on', 'for', 'by', 'with', 'else', 'another', 'would', 'should', 'might', 'may', 'does', 'did', 'as', 'the', 'a', 'an', 'at', 'from', 'where', 'than', 'thing', 'day', 'way', 'will', 'must', 'needs', 'says', 'said', 'knows', 'but', 'if', 'it', 'i', 'you', 'we', 'they', 'he', 'she', 'such', 'so', 'too', 'more', 'step', 'he', 'there', 'off', 'about', 'called', 'named', 'made', 'built', 'trained', 'used'],
  names: ['24/7', '9/11', '7/7', '50/50', '20/20', '360-degree', '9-to-5', '9 to 5', '101', '4x4', '2x2', '80/20', '1.0', '2.0', '3.0', '4.0'],
};
