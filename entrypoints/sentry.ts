import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '#page/sentry';

export default defineUnlistedScript(() => start());
