import './conflict-list.css';
import { date } from '#components/format';
import { NumberLine, type Plot } from '#components/number-line';
import { aboutText, factPlot, factText, type ReferenceBook, scopeText } from '#components/reference-book';
import { words } from '#components/words';
import type { Fact } from '#schema/pack';
import { conflictGroups } from './groups.ts';

const say = words.dataset;

interface ConflictsPageProps {
  readonly book: ReferenceBook;
  /** The address of a fact's page. */
  readonly href: (fact: string) => string;
}

/** Every question on which sources disagree, with the figures side by side on one small axis. */
export function ConflictsPage({ book, href }: ConflictsPageProps) {
  const groups = conflictGroups(book.facts);
  return (
    <>
      <h1>{say.conflicts}</h1>
      <p class="lede">{say.conflictsLede(groups.length)}</p>
      {groups.map((group) => (
        <Conflict key={group[0].id} group={group} book={book} href={href} />
      ))}
    </>
  );
}

/** The figures have one subject here: what tells them apart is who gives them. */
function saidBy(plot: Plot, fact: Fact, book: ReferenceBook): Plot {
  return { ...plot, stated: { ...plot.stated, by: book.speaker(fact) ?? plot.stated.by } };
}

function Conflict({ group, book, href }: ConflictsPageProps & { group: readonly [Fact, ...Fact[]] }) {
  const [first, ...others] = group;
  const plot = factPlot(first, others, book);
  return (
    <section class="conflict">
      <h2 dir="auto">{aboutText(first, book)}</h2>
      {plot && <NumberLine plot={saidBy(plot, first, book)} note={false} />}
      <ul>
        {group.map((fact) => (
          <li key={fact.id}>
            <a href={href(fact.id)} dir="auto">
              {factText(fact, book)}
            </a>{' '}
            <span dir="auto">
              {[book.speaker(fact), date(fact.asOf), scopeText(fact.scope, book)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
