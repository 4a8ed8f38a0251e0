import { speakReadersLanguage } from '#ui/language';

await speakReadersLanguage();
const { showPopup } = await import('#ui/reading');
showPopup(document.getElementById('root') as HTMLElement);
