import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Somebody whom the office's provider knows. */
interface Known {
  readonly email: string;
  readonly email_verified: boolean;
}

/** A real identity provider, on a port of its own; whoever is asked for signs in there without being asked anything. */
export interface OfficeProvider {
  readonly issuer: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Whom the provider lets sign in next. */
  next(subject: string, known: Known): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function officeProvider(port: number, redirectUri: string): OfficeProvider {
  const issuer = `http://127.0.0.1:${port}`;
  const known = new Map<string, Known>();
  let subject = '';
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'nhipcau', client_secret: 'a secret of the test', redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/sign-in/${uid}` },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, name: 'Người của cơ quan', ...known.get(id) }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  let server: Server | undefined;
  return {
    issuer,
    variables: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'nhipcau',
      OIDC_CLIENT_SECRET: 'a secret of the test',
      OIDC_NAME: 'Sở Ngoại vụ',
    },
    next(id, claims) {
      subject = id;
      known.set(id, claims);
    },
    async start() {
      server = createServer((request, response) => {
        if (request.url?.startsWith('/sign-in/') !== true) return void answer(request, response);
        void provider.interactionFinished(request, response, { login: { accountId: subject } });
      });
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      if ((server.address() as AddressInfo).port !== port) throw new Error('another port');
    },
    async stop() {
      server?.closeAllConnections();
      server?.close();
    },
  };
}
