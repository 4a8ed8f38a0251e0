/** The built extension in a real Firefox. Every lever that is not documented by its owner is pulled here and nowhere else. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BiDi } from './bidi.ts';

const BUILD = join(import.meta.dirname, '../.output/firefox-mv3');

/** Preferences of a browser that starts quietly and asks nobody for anything. */
const QUIET = {
  'app.update.enabled': false,
  'browser.aboutConfig.showWarning': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

interface NetworkRequest {
  readonly isBlocked: boolean;
  readonly request: { readonly request: string; readonly url: string };
}

/** A node as BiDi tells it, closed shadow roots included. */
interface RemoteNode {
  readonly value?: {
    readonly nodeValue?: string;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

export class Firefox {
  readonly #process: ChildProcess;
  readonly #bidi: BiDi;
  readonly #profile: string;
  readonly #origin: string;
  readonly #pages = new Map<string, string>();

  private constructor(process: ChildProcess, bidi: BiDi, profile: string, origin: string) {
    this.#process = process;
    this.#bidi = bidi;
    this.#profile = profile;
    this.#origin = origin;
  }

  /** Starts a browser without a window, with the extension in it. */
  static async launch(path: string): Promise<Firefox> {
    const { gecko } = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')).browser_specific_settings;
    const profile = mkdtempSync(join(tmpdir(), 'sounding-firefox-'));
    const uuid = randomUUID();
    // The extension's own origin is random for each installation, unless it is written down before.
    const preferences = { ...QUIET, 'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: uuid }) };
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const started = spawn(
      path,
      // Without system access BiDi refuses to go to an extension's page.
      ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const bidi = await BiDi.connect(`${await addressOf(started)}/session`);
    const firefox = new Firefox(started, bidi, profile, `moz-extension://${uuid}`);
    await bidi.send('session.new', { capabilities: {} });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: BUILD } });
    await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
    bidi.on<NetworkRequest>('network.beforeRequestSent', (event) => void firefox.#answer(event));
    return firefox;
  }

  /** Answers this address, and no other of its site, with the page. */
  async publish(url: string, html: string): Promise<void> {
    const { protocol, hostname } = new URL(url);
    this.#pages.set(url, html);
    await this.#bidi.send('network.addIntercept', {
      phases: ['beforeRequestSent'],
      urlPatterns: [{ type: 'pattern', protocol: protocol.slice(0, -1), hostname }],
    });
  }

  /** Opens a page in a tab of its own; a path is one of the extension's. */
  async open(address: string): Promise<FirefoxPage> {
    const { context } = await this.#bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const url = address.startsWith('/') ? this.#origin + address : address;
    // For an extension's page the load is never told: what is looked for there is waited for.
    await this.#bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    return new FirefoxPage(this.#bidi, context);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#bidi.send('browser.close').catch(() => this.#process.kill());
    await ended;
    rmSync(this.#profile, { recursive: true, force: true });
  }

  async #answer({ isBlocked, request: { request, url } }: NetworkRequest): Promise<void> {
    if (!isBlocked) return;
    const html = this.#pages.get(url);
    await this.#bidi.send('network.provideResponse', {
      request,
      statusCode: html === undefined ? 404 : 200,
      headers: [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
      body: { type: 'string', value: html ?? '' },
    });
  }
}

/** One tab. */
export class FirefoxPage {
  readonly #bidi: BiDi;
  readonly #context: string;

  constructor(bidi: BiDi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  /** Runs a function in the page. @throws what it throws, or that the page is not there yet */
  async evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    const { result, exceptionDetails } = await this.#run(
      `(async () => JSON.stringify(await (${run})(${JSON.stringify(argument)})))()`,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    const json = (result as { value?: string }).value;
    return (json === undefined ? undefined : JSON.parse(json)) as Result;
  }

  /** All text in the element that an expression gives, closed shadow roots included. */
  async textOf(expression: string): Promise<string> {
    const serializationOptions = { maxDomDepth: 40, includeShadowTree: 'all' };
    const { result } = await this.#run(expression, { serializationOptions });
    const inside = (node: RemoteNode): string =>
      [
        node.value?.nodeValue ?? '',
        ...(node.value?.shadowRoot ? [inside(node.value.shadowRoot)] : []),
        ...(node.value?.children ?? []).map(inside),
      ].join('');
    return inside(result as RemoteNode);
  }

  /** Brings the tab before the reader. */
  async activate(): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context: this.#context });
  }

  /** Lets the mouse rest at a place of the window. */
  async hover(x: number, y: number): Promise<void> {
    const move = (to: number) => ({ type: 'pointerMove', x: Math.round(to), y: Math.round(y) });
    const actions = [{ type: 'pointer', id: 'mouse', actions: [move(x - 1), move(x)] }];
    await this.#bidi.send('input.performActions', { context: this.#context, actions });
  }

  #run(expression: string, more: object = {}) {
    return this.#bidi.send<{ result?: unknown; exceptionDetails?: { text: string } }>('script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
      ...more,
    });
  }
}

/** Where a browser that was just started listens, as it prints it. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('nothing is heard of the browser');
  for await (const line of createInterface(stderr)) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (address) {
      // What it prints from now on is of no use, and must not fill the pipe.
      stderr.resume();
      return address;
    }
  }
  throw new Error('Firefox ended before it listened');
}
