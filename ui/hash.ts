import { useEffect, useState } from 'preact/hooks';

/** What stands after the `#` of the page's address, now and whenever it changes; a changed page begins at its top. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return hash.slice(1);
}
