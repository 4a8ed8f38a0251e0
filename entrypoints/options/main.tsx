import { showOptions } from '#ui/options';

showOptions(document.getElementById('root') as HTMLElement);
