import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {chromium, type LaunchOptions} from '@playwright/test';

/** Those that have no windows take half the time. */
const COMMANDS = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
];

/** Where installers put Chrome without adding it to the PATH. */
const INSTALL_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map(
    (directory) => path.join(directory ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
];

/**
 * @returns the path of a Chrome or Chromium: the one that CHROME_PATH names, else one that is
 * installed, else Playwright's own; undefined if there is none
 */
function findBrowser(): string | undefined {
  const directories = (process.env.PATH ?? '').split(path.delimiter);
  return [
    process.env.CHROME_PATH ?? '',
    ...directories.flatMap((directory) => COMMANDS.map((command) => path.join(directory, command))),
    ...INSTALL_PATHS,
    chromium.executablePath(),
  ].find((file) => path.isAbsolute(file) && fs.existsSync(file) && starts(file));
}

/** @returns how the browser that {@link findBrowser} finds is to be launched. */
export function launchOptions(): LaunchOptions {
  return {
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  };
}

/** Whether a browser starts: its file may be there while libraries that it needs are not. */
function starts(file: string): boolean {
  // Chrome for Windows opens a window instead of printing its version, but lacks no library.
  return (
    process.platform === 'win32' || spawnSync(file, ['--version'], {stdio: 'ignore'}).status === 0
  );
}

/**
 * Gets a browser if the machine has none: Playwright's download first, then Debian's packages.
 * Prints what it does.
 *
 * @throws Error that says what to install if both fail
 */
export function ensureBrowser(): void {
  const installed = findBrowser();
  if (installed) {
    console.log(`Browser: ${installed}`);
    return;
  }
  console.log('No Chrome or Chromium found; downloading Playwright’s.');
  const playwright = path.join(path.dirname(require.resolve('@playwright/test')), 'cli.js');
  if (run(process.execPath, [playwright, 'install', 'chromium']) && findBrowser()) {
    return;
  }
  if (fs.existsSync('/etc/debian_version')) {
    console.log(
      'The download failed; installing Debian’s packages of Chromium and fonts-noto-cjk.',
    );
    const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
    const aptGet = (...args: string[]): boolean => {
      const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
      return run(command, rest);
    };
    const install = (name: string): boolean =>
      aptGet('install', '--yes', name, 'fonts-noto-cjk') && findBrowser() !== undefined;
    // Some releases have but the whole browser.
    if (aptGet('update') && (install('chromium-headless-shell') || install('chromium'))) {
      return;
    }
  }
  throw new Error(
    'The browser tests need Chrome or Chromium and none could be installed. Install Google Chrome (or Debian’s packages chromium and fonts-noto-cjk), or name one in CHROME_PATH.',
  );
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, {stdio: 'inherit'}).status === 0;
}
