import type { BrowserContext, Page, Request } from '@playwright/test';

/** Addresses that never leave the browser. */
const INSIDE = /^(chrome|chrome-extension|data|blob|about):/;

/** Sees every request that the extension makes and every error in any part of it. */
export class Watch {
  readonly #admin: Page;
  readonly #id: string;
  readonly #origin: string;
  readonly #requests: string[] = [];
  readonly #errors: string[] = [];

  constructor(context: BrowserContext, admin: Page, id: string) {
    this.#admin = admin;
    this.#id = id;
    this.#origin = `chrome-extension://${id}/`;
    context.on('request', (request) => {
      if (this.#isOurs(request) && !INSIDE.test(request.url())) this.#requests.push(request.url());
    });
    // Content scripts are told by their stack, pages of the extension by their address.
    context.on('weberror', (error) => {
      const { message, stack = '' } = error.error();
      if (stack.includes(this.#origin) || error.page()?.url().startsWith(this.#origin)) this.#errors.push(message);
    });
  }

  #isOurs(request: Request): boolean {
    if (request.serviceWorker()) return true;
    // To open a page is the reader's doing, and such a request may have no frame yet.
    if (request.isNavigationRequest()) return false;
    return request.frame().url().startsWith(this.#origin);
  }

  /** Addresses asked for since the last call, by the worker and by the extension's pages. */
  requests(): string[] {
    return this.#requests.splice(0);
  }

  /** Errors since the last call, with those that only the browser itself notes: the worker's. */
  async errors(): Promise<string[]> {
    const noted = await this.#admin.evaluate(async (id) => {
      const { runtimeErrors, manifestErrors } = await chrome.developerPrivate.getExtensionInfo(id);
      await chrome.developerPrivate.deleteExtensionErrors({ extensionId: id });
      return [...runtimeErrors, ...manifestErrors].map(({ message }) => message);
    }, this.#id);
    return [...this.#errors.splice(0), ...noted];
  }
}
