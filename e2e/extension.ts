/** The built extension in a real Chromium. Every lever that is not documented by its owner is pulled here and nowhere else. */
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../tools/browser.ts';
import { Watch } from './watch.ts';

export const BUILD = join(import.meta.dirname, '../.output/chrome-mv3');

export class Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** A page of the extension's own origin without code in it: asks the browser, and wakes the worker. */
  readonly desk: Page;
  /** `chrome://extensions`, where the browser's own controls of extensions can be called. */
  readonly admin: Page;
  readonly watch: Watch;
  readonly #cdp: CDPSession;

  private constructor(context: BrowserContext, id: string, desk: Page, admin: Page, cdp: CDPSession) {
    this.context = context;
    this.id = id;
    this.desk = desk;
    this.admin = admin;
    this.#cdp = cdp;
    this.watch = new Watch(context, admin, id);
  }

  /**
   * Starts a browser with the extension in it. Headless unless a window is asked for.
   * @param options.keepsPages pages that are left stay in the back-forward cache, as for readers; Playwright switches it off
   */
  static async launch(
    profile: string,
    { headless = true, build = BUILD, keepsPages = false } = {},
  ): Promise<Extension> {
    // Without it the popup and the side panel never become pages.
    process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser().path,
      headless,
      viewport: null,
      ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
      args: [
        `--disable-extensions-except=${build}`,
        `--load-extension=${build}`,
        '--enable-unsafe-extension-debugging',
        '--no-sandbox',
        '--no-first-run',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--window-size=1280,900',
        // Headless, the screen is 800 by 600 unless told otherwise: too low for a whole popup.
        '--screen-info={1600x1200}',
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = new URL(worker.url()).host;
    const browser = context.browser();
    if (!browser) throw new Error('the browser is gone');
    const cdp = await browser.newBrowserCDPSession();
    await closeWelcome(context);
    const admin = context.pages()[0] ?? (await context.newPage());
    await admin.goto('chrome://extensions');
    await admin.evaluate(collectErrors, id);
    const desk = await context.newPage();
    await desk.goto(`chrome-extension://${id}/manifest.json`);
    return new Extension(context, id, desk, admin, cdp);
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** Opens the popup by a real click on the toolbar's button, which also grants `activeTab`. */
  async clickToolbar(page: Page): Promise<Page> {
    const { targetInfos } = await this.#cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    const popup = this.context.waitForEvent('page', {
      predicate: (opened) => opened.url().startsWith(this.url('popup.html')),
    });
    // Not in Playwright's types: the domain is switched on by --enable-unsafe-extension-debugging.
    const send = this.#cdp.send.bind(this.#cdp) as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.triggerAction', { id: this.id, targetId: tab.targetId });
    return popup;
  }

  /** The popup as a tab of its own: cheaper than a click, and without the rights that a click gives. */
  async openPopup(page: Page): Promise<Page> {
    return this.open(`popup.html?tab=${await this.tabOf(page)}`);
  }

  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.url(path));
    return page;
  }

  /** The browser's number of the tab that shows this page. */
  async tabOf(page: Page): Promise<number> {
    const tab = await this.desk.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((candidate) => candidate.url === url)?.id;
    }, page.url());
    if (tab === undefined) throw new Error(`no tab shows ${page.url()}, or the extension may not see its address`);
    return tab;
  }

  /** What the toolbar's button shows for this page. */
  async badge(page: Page): Promise<string> {
    const tabId = await this.tabOf(page);
    return this.desk.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  /** Runs a command as its key does: no key that a test presses reaches the browser's own keyboard. */
  async press(command: string, page: Page): Promise<void> {
    const tab = await this.tabOf(page);
    await this.inWorker(
      async ([name, id]) => {
        // Undocumented: an event of the browser can be let happen from inside.
        const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(...args: unknown[]): void } };
        onCommand.dispatch(name, await chrome.tabs.get(id));
      },
      [command, tab] as const,
    );
  }

  /** Chooses our line in the menu of selected text, which is the browser's own and out of reach. */
  async chooseInMenu(entry: string, page: Page): Promise<void> {
    const [tab, selectionText] = [await this.tabOf(page), await page.evaluate(() => String(getSelection()))];
    await this.inWorker(
      async ([menuItemId, id, chosen]) => {
        const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...args: unknown[]): void } };
        onClicked.dispatch({ menuItemId, selectionText: chosen }, await chrome.tabs.get(id));
      },
      [entry, tab, selectionText] as const,
    );
  }

  /** Runs a function in the worker, which is woken for it. */
  async inWorker<Argument>(run: (argument: Argument) => unknown, argument: Argument): Promise<void> {
    await this.send({ kind: 'pack-summary' });
    const [worker] = this.context.serviceWorkers();
    if (!worker) throw new Error('the worker is gone');
    await worker.evaluate(run as (argument: unknown) => unknown, argument);
  }

  /** Sends a message as the extension's own pages do, and wakes the worker by it. */
  async send<Answer>(message: object): Promise<Answer> {
    return this.desk.evaluate((sent) => chrome.runtime.sendMessage(sent), message) as Promise<Answer>;
  }

  /** Stops the worker, as the browser does at any moment. It is back with the next message. */
  async killWorker(): Promise<void> {
    const session = await this.context.newCDPSession(this.admin);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  /** Lets the next `permissions.request` for this pattern succeed without the browser's prompt, which no test can click. */
  async approve(pattern: string): Promise<void> {
    await this.admin.evaluate(([id, origin]) => chrome.developerPrivate.addHostPermission(id, origin), [
      this.id,
      pattern,
    ] as const);
  }

  /** Ready for the next test: no pages, no routes. */
  async tidy(): Promise<void> {
    const kept = [this.desk, this.admin];
    await Promise.all(this.context.pages().map((page) => (kept.includes(page) ? undefined : page.close())));
    // Playwright hangs on routes while the worker is stopped: a message wakes it.
    await this.send({ kind: 'pack-summary' });
    await this.context.unrouteAll({ behavior: 'ignoreErrors' });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** A new profile shows the first page once; tests that want it open it themselves. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await welcome.close();
}

/** The browser notes a worker's errors only when told to, and only in developer mode. */
async function collectErrors(extensionId: string): Promise<void> {
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
}
