/** Runs tasks of one key one after another, in the order they came; tasks of different keys do not wait for each other. */
export type Queue = <T>(key: string | number, task: () => Promise<T>) => Promise<T>;

/**
 * Reading a stored value, changing it and writing it back takes several turns of the event loop; two of them at once
 * lose one of the changes. A queue makes each of them whole. A task must not wait for another one of its own key.
 */
export function createQueue(): Queue {
  const last = new Map<string | number, Promise<unknown>>();
  return (key, task) => {
    const run = (last.get(key) ?? Promise.resolve()).then(task, task);
    last.set(key, run);
    const forget = () => {
      if (last.get(key) === run) last.delete(key);
    };
    run.then(forget, forget);
    return run;
  };
}
