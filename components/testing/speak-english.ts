import { speak } from '#components/language';
import { en } from '#components/words/en';

speak('en', en);
