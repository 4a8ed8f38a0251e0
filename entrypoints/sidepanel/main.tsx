import { speakReadersLanguage } from '#ui/language';

await speakReadersLanguage();
const { showPanel } = await import('#ui/reading');
showPanel(document.getElementById('root') as HTMLElement);
