import './context-note.css';
import { words } from '#components/words';

/** What a reader should know besides; never tinted, since it is not a warning. @param texts at least one */
export function ContextNote({ texts }: { texts: readonly string[] }) {
  return (
    <div class="context-note">
      <b>{words.claim.context}</b>{' '}
      {texts.map((text) => (
        <p key={text} dir="auto">
          {text}
        </p>
      ))}
    </div>
  );
}
