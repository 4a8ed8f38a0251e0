import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Shortcut, ShortcutsPage as ShortcutsView } from '#components/shortcuts-page';

/** Firefox for Android has no keys for extensions. */
const commands: typeof browser.commands | undefined = browser.commands;

export function ShortcutsPage() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = async () => setShortcuts(((await commands?.getAll()) ?? []).map(shortcutOf));
    read();
    // They are changed on the browser's page, in another tab.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return <ShortcutsView shortcuts={commands && shortcuts} onChange={commands && openBrowsersPage} />;
}

type Command = Awaited<ReturnType<typeof browser.commands.getAll>>[number];

const shortcutOf = ({ name = '', description, shortcut = '' }: Command): Shortcut => ({
  name,
  description: description || name,
  keys: shortcut,
});

interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** Firefox has a call for it; Chrome and Edge have an address, which Edge makes its own. */
async function openBrowsersPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
