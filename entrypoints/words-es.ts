import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '#components/language';
import { es } from '#components/words/es';

export default defineUnlistedScript(() => speak('es', es));
