import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Broadcast } from '#schema/message';
import { listen } from '../client.ts';

/** An answer of the background, asked for again whenever one of these is told; `renew` puts a newer one in its place. */
export function useAnswer<T>(load: () => Promise<T>, on: Broadcast['kind']) {
  const [answer, setAnswer] = useState<T>();
  const [failure, setFailure] = useState<unknown>();
  const read = useCallback(() => void load().then(setAnswer, setFailure), [load]);
  useEffect(() => {
    read();
    return listen(({ kind }) => kind === on && read());
  }, [read, on]);
  return { answer, failure, renew: setAnswer };
}
