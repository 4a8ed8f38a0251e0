import fc from 'fast-check';
import { expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { createQueue } from '../queue.ts';
import { installFakeExtension } from '../testing/fake-extension.ts';
import { samplePack } from '../testing/sample-pack.ts';
import { runUntilStop } from '../testing/stop.ts';
import { hashOf } from './archive.ts';
import { createPackStore, type PackStore } from './store.ts';

const BUNDLED = 3;

/** What the store should be: versions, where the bundled pack is version 3. */
interface Model {
  current: number;
  previous: number | undefined;
  staged: number | undefined;
  floor: number;
}

interface Real {
  store: PackStore;
}

type Command = fc.AsyncCommand<Model, Real>;

const restart = (real: Real) => {
  real.store = createPackStore(createQueue());
};

async function stage(store: PackStore, version: number): Promise<void> {
  const pack = samplePack({ version });
  const text = JSON.stringify(pack);
  await store.stage({ pack, text, hash: await hashOf(text), origin: 'url', from: 'https://feed.example/' });
}

async function take(store: PackStore): Promise<void> {
  const staged = await store.staged();
  if (staged) await store.take(staged.hash);
  await store.settle();
}

type Step = 'take' | 'undo' | 'useBundled';

const run = (step: Step, store: PackStore) => (step === 'take' ? take(store) : store[step]());

function applyTo(model: Model, step: Step): void {
  const { current, previous, staged, floor } = model;
  if (step === 'take' && staged !== undefined && staged !== current)
    Object.assign(model, { current: staged, previous: current, floor: Math.max(floor, staged) });
  if (step === 'undo' && previous !== undefined) Object.assign(model, { current: previous, previous: undefined });
  if (step === 'useBundled' && current !== BUNDLED) Object.assign(model, { current: BUNDLED, previous: current });
}

async function expectSame(model: Model, { store }: Real): Promise<void> {
  expect((await store.current()).pack.version).toBe(model.current);
  expect((await store.current()).problem).toBeUndefined();
  expect(await store.previousVersion()).toBe(model.previous);
  expect((await store.staged())?.pack.version).toBe(model.staged);
  expect((await store.floor()).version).toBe(model.floor);
}

const command = (name: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    await expectSame(model, real);
  },
  toString: () => name,
});

const stageCommand = fc.integer({ min: BUNDLED + 1, max: BUNDLED + 4 }).map((version) =>
  command(`stage ${version}`, async (model, real) => {
    await stage(real.store, version);
    model.staged = version;
  }),
);

const anyStep = fc.constantFrom<Step>('take', 'undo', 'useBundled');

const stepCommand = anyStep.map((step) =>
  command(step, async (model, { store }) => {
    await run(step, store);
    applyTo(model, step);
  }),
);

/** A step that is stopped at some call, after which the sender repeats it: as if it had been done once. */
const stoppedCommand = fc
  .tuple(anyStep, fc.integer({ min: 1, max: 12 }), fc.constantFrom<'before' | 'after'>('before', 'after'))
  .map(([step, at, moment]) =>
    command(`${step}, stopped ${moment} call ${at}`, async (model, real) => {
      await runUntilStop(at, moment, () => run(step, real.store));
      restart(real);
      await run(step, real.store);
      applyTo(model, step);
    }),
  );

const restartCommand = fc.constant(command('restart', async (_, real) => restart(real)));

test('behaves as its model, stopped and repeated at any moment', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.commands([stageCommand, stepCommand, stoppedCommand, restartCommand], { maxCommands: 20 }),
      async (commands) => {
        installFakeExtension();
        const model: Model = { current: BUNDLED, previous: undefined, staged: undefined, floor: BUNDLED };
        const real: Real = { store: createPackStore(createQueue()) };
        await fc.asyncModelRun(() => ({ model, real }), commands);
        await real.store.settle();
        const archives = (await browser.storage.local.getKeys()).filter((key) => key.startsWith('pack:'));
        const named = new Set([model.current, model.previous, model.staged]);
        expect(archives).toHaveLength([...named].filter((version) => version && version !== BUNDLED).length);
      },
    ),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 40) },
  );
}, 60_000);
