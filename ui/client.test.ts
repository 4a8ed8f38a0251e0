import { beforeEach, expect, it, vi } from 'vitest';
import { ask, listen } from './client.ts';

type Listener = (message: unknown, sender: object) => undefined;
const runtime = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  onMessage: {
    addListener: vi.fn<(listener: Listener) => void>(),
    removeListener: vi.fn<(listener: Listener) => void>(),
  },
}));
vi.mock('webextension-polyfill', () => ({ default: { runtime } }));
beforeEach(() => vi.resetAllMocks());

it('asks once more when the worker stops under the question', async () => {
  runtime.sendMessage.mockRejectedValueOnce(new Error('port closed')).mockResolvedValueOnce({ state: 'no-topic' });
  expect(await ask({ kind: 'tab-state', tab: 7 })).toEqual({ state: 'no-topic' });
  expect(runtime.sendMessage.mock.calls).toEqual([[{ kind: 'tab-state', tab: 7 }], [{ kind: 'tab-state', tab: 7 }]]);
});

it('fails with what the background says when it fails twice', async () => {
  runtime.sendMessage.mockRejectedValue(new Error('There is no new data.'));
  await expect(ask({ kind: 'take-update' })).rejects.toThrow('There is no new data.');
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
});

it('refuses an answer of another shape', async () => {
  runtime.sendMessage.mockResolvedValue({ state: 'a surprise' });
  await expect(ask({ kind: 'tab-state', tab: 7 })).rejects.toThrow();
});

it('takes an answer of nothing where nothing is to be answered', async () => {
  runtime.sendMessage.mockResolvedValue(null);
  expect(await ask({ kind: 'show-claim', tab: 7, claim: 'c1' })).toBeUndefined();
});

it('hears broadcasts of the background, and neither content scripts nor other messages', () => {
  const hear = vi.fn();
  const stop = listen(hear);
  const [listener] = runtime.onMessage.addListener.mock.calls[0] ?? [];
  listener?.({ kind: 'pack-changed' }, {});
  listener?.({ kind: 'pack-changed' }, { tab: { id: 3 } });
  listener?.({ kind: 'tab-state', tab: 1 }, {});
  expect(hear.mock.calls).toEqual([[{ kind: 'pack-changed' }]]);
  stop();
  expect(runtime.onMessage.removeListener).toHaveBeenCalledWith(listener);
});
