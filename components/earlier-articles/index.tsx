import './earlier-articles.css';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { date } from '#components/format';
import { SourceLink } from '#components/source-list';
import { words } from '#components/words';
import type { Recollection } from '#schema/memory';

const recalled = createContext<readonly Recollection[]>([]);

/** Lets the claims inside know what articles read earlier say of them. */
export const Recalled = recalled.Provider;

/** How many figures the articles read so far give for the same thing as a claim, and what each earlier one says. */
export function EarlierArticles({ claim }: { claim: string }) {
  const known = useContext(recalled).find((one) => one.claim === claim);
  if (!known) return null;
  return (
    <details class="earlier-articles">
      <summary>{words.earlier.title(known.articles, known.figures)}</summary>
      <ul>
        {known.earlier.map((article) => (
          <Article key={article.url} article={article} />
        ))}
      </ul>
    </details>
  );
}

function Article({ article: { url, title, read, quotes } }: { article: Recollection['earlier'][number] }) {
  return (
    <li>
      <b dir="auto">{quotes.join(', ')}</b>{' '}
      <span class="who">
        <SourceLink source={{ url, title: title ?? url }} />, <time dateTime={read}>{date(read)}</time>
      </span>
    </li>
  );
}
