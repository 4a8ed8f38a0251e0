import { useEffect } from 'preact/hooks';
import { wearTheme } from '#components/theme';
import type { Settings } from '#schema/settings';
import { ask, listen } from './client.ts';
import { followLanguage } from './language/index.tsx';

/** The document wears the theme and speaks the language that the reader chose, from now on. */
export function useLook(): void {
  useEffect(() => {
    const wear = ({ theme, language }: Settings) => {
      wearTheme(document.documentElement, theme);
      followLanguage(language);
    };
    // Without an answer the look that it has stands.
    ask({ kind: 'settings' }).then(wear, () => undefined);
    return listen((message) => {
      if (message.kind === 'settings-changed') wear(message.settings);
    });
  }, []);
}
