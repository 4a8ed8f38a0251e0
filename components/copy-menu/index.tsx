import './copy-menu.css';
import { useEffect, useState } from 'preact/hooks';
import { type CitationFormat, type Cited, citationFormats, linkToWords } from '#components/citation';
import { Button } from '#components/controls';
import { Glyph } from '#components/glyph';
import { useMenu } from '#components/menu';
import { words } from '#components/words';

const names: readonly (readonly [CitationFormat, string])[] = [
  ['text', words.claim.text],
  ['markdown', 'Markdown'],
  ['bibtex', 'BibTeX'],
  ['csl', 'CSL-JSON'],
];
/** Milliseconds for which "Copied" stands on the button. */
const TOLD = 2000;

interface CopyMenuProps {
  readonly cited: Cited;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => void;
}

/** Copies the claim with its citation, or a link to its words; says so for two seconds. */
export function CopyMenu({ cited, copy }: CopyMenuProps) {
  const { place, open, toggle, close } = useMenu();
  const [told, setTold] = useState('');
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => setTold(''), TOLD);
    return () => clearTimeout(timer);
  }, [told]);
  const take = (text: string, done: string) => {
    copy(text);
    setTold(done);
    close();
  };
  const cite = (format: CitationFormat) => take(citationFormats[format](cited), words.claim.copied);
  const { url } = cited.page;
  return (
    <div class="copy-menu" ref={place}>
      <span class="split">
        <Button glyph={told ? 'tick' : 'copy'} onClick={() => cite('text')}>
          {told || words.claim.cite}
        </Button>
        <button type="button" class="button" aria-label={words.claim.formats} aria-expanded={open} onClick={toggle}>
          <Glyph name="down" />
        </button>
      </span>
      {open && (
        <ul class="menu">
          {names.map(([format, name]) => (
            <li key={format}>
              <button type="button" onClick={() => cite(format)}>
                {name}
              </button>
            </li>
          ))}
          {url && (
            <li class="parted">
              <button
                type="button"
                onClick={() => take(linkToWords(url, cited.claim.selector), words.claim.linkCopied)}
              >
                {words.claim.link}
              </button>
            </li>
          )}
        </ul>
      )}
      <span class="unseen" role="status">
        {told}
      </span>
    </div>
  );
}
