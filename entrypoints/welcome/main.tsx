import { check, compileLexicon, documentFromText, indexPack, spot } from '#engine';
import { showWelcome } from '#ui/welcome';

showWelcome(document.getElementById('root') as HTMLElement, (text, page, pack) => {
  const claims = spot(documentFromText(text, page), compileLexicon(pack, page.language));
  return check(claims, indexPack(pack), page);
});
