import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '#components/language';
import { fr } from '#components/words/fr';

export default defineUnlistedScript(() => speak('fr', fr));
