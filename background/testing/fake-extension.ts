import browser, { type Runtime, type Scripting } from 'webextension-polyfill';
import { samplePackText } from './sample-pack.ts';

/**
 * What the fake browser of the tests leaves out: permissions, scripting, the list of a store's keys, messages to tabs, and
 * the bundled pack. Each is as small as the background needs, and notes what was asked of it.
 */
export interface FakeExtension {
  readonly granted: Set<string>;
  /** Files and functions that were run, by tab. */
  readonly injected: { tab: number; what: string }[];
  readonly styles: { target: Scripting.InjectionTarget; css: string }[];
  readonly registered: Map<string, Scripting.RegisteredContentScript>;
  readonly toTabs: { tab: number; message: unknown }[];
  readonly broadcasts: unknown[];
  /** The document that each tab shows; a tab without one cannot be looked into. */
  readonly shown: Map<number, { documentId: string; url: string }>;
  /** Documents whose spotter listens. */
  readonly listening: Set<string>;
  /** Tabs in which text is selected. */
  readonly selections: Set<number>;
  /** Entries of ours in the browser's menus. */
  readonly menus: object[];
  /** Addresses of tabs that were opened. */
  readonly opened: string[];
  /** How often the popup was opened. */
  popups: number;
  bundled: string;
}

type Event<T extends unknown[]> = { trigger(...args: T): Promise<unknown[]> };

/** Puts the fake in place of the browser. Call it before each test: it forgets everything. */
export function installFakeExtension(): FakeExtension {
  (browser as unknown as { reset(): void }).reset();
  const fake: FakeExtension = {
    granted: new Set(),
    injected: [],
    styles: [],
    registered: new Map(),
    toTabs: [],
    broadcasts: [],
    shown: new Map(),
    listening: new Set(),
    selections: new Set(),
    menus: [],
    opened: [],
    popups: 0,
    bundled: samplePackText(),
  };
  Object.assign(browser.permissions, fakePermissions(fake));
  Object.assign(browser.scripting, fakeScripting(fake));
  Object.assign(browser.tabs, fakeTabs(fake));
  Object.assign(browser.commands, { onCommand: event() });
  Object.assign(browser.contextMenus, {
    removeAll: async () => void fake.menus.splice(0),
    create: (entry: object) => void fake.menus.push(entry),
    onClicked: event(),
  });
  Object.assign(browser.i18n, { getMessage: (name: string) => `the words of ${name}`, getUILanguage: () => 'en-US' });
  Object.assign(browser.action, { openPopup: async () => void fake.popups++ });
  Object.assign(browser.runtime, {
    sendMessage: async (message: unknown) => void fake.broadcasts.push(message),
    getManifest: () => ({ version: '0.1.0' }),
  });
  for (const area of [browser.storage.local, browser.storage.session])
    area.getKeys = async () => Object.keys(await area.get(null));
  globalThis.fetch = async () => new Response(fake.bundled);
  return fake;
}

function fakePermissions({ granted }: FakeExtension) {
  return {
    contains: async ({ origins = [] }) =>
      origins.every((origin: string) => [...granted].some((pattern) => matches(pattern, origin))),
    onAdded: event(),
    onRemoved: event(),
  };
}

/** Whether a granted pattern covers another one, both of the form `scheme://host/*`. */
function matches(pattern: string, origin: string): boolean {
  const [scheme, host = ''] = pattern.slice(0, -'/*'.length).split('://');
  const [ofScheme, ofHost = ''] = origin.slice(0, -'/*'.length).split('://');
  if (scheme !== '*' && scheme !== ofScheme) return false;
  if (host === '*' || host === ofHost) return true;
  return host.startsWith('*.') && (ofHost === host.slice(2) || ofHost.endsWith(host.slice(1)));
}

function fakeScripting({ injected, styles, registered, shown, listening, selections }: FakeExtension) {
  return {
    async executeScript({ target, files, func }: Scripting.ScriptInjection) {
      const document = shown.get(target.tabId);
      if (!document) throw new Error('Cannot access contents of the page');
      const wanted = target.documentIds?.[0] ?? document.documentId;
      if (wanted !== document.documentId) throw new Error(`No document with id ${wanted}`);
      injected.push({ tab: target.tabId, what: files?.[0] ?? (func ? 'function' : 'nothing') });
      if (files?.includes('/spotter.js')) listening.add(document.documentId);
      return [{ documentId: document.documentId, frameId: 0, result: selections.has(target.tabId) }];
    },
    insertCSS: async ({ target, css = '' }: Scripting.CSSInjection) => void styles.push({ target, css }),
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: async (scripts: Scripting.RegisteredContentScript[]) => {
      for (const script of scripts) registered.set(script.id, script);
    },
    updateContentScripts: async (scripts: Scripting.RegisteredContentScript[]) => {
      for (const script of scripts) registered.set(script.id, { ...registered.get(script.id), ...script });
    },
    unregisterContentScripts: async ({ ids = [] }: Scripting.ContentScriptFilter) => {
      for (const id of ids) registered.delete(id);
    },
  };
}

function fakeTabs({ shown, listening, toTabs, opened }: FakeExtension) {
  const tab = (id: number) => ({ id, url: shown.get(id)?.url, status: 'complete', title: `Tab ${id}` });
  return {
    get: async (id: number) => tab(id),
    create: async ({ url = '' }) => void opened.push(url),
    query: async () => [...shown.keys()].map(tab),
    async sendMessage(id: number, message: unknown, { documentId }: { documentId?: string } = {}) {
      const heard = shown.get(id)?.documentId;
      if (!heard || !listening.has(heard) || (documentId && documentId !== heard))
        throw new Error('Could not establish connection. Receiving end does not exist.');
      toTabs.push({ tab: id, message });
    },
  };
}

function event<T extends unknown[]>() {
  const listeners: ((...args: T) => unknown)[] = [];
  return {
    addListener: (listener: (...args: T) => unknown) => void listeners.push(listener),
    trigger: (...args: T) => Promise.all(listeners.map((listener) => listener(...args))),
  };
}

/** Lets an event of the browser happen, and waits until all its listeners are done. */
export async function happen<T extends unknown[]>(event: unknown, ...args: T): Promise<void> {
  await (event as Event<T>).trigger(...args);
}

/** Sends a message as this sender, and gives the answer of the background. */
export async function send(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  const [answer] = await (browser.runtime.onMessage as unknown as Event<unknown[]>).trigger(message, sender);
  return answer;
}

/** A content script in the document that the tab shows, as Chrome describes it. */
export const pageSender = (tab: number, documentId: string, url: string) => ({
  id: browser.runtime.id,
  tab: { id: tab } as Runtime.MessageSender['tab'] & object,
  frameId: 0,
  documentId,
  url,
  origin: new URL(url).origin,
  documentLifecycle: 'active',
});

/** A page of ours. */
export const popupSender = () => ({
  id: browser.runtime.id,
  url: browser.runtime.getURL('/popup.html'),
  origin: browser.runtime.getURL('').slice(0, -1),
});
