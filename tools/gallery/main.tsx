import { render } from 'preact';
import { speak } from '#components/language';
import { wearTheme } from '#components/theme';
import { ar } from '#components/words/ar';
import { en } from '#components/words/en';
import { directionOf } from '#schema/language';
import type { Samples } from './samples.ts';

const ask = new URLSearchParams(location.search);
const samples: Samples = await (await fetch('./samples.json')).json();
const language = ask.get('language') === 'ar' ? 'ar' : 'en';
speak(language, { ar, en }[language]);
wearTheme(document.documentElement, ask.get('theme') === 'dark' ? 'dark' : 'light');
document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);
// Its code reads the words while it is evaluated.
const { screens } = await import('./screens.tsx');
const screen = screens(samples)[ask.get('screen') ?? ''];
const root = document.getElementById('root');
if (screen && root) render(screen(), root);
document.documentElement.dataset.ready = '';
