import { speak } from '#components/language';
import { en } from '#components/words/en';

// The page of a pack is in English; its words are put down before its other modules are evaluated.
speak('en', en);
