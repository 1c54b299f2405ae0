import { inflateRawSync } from 'node:zlib';
import type { ServerProcess } from '@nhipcau/testkit';

/** Everything that an answer tells, its file unpacked: status, headers but those that no two answers share, and body. */
export interface Told {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** Somebody who sends requests, and reads every byte of what comes back. */
export class Outsider {
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(url: string, headers: Readonly<Record<string, string>>) {
    this.#url = url;
    this.#headers = headers;
  }

  /** The same person where the server is reached by another address, or with more to say. */
  at(url: string, headers: Readonly<Record<string, string>> = {}): Outsider {
    return new Outsider(url, { ...this.#headers, ...headers });
  }

  async send(path: string, body?: object | FormData): Promise<Told> {
    const isForm = body instanceof FormData;
    const response = await fetch(new URL(path, this.#url), {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...this.#headers, ...(!isForm && body && { 'content-type': 'application/json' }) },
      body: isForm ? body : body === undefined ? null : JSON.stringify(body),
      redirect: 'manual',
    });
    const headers = [...response.headers].filter(
      ([name]) => !['date', 'content-length', 'ratelimit', 'x-request-id'].includes(name),
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: JSON.stringify(headers), body: unpacked(bytes) };
  }

  ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Told> {
    return this.send('/graphql', { query, variables });
  }
}

const ENTRY = Buffer.from('PK\u0003\u0004');

/** The text of bytes; of an archive, that of every file in it. */
function unpacked(bytes: Buffer): string {
  if (!bytes.subarray(0, 4).equals(ENTRY)) return bytes.toString('utf8');
  const texts: string[] = [];
  for (let at = 0; at !== -1; at = bytes.indexOf(ENTRY, at + 4)) {
    const method = bytes.readUInt16LE(at + 8);
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    texts.push(method === 0 ? '' : inflateRawSync(bytes.subarray(start)).toString('utf8'));
  }
  return texts.join('\n');
}

const PASSWORD = 'mây trắng bay về núi';

/** A person of a partner organisation who came by an invitation. */
export async function personOf(server: ServerProcess, organisation: string): Promise<Outsider> {
  const email = `nguoi-${organisation.toLowerCase().slice(1, 6)}@partner.example`;
  const who = [
    '--role',
    'partner',
    '--organisation',
    organisation,
    '--email',
    email,
    '--name',
    'Giàng A Páo',
  ];
  const link = await server.operate('invite', ...who);
  const response = await fetch(new URL('/auth/link/accept', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: link.split('/').at(-1), password: PASSWORD }),
  });
  const cookies = response.headers.getSetCookie().map((line) => line.slice(0, line.indexOf(';')));
  if (cookies.length === 0) throw new Error(`the invitation answered ${response.status}`);
  return new Outsider(server.url, { cookie: cookies.join('; ') });
}
