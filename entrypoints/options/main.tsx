import { speakReadersLanguage } from '#ui/language';

await speakReadersLanguage();
const { showOptions } = await import('#ui/options');
showOptions(document.getElementById('root') as HTMLElement);
