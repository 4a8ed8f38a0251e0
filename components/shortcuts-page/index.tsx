import './shortcuts-page.css';
import { Button } from '#components/controls';
import { Setting } from '#components/options-frame';
import { words } from '#components/words';

const say = words.shortcuts;

/** A key of the browser's that works on every page. */
export interface Shortcut {
  readonly name: string;
  /** What it does, in the reader's language. */
  readonly description: string;
  /** As the browser writes it: `Alt+N`; empty where none is set. */
  readonly keys: string;
}

interface ShortcutsPageProps {
  /** Undefined where the browser has none. */
  readonly shortcuts: readonly Shortcut[] | undefined;
  /** Opens the browser's own page for them; absent where it has none. */
  readonly onChange?: (() => void) | undefined;
}

/** The keys on a page, which the browser keeps, and those in our own lists. */
export function ShortcutsPage({ shortcuts, onChange }: ShortcutsPageProps) {
  return (
    <>
      <h1>{words.options.shortcuts}</h1>
      {shortcuts ? <p class="lede">{say.lede}</p> : <p class="lede">{say.absent}</p>}
      <div class="settings">
        {shortcuts?.map(({ name, description, keys }) => (
          <Setting key={name} title={description} control={keys ? <Keys keys={keys} /> : <i>{say.none}</i>} />
        ))}
      </div>
      {onChange && (
        <div class="actions">
          <Button onClick={onChange}>{say.change}</Button>
        </div>
      )}
      <h2>{say.lists}</h2>
      {say.keys.map(([keys = '', what = '']) => (
        <Setting key={keys} title={what} control={<kbd>{keys}</kbd>} />
      ))}
    </>
  );
}

/** `Alt+Shift+N` as three keys; a Mac writes them in one. */
function Keys({ keys }: { keys: string }) {
  return (
    <span class="keys" dir="ltr">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
