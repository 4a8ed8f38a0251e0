import { Button } from '#components/controls';
import { words } from '#components/words';

/** What a newer version of the extension brought, in one line, until the reader has seen it. */
export function NewsLine({ version, onSeen }: { version: string; onSeen: () => void }) {
  return (
    <p class="news-line">
      <span>
        <b>{words.news.title(version)}</b> {words.news.text}
      </span>
      <Button look="quiet" onClick={onSeen}>
        {words.news.dismiss}
      </Button>
    </p>
  );
}
