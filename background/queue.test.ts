import { expect, test } from 'vitest';
import { createQueue } from './queue.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('runs the tasks of one key in the order they came, each whole', async () => {
  const queue = createQueue();
  const log: string[] = [];
  const task = (name: string) => async () => {
    log.push(`${name} begins`);
    await turn();
    log.push(`${name} ends`);
    return name;
  };
  const results = await Promise.all([queue('k', task('a')), queue('k', task('b'))]);
  expect(results).toEqual(['a', 'b']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('does not make tasks of different keys wait', async () => {
  const queue = createQueue();
  const never = queue('slow', () => new Promise(() => undefined));
  expect(await Promise.race([never, queue('quick', async () => 'quick')])).toBe('quick');
});

test('goes on after a task that fails, and hands its failure to the one who asked', async () => {
  const queue = createQueue();
  const failing = queue('k', async () => {
    throw new Error('no');
  });
  const next = queue('k', async () => 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});
