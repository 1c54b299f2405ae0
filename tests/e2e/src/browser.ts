import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Where systems put the browser that a person installs. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-sync',
];

/** The system's browser, or else the one that an npm package carries with its libraries: nothing is installed by hand. */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env.E2E_BROWSER;
  const system = wanted === 'packaged' ? undefined : installed.find((path) => existsSync(path));
  if (system !== undefined) return playwright.launch({ executablePath: system, args: quiet });
  return launchPackaged();
}

async function launchPackaged(): Promise<Browser> {
  const directory = fileURLToPath(new URL('../../../.tools/browser', import.meta.url));
  await mkdir(directory, { recursive: true });
  // The package unpacks into the temporary directory, by fixed names that another user's files may have.
  process.env.TMPDIR = directory;
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  await inflate(join(archives, 'al2023.tar.br'));
  const executablePath = await packaged.executablePath();
  const env = {
    ...process.env,
    HOME: directory,
    FONTCONFIG_PATH: join(directory, 'fonts'),
    LD_LIBRARY_PATH: join(directory, 'al2023', 'lib'),
  };
  return playwright.launch({ executablePath, args: packaged.args, env });
}
