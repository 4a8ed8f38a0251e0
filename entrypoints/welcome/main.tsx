import { check, compileLexicon, documentFromText, indexPack, spot } from '#engine';
import { speakReadersLanguage } from '#ui/language';

await speakReadersLanguage();
const { showWelcome } = await import('#ui/welcome');
showWelcome(document.getElementById('root') as HTMLElement, (text, page, pack) => {
  const claims = spot(documentFromText(text, page), compileLexicon(pack, page.language));
  return check(claims, indexPack(pack), page);
});
