import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PersonRole } from '@nhipcau/database';
import { createIdentity, issueToken } from '@nhipcau/identity';
import { type DatabaseKind, temporaryDatabase } from '@nhipcau/testkit';
import { TrustedDocuments } from '../src/admission/trusted-documents.ts';
import { createApollo } from '../src/graphql/apollo.ts';
import { createApp } from '../src/http/app.ts';
import { listen } from '../src/http/listen.ts';
import { createLog } from '../src/log.ts';
import { identitySettings } from './identity-settings.ts';
import { temporaryFiles } from './temporary-files.ts';

export interface Outcome {
  readonly name: string;
  readonly id?: string;
  readonly problem?: { readonly code: string };
}

/** A server in this process, with a database and files of its own, and tokens of whoever. */
export async function serveFiles(kind: DatabaseKind) {
  const database = await temporaryDatabase({ kind, seeds: ['reference', 'demo'] });
  const files = await temporaryFiles();
  const log = createLog('silent');
  const apollo = createApollo(log, false);
  await apollo.start();
  const app = createApp({
    observers: [],
    apollo,
    database,
    readiness: { ready: true },
    log,
    development: false,
    identity: createIdentity(database.kysely, identitySettings, () => undefined),
    trusted: { proxies: [], dashboardKey: undefined },
    publicView: false,
    publicApi: false,
    otherOrigins: [],
    trustedDocuments: new TrustedDocuments({}),
    files,
  });
  const server: Server = await listen(app, 0, '127.0.0.1');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokenOf = (
    role: PersonRole,
    organisationId: string | null = null,
    scopes = ['read', 'write'] as const,
  ) =>
    issueToken(database.kysely, {
      holder: { role, organisationId },
      name: 'tests',
      scopes,
      days: 1,
      requestsPerMinute: 10_000,
    });
  const manager = await tokenOf('MANAGER');
  const as = (token: string) => ({ authorization: `Bearer ${token}` });
  return {
    database,
    files,
    url,
    tokenOf,
    manager,
    get: (path: string, headers: Readonly<Record<string, string>> = {}, token = manager) =>
      fetch(`${url}${path}`, { headers: { ...as(token), ...headers } }),
    /** Sends files as a form does. */
    send: (record: string, form: FormData, headers: Readonly<Record<string, string>> = {}, token = manager) =>
      fetch(`${url}/files?record=${record}`, {
        method: 'POST',
        body: form,
        headers: { ...as(token), ...headers },
      }),
    async ask<Data>(query: string, variables: object = {}): Promise<Data> {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { ...as(manager), 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await database.close();
      await files.remove();
    },
  };
}

export type ServedFiles = Awaited<ReturnType<typeof serveFiles>>;

export function formOf(...files: readonly (readonly [name: string, content: Buffer | string])[]): FormData {
  const form = new FormData();
  for (const [name, content] of files) form.append('file', new Blob([Buffer.from(content)]), name);
  return form;
}

export const pdf = (text = '') =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n% ${text}\n%%EOF\n`);
