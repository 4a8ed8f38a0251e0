import './update-review.css';
import { useState } from 'preact/hooks';
import { Button } from '#components/controls';
import { date } from '#components/format';
import { Notice } from '#components/notice';
import { aboutText, factText, type ReferenceBook, saidText } from '#components/reference-book';
import { verdictLooks } from '#components/verdict';
import { words } from '#components/words';
import type { UpdatePreview } from '#schema/message';

const say = words.update;
/** Rows shown before "see all". */
const FEW = 6;

interface UpdateReviewProps {
  readonly preview: UpdatePreview;
  /** The facts as they are now. */
  readonly now: ReferenceBook;
  /** The facts as they would be. */
  readonly next: ReferenceBook;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onDismiss: () => void;
}

/** What an update would change, before anything is changed. */
export function UpdateReview(props: UpdateReviewProps) {
  const { preview } = props;
  switch (preview.outcome) {
    case 'same':
      return <Notice title={say.same(preview.version)}>{say.sameMore}</Notice>;
    case 'refused':
      return (
        <Notice title={say.refused}>
          <p>{preview.reason}</p>
          {preview.place && <p>{say.place(preview.place)}</p>}
          <p>{say.kept}</p>
        </Notice>
      );
    case 'newer':
      return <Newer {...props} preview={preview} />;
  }
}

type Newest = Extract<UpdatePreview, { outcome: 'newer' }>;

interface Change {
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'retired';
  readonly from?: string;
  readonly to?: string;
  readonly book: ReferenceBook;
}

function changesOf({ added, changed, retired }: Newest, now: ReferenceBook, next: ReferenceBook): Change[] {
  const figure = (book: ReferenceBook, id: string) => {
    const fact = book.fact(id);
    return fact && factText(fact, book);
  };
  const part = <K extends string>(key: K, text: string | undefined) => (text ? { [key]: text } : {});
  return [
    ...added.map((id): Change => ({ id, kind: 'added', book: next, ...part('to', figure(next, id)) })),
    ...changed.map(
      ({ fact: id, from, to }): Change => ({
        id,
        kind: 'changed',
        book: next,
        from: figure(now, id) ?? from,
        to: figure(next, id) ?? to,
      }),
    ),
    ...retired.map((id): Change => ({ id, kind: 'retired', book: now, ...part('from', figure(now, id)) })),
  ];
}

function Newer({ preview, now, next, busy, onTake, onDismiss }: UpdateReviewProps & { preview: Newest }) {
  const [all, showAll] = useState(false);
  const changes = changesOf(preview, now, next);
  const { version, issued } = preview.summary;
  return (
    <section class="update-review">
      <h2>{say.title(version, changes.length)}</h2>
      <p class="lede">{[say.issued(date(issued)), ...effectText(preview.effect)].join(' ')}</p>
      <ul>
        {(all ? changes : changes.slice(0, FEW)).map((change) => (
          <ChangeRow key={change.kind + change.id} change={change} />
        ))}
      </ul>
      <div class="actions">
        <Button look="primary" disabled={busy} onClick={onTake}>
          {say.use(version)}
        </Button>
        {!all && changes.length > FEW && <Button onClick={() => showAll(true)}>{say.all(changes.length)}</Button>}
        <Button look="quiet" onClick={onDismiss}>
          {say.no}
        </Button>
      </div>
    </section>
  );
}

/** What would change on the open pages; nothing where that is not known. */
function effectText(effect: Newest['effect']): string[] {
  if (!effect) return [];
  const moves = effect.map(({ from, to, claims }) =>
    say.effect(claims, verdictLooks[from].word, verdictLooks[to].word),
  );
  return moves.length > 0 ? moves : [say.unaffected];
}

const signs = { added: '+', changed: '→', retired: '−' } as const;

function ChangeRow({ change: { id, kind, from, to, book } }: { change: Change }) {
  const fact = book.fact(id);
  return (
    <li class="change">
      <span class="kind">
        <span class="sign" aria-hidden="true">
          {signs[kind]}
        </span>
        {say[kind]}
      </span>
      <div dir="auto">
        <b>{fact ? aboutText(fact, book) : id}</b>
        {fact && <div class="said">{saidText(fact, book)}</div>}
      </div>
      <span class="figures">
        {from && <s>{from}</s>} {to}
      </span>
    </li>
  );
}
