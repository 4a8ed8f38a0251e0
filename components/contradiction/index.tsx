import './contradiction.css';
import { Button } from '#components/controls';
import { aboutText, type ReferenceBook, statedText } from '#components/reference-book';
import { words } from '#components/words';
import type { CheckedClaim, Page } from '#schema/report';

/** Side by side at most. */
const MOST = 3;

interface ContradictionProps {
  /** The claims of one group of `internalConflicts`. */
  readonly claims: readonly CheckedClaim[];
  readonly page: Page;
  readonly book: ReferenceBook;
  readonly show?: ((claim: string) => void) | undefined;
}

/** Two or three places of the article that give different figures for the same thing. */
export function Contradiction({ claims, page, book, show }: ContradictionProps) {
  const [first] = claims;
  if (!first || claims.length < 2) return null;
  return (
    <section class="contradiction">
      <h2>{words.contradiction.title(claims.length, aboutText(first, book))}</h2>
      <div class="sides">
        {claims.slice(0, MOST).map((claim) => (
          <div class="side" key={claim.id}>
            <b dir="auto">{statedText(claim, book)}</b>
            <q lang={page.language} dir="auto">
              {claim.sentence}
            </q>
            {show && (
              <Button look="quiet" label={`${words.contradiction.show}: ${claim.quote}`} onClick={() => show(claim.id)}>
                {words.contradiction.show}
              </Button>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
