/**
 * Finds a Chromium that takes unpacked extensions, or installs one. Branded Chrome is never looked for: it no longer
 * loads extensions from the command line.
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

const NAMES = ['chromium', 'chromium-browser'];

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

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

/** Looks where a browser may be already; installs nothing. */
export function lookForBrowser(): Browser | undefined {
  const named = process.env.SOUNDING_BROWSER;
  if (named) return { path: named, how: 'named by SOUNDING_BROWSER' };
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, how: "Playwright's own" };
  const found = onPath();
  return found ? { path: found, how: 'found on PATH' } : undefined;
}

function downloadByPlaywright(): boolean {
  const cli = join(import.meta.dirname, '../node_modules/playwright/cli.js');
  // Its stack trace is hidden: to be refused by the download server is expected on closed networks.
  return spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' }).status === 0;
}

function installByApt(): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    execFileSync(command, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  try {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation');
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
  const installed = downloadByPlaywright() || installByApt() ? lookForBrowser() : undefined;
  if (installed) return { ...installed, how: 'just installed' };
  throw new Error('No browser: install Chromium, or set SOUNDING_BROWSER to the path of one.');
}
