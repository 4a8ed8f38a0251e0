import { wearTheme } from '#components/theme';
import './english.ts';
import { showDataset } from './index.tsx';

/** The page holds its data as text, which no policy of a web server takes for a script. It was validated when it was built. */
const data = JSON.parse(document.getElementById('data')?.textContent ?? '');
wearTheme(document.documentElement, 'system');
const root = document.getElementById('root');
if (root) showDataset(root, data);
