import type { BoundWords } from '../figures.ts';

export const bounds: BoundWords = {
  emphasis: [
    'just', 'only', 'merely', 'a mere', 'mere', 'a paltry', 'paltry', 'a measly', 'a modest', 'a tiny', 'a meagre', 'a meager',
    'a whopping', 'a staggering', 'a massive', 'a huge', 'an eye-popping', 'an eye-watering', 'a record', 'a cool', 'a full',
    'fully', 'no less than', 'as little as', 'as few as', 'as low as', 'to the tune of', 'a total of', 'a combined',
    'an astonishing', 'an impressive', 'a reported', 'a hefty', 'a stunning', 'exactly', 'precisely', 'a further', 'an additional',
  ],
  approx: [
    'about', 'around', 'roughly', 'approximately', 'approx', 'approx.', 'some', 'circa', 'c.', 'ca.', '~', '≈', '∼', '～', 'an estimated',
    'estimated', 'nearly', 'almost', 'close to', 'near', 'nearing', 'approaching', 'just under', 'just over', 'just above', 'just below',
    'just shy of', 'just short of', 'a little over', 'a little under', 'a little more than', 'a little less than', 'slightly over',
    'slightly under', 'slightly more than', 'slightly less than', 'slightly above', 'slightly below', 'a bit over', 'a bit more than',
    'a bit under', 'a bit less than', 'a shade under', 'a shade over', 'shy of', 'little more than', 'not much more than', 'barely', 'in the region of', 'in the order of',
    'on the order of', 'in the neighborhood of', 'in the neighbourhood of', 'in the vicinity of', 'somewhere around', 'something like',
    'give or take', 'practically', 'virtually', 'an approximate', 'a rough', 'well nigh', 'more or less', 'getting on for', 'loosely',
    'an average of', 'anywhere near',
  ],
  atLeast: [
    'more than', 'more than or equal to', 'greater than or equal to', '>=', 'bigger than', 'over', 'above', 'well above', 'well over', 'well more than', 'far more than', 'much more than', 'far above',
    'in excess of', 'well in excess of', 'exceeding', 'exceeds', 'exceeded', 'exceed', 'upwards of', 'upward of', 'north of', 'at least', 'no fewer than',
    'a minimum of', 'minimum of', 'not less than', 'not fewer than', 'greater than', 'higher than', 'larger than', 'topped', 'topping', 'surpass', 'surpasses', 'tops', 'passed', 'surpassed',
    'surpassing', 'beyond', '>', '≥', '⩾', 'better than', 'no lower than',
  ],
  atMost: [
    'less than', 'less than or equal to', '<=', 'fewer than', 'under', 'below', 'well under', 'well below', 'far below', 'far less than', 'far fewer than', 'much less than',
    'lower than', 'smaller than', 'at most', 'at the most', 'not even', 'no more than', 'not more than', 'a maximum of', 'maximum of', 'capped at', 'sub-', 'sub',
    'within', 'inside', 'short of', 'well short of', '<', '≤', '⩽', 'no greater than', 'no higher than', 'south of',
  ],
  extreme: ['up to', 'as much as', 'as many as', 'as high as', 'upto'],
  approxAfter: ['or so', 'or thereabouts', '-odd', '-ish', 'ish', 'odd', 'give or take', 'plus or minus', 'or more or less'],
  atLeastAfter: ['or more', 'and more', 'or above', 'or over', 'or higher', 'or greater', 'and above', 'and up', 'or better', 'plus', '-plus', '+', 'at least', 'upwards', 'at a minimum'],
  atMostAfter: ['or less', 'or fewer', 'or under', 'or below', 'or lower', 'and under', 'and below', 'at most', 'at the most', 'tops', 'max', 'maximum', 'at a maximum'],
  spanning: ['over'],
  lasting: ['in', 'for', 'after', 'took', 'take', 'takes', 'taking', 'lasted', 'lasts', 'spent', 'needed', 'required'],
  telling: ['say', 'says', 'report', 'reports', 'reported', 'know', 'knows', 'known', 'doubts', 'doubt', 'talk', 'talks', 'talked', 'talking', 'ask', 'asked', 'learned', 'worry', 'questions', 'claims', 'rumours', 'rumors', 'sceptical', 'skeptical'],
  preposition: ['about'],
  reaching: ['own', 'owns', 'owned', 'add', 'adds', 'added', 'adding', 'come', 'comes', 'came', 'coming', 'amount', 'amounts', 'amounted', 'live', 'lived', 'sums', 'summed', 'totted'],
  reach: ['up to'],
  between: ['between', 'anywhere between', 'somewhere between'],
  from: ['from', 'anywhere from', 'somewhere from', 'ranging from', 'ranges from', 'ranged from'],
  moving: [
    'rose', 'rise', 'rises', 'risen', 'rising', 'grew', 'grow', 'grows', 'grown', 'growing', 'climbed', 'climbs', 'jumped', 'jumps', 'increased', 'increase', 'increases',
    'increasing', 'up', 'down', 'went', 'go', 'goes', 'surged', 'soared', 'doubled', 'tripled', 'quadrupled', 'raised', 'raise', 'raises', 'raising', 'swelled', 'expanded', 'expand',
    'moved', 'moves', 'improved', 'improves', 'improving', 'fell', 'fall', 'falls', 'dropped', 'drops', 'cut', 'cuts', 'cutting', 'slashed', 'lowered', 'declined', 'sank', 'slipped', 'slid',
    'reduced', 'reduces', 'reducing', 'shrank', 'shrunk', 'changed', 'lifted', 'lifting', 'boosted', 'boosting', 'extended', 'upgraded', 'revised', 'scaled', 'jump', 'leap', 'leapt',
  ],
};
