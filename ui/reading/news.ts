/** The version that the words of the news are about; one without news leaves it. */
const NEWEST = '0.1.0';

/**
 * The version whose news has not been seen.
 * @param seen the version whose news was seen last; undefined where it is not known, then there is nothing to tell
 */
export function unseenNews(seen: string | undefined, newest = NEWEST): string | undefined {
  const isOlder = seen !== undefined && seen.localeCompare(newest, 'en', { numeric: true }) < 0;
  return isOlder ? newest : undefined;
}
