import { words } from '#components/words';
import type { CardNote } from './drawn-card.tsx';

/** A card that has no claim to show, and says so. */
export function NoteCard({ content }: { readonly content: CardNote }) {
  const { title, more } =
    content.note === 'nothing'
      ? { title: words.selection.nothing, more: words.selection.nothingMore(content.topic) }
      : { title: words.selection.failed, more: words.selection.failedMore };
  return (
    <div class="card note" role="dialog" aria-label={title} tabIndex={-1}>
      <b>{title}</b>
      <p class="why">{more}</p>
    </div>
  );
}
