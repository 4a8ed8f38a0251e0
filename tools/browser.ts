/**
 * Finds the browsers that tests need, or installs them: a Chromium that takes unpacked extensions, and a Firefox. Branded
 * Chrome is never looked for: it no longer loads extensions from the command line.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface Browser {
  readonly path: string;
  /** How it was found, for the person who runs the command. */
  readonly how: string;
}

const CHROMIUM = ['chromium', 'chromium-browser'];
const FIREFOX = ['firefox', 'firefox-esr'];

/** Whether a window can be shown; else the browser has to run headless. */
export const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

/** Looks where a browser may be already; installs nothing. */
export function lookForBrowser(): Browser | undefined {
  const named = process.env.SOUNDING_BROWSER;
  if (named) return { path: named, how: 'named by SOUNDING_BROWSER' };
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, how: "Playwright's own" };
  const found = onPath(CHROMIUM);
  return found ? { path: found, how: 'found on PATH' } : undefined;
}

function downloadByPlaywright(): boolean {
  const cli = join(import.meta.dirname, '../node_modules/playwright/cli.js');
  // Its stack trace is hidden: to be refused by the download server is expected on closed networks.
  return spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' }).status === 0;
}

function installByApt(...packages: string[]): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    execFileSync(command, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  try {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...packages);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser to use. Installs one where there is none: Playwright's download first, then the distribution's package.
 *
 * @throws with one line that says what to do, if there is none and none can be had.
 */
export function findBrowser(): Browser {
  const there = lookForBrowser();
  if (there) return there;
  console.log('No Chromium here yet: installing one.');
  const installed =
    downloadByPlaywright() || installByApt('chromium', 'fonts-liberation') ? lookForBrowser() : undefined;
  if (installed) return { ...installed, how: 'just installed' };
  throw new Error('No browser: install Chromium, or set SOUNDING_BROWSER to the path of one.');
}

/** Looks where a Firefox may be already; installs nothing. Playwright's own is built differently and takes no extension. */
export function lookForFirefox(): Browser | undefined {
  const named = process.env.SOUNDING_FIREFOX;
  if (named) return { path: named, how: 'named by SOUNDING_FIREFOX' };
  const found = onPath(FIREFOX);
  return found ? { path: found, how: 'found on PATH' } : undefined;
}

/** The Firefox to test with; installs the distribution's where there is none. Undefined where none can be had. */
export function findFirefox(): Browser | undefined {
  const there = lookForFirefox();
  if (there) return there;
  console.log('No Firefox here yet: installing one.');
  const installed = installByApt('firefox-esr') ? lookForFirefox() : undefined;
  return installed && { ...installed, how: 'just installed' };
}
