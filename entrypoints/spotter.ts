import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '#page';

export default defineUnlistedScript(() => start());
