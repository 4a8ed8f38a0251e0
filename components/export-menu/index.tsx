import './export-menu.css';
import { useState } from 'preact/hooks';
import { IconButton } from '#components/controls';
import { useMenu } from '#components/menu';
import { words } from '#components/words';

/** The forms that a report can leave in, and how to save it in one. */
export interface ExportChoice {
  readonly formats: readonly { readonly id: string; readonly label: string }[];
  readonly save: (format: string) => void;
}

/** Saves the report as a file, in a form that the reader picks. */
export function ExportMenu({ choice: { formats, save } }: { choice: ExportChoice }) {
  const { place, open, toggle, close } = useMenu();
  const [told, tell] = useState('');
  const pick = (format: string) => {
    save(format);
    tell(words.reading.saved);
    close();
  };
  return (
    <div class="export-menu" ref={place}>
      <IconButton glyph="export" name={words.reading.export} expanded={open} onClick={toggle} />
      {open && (
        <ul class="menu below">
          {formats.map(({ id, label }) => (
            <li key={id}>
              <button type="button" onClick={() => pick(id)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      <span class="unseen" role="status">
        {told}
      </span>
    </div>
  );
}
