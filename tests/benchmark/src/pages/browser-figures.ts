import type { Browser, Page } from 'playwright-core';
import { median } from '../measure/figures.ts';

/** What a person's browser makes of a page; medians of several first visits. */
export interface BrowserFigures {
  /** Largest contentful paint, milliseconds. */
  readonly paint: number;
  /** The longest time from a key or click to the next frame, milliseconds. */
  readonly interaction: number;
  /** Scripts as they came over the wire until the page was quiet, kilobytes of 1,000. */
  readonly scripts: number;
}

declare global {
  interface Window {
    figures: { paint: number; interaction: number };
  }
}

/** Runs in the page before its own scripts. */
function observe(): void {
  window.figures = { paint: 0, interaction: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.figures.paint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.figures.interaction = Math.max(window.figures.interaction, duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

export async function browserFigures(
  browser: Browser,
  url: string,
  cookie: string,
  visits: number,
): Promise<BrowserFigures> {
  const figures: BrowserFigures[] = [];
  for (let visit = 0; visit < visits; visit += 1) figures.push(await oneVisit(browser, url, cookie));
  const middle = (read: (each: BrowserFigures) => number) => median(figures.map(read));
  return {
    paint: middle(({ paint }) => paint),
    interaction: middle(({ interaction }) => interaction),
    scripts: middle(({ scripts }) => scripts),
  };
}

/** A first visit with an empty cache: the page until it is quiet, then keys and clicks that every page answers. */
async function oneVisit(browser: Browser, url: string, cookie: string): Promise<BrowserFigures> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1440, height: 900 } });
  const [name = '', value = ''] = cookie.split('=', 2);
  await context.addCookies([{ name, value, url: new URL(url).origin }]);
  const page = await context.newPage();
  await page.addInitScript(observe);
  const scripts = await countScripts(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  const paint = await page.evaluate(() => window.figures.paint);
  const bytes = scripts();
  await act(page);
  const interaction = await page.evaluate(() => window.figures.interaction);
  await context.close();
  return { paint, interaction, scripts: bytes / 1000 };
}

async function countScripts(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => bytes;
}

async function act(page: Page): Promise<void> {
  for (const key of ['Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
  await page.locator('main').click({ position: { x: 5, y: 5 } });
  const kept = page.locator('main a[data-scroll="keep"]').first();
  if ((await kept.count()) > 0) await kept.click({ timeout: 2_000 }).catch(() => undefined);
  await page.waitForTimeout(400);
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(400);
}
