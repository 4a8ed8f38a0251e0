import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '#components/language';
import { de } from '#components/words/de';

export default defineUnlistedScript(() => speak('de', de));
