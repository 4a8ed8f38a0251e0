import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '#components/language';
import { en } from '#components/words/en';

export default defineUnlistedScript(() => speak('en', en));
