import { type DatabaseKind, type ServerProcess, startServer } from '@nhipcau/testkit';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type DashboardProcess, startDashboard } from './dashboard-process.ts';

export type Language = 'vi' | 'en';
type Look = {
  readonly language: Language;
  readonly dark?: boolean;
  readonly width?: number;
  /** False for a browser that runs none. */
  readonly scripts?: boolean;
};

/** The whole product as a person has it: server, built dashboard, browser. */
export class Stage {
  readonly server: ServerProcess;
  readonly dashboard: DashboardProcess;
  readonly #browser: Browser;

  private constructor(server: ServerProcess, dashboard: DashboardProcess, browser: Browser) {
    this.server = server;
    this.dashboard = dashboard;
    this.#browser = browser;
  }

  static async open(kind: DatabaseKind = 'embedded'): Promise<Stage> {
    const server = await startServer({ kind });
    const dashboard = await startDashboard(server.url);
    return new Stage(server, dashboard, await launchBrowser());
  }

  /** A person's own browser: language, colour scheme and width of their choice. */
  person({ language, dark = false, width = 1440, scripts = true }: Look): Promise<BrowserContext> {
    return this.#browser.newContext({
      baseURL: this.dashboard.url,
      locale: language === 'vi' ? 'vi-VN' : 'en-GB',
      colorScheme: dark ? 'dark' : 'light',
      viewport: { width, height: 900 },
      javaScriptEnabled: scripts,
    });
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.dashboard.stop();
    await this.server.stop();
  }
}

/** What a page asked of other hosts, and what it complained of in the console. */
export function watch(page: Page, own: string) {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { foreign, complaints };
}
