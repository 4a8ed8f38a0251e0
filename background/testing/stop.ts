import browser from 'webextension-polyfill';

const METHODS = ['get', 'set', 'remove', 'getKeys'] as const;

/**
 * Runs a task as a background that the browser stops: at the `n`th call to the stores (counted from 1) nothing goes on any
 * more, either before the call takes effect or right after it. What was stored by then stays, as it would.
 * @returns whether it was stopped, or was done before
 */
export async function runUntilStop(n: number, moment: 'before' | 'after', task: () => Promise<unknown>) {
  let calls = 0;
  let stop: () => void;
  const stopped = new Promise<'stopped'>((resolve) => {
    stop = () => resolve('stopped');
  });
  const areas = [browser.storage.local, browser.storage.session];
  const restore = areas.flatMap((area) =>
    METHODS.map((method) => {
      const original = area[method] as (...args: unknown[]) => Promise<unknown>;
      const counted = async (...args: unknown[]) => {
        calls += 1;
        if (calls < n) return original.apply(area, args);
        if (calls === n && moment === 'after') await original.apply(area, args);
        stop();
        return new Promise(() => undefined);
      };
      Object.assign(area, { [method]: counted });
      return () => Object.assign(area, { [method]: original });
    }),
  );
  const outcome = await Promise.race([stopped, task().then(() => 'done' as const)]);
  for (const undo of restore) undo();
  return outcome;
}
