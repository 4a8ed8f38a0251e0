import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '#page/card';

export default defineUnlistedScript(() => start());
