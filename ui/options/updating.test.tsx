import { beforeEach, describe, expect, it, vi } from 'vitest';
import { count } from '#components/format';
import { button, click, find, input, mount, references } from '#components/testing';
import { limits } from '#schema/limits';
import type { ExtensionMessage, PackSummary, UpdatePreview } from '#schema/message';
import { DataPage } from './pages.tsx';

const fake = vi.hoisted(() => ({
  runtime: { sendMessage: vi.fn(), onMessage: { addListener: vi.fn(), removeListener: vi.fn() } },
  permissions: { request: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const pack: PackSummary = {
  id: 'bridges',
  version: 3,
  issued: '2020-05-01',
  expires: '2020-12-31',
  expired: false,
  title: 'Bridges',
  topic: 'the bridges',
  license: 'CC0-1.0',
  origin: 'bundled',
  counts: { facts: 8, sources: 2, entities: 3, metrics: 4 },
};
const newer: UpdatePreview = {
  outcome: 'newer',
  summary: { ...pack, version: 4, origin: 'url' },
  added: [],
  changed: [{ fact: 'old.cost', from: '$1 million', to: '$2 million' }],
  retired: [],
};

/** A background that answers each kind of message. */
function background(answers: Partial<Record<ExtensionMessage['kind'], unknown>>): void {
  fake.runtime.sendMessage.mockImplementation(async ({ kind }: ExtensionMessage) => {
    if (kind in answers) return answers[kind];
    throw new Error(`no answer to ${kind}`);
  });
}

const sent = () => fake.runtime.sendMessage.mock.calls.map(([message]) => message.kind);
const settings = { feed: 'https://data.example:8443/pack.json' };
const renew = vi.fn();
const draw = () => mount(<DataPage pack={pack} renew={renew} />);

beforeEach(() => vi.resetAllMocks());

describe('an update from an address', () => {
  it("asks for the host's permission in the click, then shows what would change, then takes it", async () => {
    fake.permissions.request.mockResolvedValue(true);
    const taken = { ...pack, version: 4 };
    background({ settings, 'preview-update': newer, references, 'take-update': taken });
    const root = draw();
    await vi.waitFor(() => expect((find(root, 'input') as HTMLInputElement).value).toBe(settings.feed));
    click(button(root, 'Check for an update'));
    // Before anything was awaited.
    expect(fake.permissions.request).toHaveBeenCalledWith({ origins: ['https://data.example/*'] });
    await vi.waitFor(() => expect(root.textContent).toContain('Version 4 would change one fact'));
    click(button(root, 'Use version 4'));
    await vi.waitFor(() => expect(root.textContent).toContain('Version 4 is in use.'));
    expect(renew).toHaveBeenCalledWith(taken);
    expect(root.querySelector('.update-review')).toBeNull();
  });

  it('fetches nothing without the permission, or without a web address', async () => {
    fake.permissions.request.mockResolvedValue(false);
    background({ settings: {} });
    const root = draw();
    input(find(root, 'input'), 'file:///etc/passwd');
    click(button(root, 'Check for an update'));
    await vi.waitFor(() => expect(root.textContent).toContain('This is not a web address'));
    expect(fake.permissions.request).not.toHaveBeenCalled();
    input(find(root, 'input'), 'https://data.example/pack.json');
    click(button(root, 'Check for an update'));
    await vi.waitFor(() => expect(root.textContent).toContain('Without permission for data.example'));
    expect(sent()).not.toContain('preview-update');
  });

  it('says what the background says when it fails', async () => {
    fake.permissions.request.mockResolvedValue(true);
    background({ settings });
    const root = draw();
    await vi.waitFor(() => expect((find(root, 'input') as HTMLInputElement).value).toBe(settings.feed));
    click(button(root, 'Check for an update'));
    await vi.waitFor(() => expect(root.textContent).toContain('no answer to preview-update'));
  });
});

describe('an update from a file', () => {
  const choose = (root: HTMLElement, file: File) => {
    const field = find(root, 'input[type="file"]');
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    Object.defineProperty(field, 'value', { value: '', writable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('hands over its text, and shows place and reason of a refusal', async () => {
    background({ settings: {}, 'preview-file': { outcome: 'refused', reason: 'Not JSON.', place: 'line 3' } });
    const root = draw();
    choose(root, new File(['{'], 'bridges.json'));
    await vi.waitFor(() => expect(root.textContent).toMatch(/refused.*Not JSON\..*line 3.*unchanged/));
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith({ kind: 'preview-file', name: 'bridges.json', text: '{' });
  });

  it('refuses a file that is too large without reading it', async () => {
    background({ settings: {} });
    const root = draw();
    const file = new File([''], 'large.json');
    Object.defineProperty(file, 'size', { value: limits.packBytes + 1 });
    choose(root, file);
    await vi.waitFor(() => expect(root.textContent).toContain(`A pack has at most ${count(limits.packBytes)} bytes.`));
    expect(sent()).not.toContain('preview-file');
  });
});
