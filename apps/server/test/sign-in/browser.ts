import type { ServerProcess } from '@nhipcau/testkit';

/** A browser that speaks to the server's sign-in: it keeps cookies. */
export class Browser {
  readonly #server: ServerProcess;
  readonly #cookies = new Map<string, string>();

  constructor(server: ServerProcess) {
    this.#server = server;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Takes over what another browser has, as a thief would. */
  copy(): Browser {
    const other = new Browser(this.#server);
    for (const [name, value] of this.#cookies) other.#cookies.set(name, value);
    return other;
  }

  async send(path: string, body?: object, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(new URL(path, this.#server.url), {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...headers, cookie: this.cookie, ...(body && { 'content-type': 'application/json' }) },
      body: body === undefined ? null : JSON.stringify(body),
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', value = ''] = pair.split('=', 2);
      if (attributes.some((attribute) => /^max-age=0$/i.test(attribute))) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  /** What was answered: the status, and what it says. */
  async ask(path: string, body?: object, headers?: Record<string, string>): Promise<readonly [number, Said]> {
    const response = await this.send(path, body, headers);
    return [response.status, (await response.json()) as Said];
  }

  /** The role as the API sees it; null for whoever it sends away. */
  async role(): Promise<string | null> {
    const [, said] = await this.ask('/graphql', { query: '{ viewer { role } }' });
    const { data } = said as { data?: { viewer: { role: string } } };
    return data?.viewer.role ?? null;
  }
}

export type Said = Readonly<Record<string, unknown>>;

/** A person who came by an invitation, in their browser. */
export async function newcomer(server: ServerProcess, email: string, role = 'manager'): Promise<Browser> {
  const link = await server.operate('invite', '--role', role, '--email', email, '--name', 'Lù Văn Chiến');
  const browser = new Browser(server);
  const [status] = await browser.ask('/auth/link/accept', {
    token: link.split('/').at(-1),
    password: PASSWORD,
  });
  if (status !== 200) throw new Error(`the invitation answered ${status}`);
  return browser;
}

export const PASSWORD = 'mây trắng bay về núi';
