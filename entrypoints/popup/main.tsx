import { showPopup } from '#ui/reading';

showPopup(document.getElementById('root') as HTMLElement);
