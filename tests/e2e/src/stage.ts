import { type DatabaseKind, type Role, type ServerProcess, startServer } from '@nhipcau/testkit';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type DashboardProcess, startDashboard, trustedDocuments } from './dashboard-process.ts';

export type Language = 'vi' | 'en';
type Look = {
  readonly language: Language;
  readonly dark?: boolean;
  readonly width?: number;
  /** False for a browser that runs none. */
  readonly scripts?: boolean;
  /** As whom; an administrator unless told, null for somebody who has not signed in. */
  readonly role?: Role | null;
};

const key = 'by which the server knows its dashboard';

/** The whole product as a person has it: server, built dashboard, browser. */
export class Stage {
  readonly server: ServerProcess;
  readonly dashboard: DashboardProcess;
  readonly #browser: Browser;
  /** One for each role: nobody signs in for each test anew. */
  readonly #sessions = new Map<Role, Promise<string>>();

  private constructor(server: ServerProcess, dashboard: DashboardProcess, browser: Browser) {
    this.server = server;
    this.dashboard = dashboard;
    this.#browser = browser;
  }

  static async open(kind: DatabaseKind = 'embedded'): Promise<Stage> {
    const server = await startServer({
      kind,
      variables: { DASHBOARD_KEY: key, TRUSTED_DOCUMENTS: trustedDocuments },
    });
    const dashboard = await startDashboard(server.url, { DASHBOARD_KEY: key });
    return new Stage(server, dashboard, await launchBrowser());
  }

  /** A person's own browser, signed in: language, colour scheme and width of their choice. */
  async person(look: Look): Promise<BrowserContext> {
    const { language, dark = false, width = 1440, scripts = true, role = 'admin' } = look;
    const context = await this.#browser.newContext({
      baseURL: this.dashboard.url,
      locale: language === 'vi' ? 'vi-VN' : 'en-GB',
      colorScheme: dark ? 'dark' : 'light',
      viewport: { width, height: 900 },
      javaScriptEnabled: scripts,
    });
    if (role !== null) await context.addCookies([await this.#session(role)]);
    return context;
  }

  async #session(role: Role) {
    this.#sessions.set(role, this.#sessions.get(role) ?? this.server.signIn(role));
    const [name = '', value = ''] = (await this.#sessions.get(role))?.split('=', 2) ?? [];
    return { name, value, url: this.dashboard.url };
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
