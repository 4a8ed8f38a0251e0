import { render } from 'preact';
import { wearTheme } from '#components/theme';
import type { Samples } from './samples.ts';
import { screens } from './screens.tsx';

const ask = new URLSearchParams(location.search);
const samples: Samples = await (await fetch('./samples.json')).json();
const screen = screens(samples)[ask.get('screen') ?? ''];
wearTheme(document.documentElement, ask.get('theme') === 'dark' ? 'dark' : 'light');
document.documentElement.dir = ask.get('dir') ?? 'ltr';
const root = document.getElementById('root');
if (screen && root) render(screen(), root);
document.documentElement.dataset.ready = '';
