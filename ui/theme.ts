import { useEffect } from 'preact/hooks';
import { wearTheme } from '#components/theme';
import { ask, listen } from './client.ts';

/** The document wears the theme that the reader chose, from now on. */
export function useTheme(): void {
  useEffect(() => {
    const wear = (theme: Parameters<typeof wearTheme>[1]) => wearTheme(document.documentElement, theme);
    ask({ kind: 'settings' }).then(
      ({ theme }) => wear(theme),
      () => undefined, // Without an answer the system's theme stands.
    );
    return listen((message) => {
      if (message.kind === 'settings-changed') wear(message.settings.theme);
    });
  }, []);
}
