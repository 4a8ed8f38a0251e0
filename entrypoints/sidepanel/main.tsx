import { showPanel } from '#ui/reading';

showPanel(document.getElementById('root') as HTMLElement);
