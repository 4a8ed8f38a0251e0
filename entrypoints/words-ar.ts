import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '#components/language';
import { ar } from '#components/words/ar';

export default defineUnlistedScript(() => speak('ar', ar));
