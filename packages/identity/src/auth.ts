import type { DB } from '@nhipcau/database';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { Kysely } from 'kysely';
import { datesPlugin } from './dates-plugin.ts';
import { type IdentitySettings, PROVIDER } from './identity-settings.ts';
import { signInByLink } from './link/sign-in-by-link.ts';
import { hashPassword, verifyPassword } from './password/hash-password.ts';
import { LEAST_LETTERS, MOST_LETTERS } from './password/least-letters.ts';
import { firstEnd } from './session/session-limits.ts';

/** Set by the server alone: where a request came from, after it has looked through the proxies that it trusts. */
export const ADDRESS_HEADER = 'x-nhipcau-address';

/** What better-auth says of itself, for the server's log. */
export type Report = (level: 'debug' | 'info' | 'warn' | 'error', message: string) => void;

/** better-auth on our tables. What it would allow by itself and we do not is closed here or never routed to it. */
export function createAuth(db: Kysely<DB>, settings: IdentitySettings, report: Report) {
  const { secret, dashboardUrl, longestHours } = settings;
  return betterAuth({
    appName: 'Nhịp Cầu',
    secret,
    baseURL: dashboardUrl,
    basePath: '/api/auth',
    database: { db: db.withPlugin(datesPlugin), type: 'postgres' },
    telemetry: { enabled: false },
    logger: { level: 'warn', log: (level, message) => report(level, message) },
    // Ours counts in the database, by account too, and cannot be led astray by headers.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST_LETTERS,
      maxPasswordLength: MOST_LETTERS * 4,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    session: {
      ...sessionTable,
      // Of the cookie: as long as a session can last. When it ends is kept with the session.
      expiresIn: longestHours * 3600,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    user: personTable,
    account: {
      ...accountTable,
      accountLinking: {
        enabled: true,
        // Whoever was invited has no address that we verified; the provider's must be verified instead.
        requireLocalEmailVerified: false,
        allowDifferentEmails: false,
        updateUserInfoOnLink: false,
      },
    },
    verification: verificationTable,
    databaseHooks: { session: { create: { before: beforeSession(db, settings) } }, account: withoutTokens },
    plugins: [
      twoFactor({ issuer: 'Nhịp Cầu', schema: twoFactorTable }),
      provider(settings),
      signInByLink(db),
    ],
    advanced: {
      cookiePrefix: 'nhipcau',
      useSecureCookies: dashboardUrl.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // The server refuses requests of other sites before they get here.
      disableCSRFCheck: true,
      database: { generateId: 'uuid', validateSchema: false },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

const personTable = {
  modelName: 'person',
  fields: { emailVerified: 'email_verified', ...times },
  additionalFields: {
    role: { type: 'string', input: false, required: true },
    language: { type: 'string', input: false, required: false },
    organisationId: { type: 'string', input: false, required: false, fieldName: 'organisation_id' },
    disabledAt: { type: 'date', input: false, required: false, fieldName: 'disabled_at' },
  },
} satisfies BetterAuthOptions['user'];

const sessionTable = {
  modelName: 'session',
  fields: {
    userId: 'person_id',
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    ...times,
  },
} satisfies BetterAuthOptions['session'];

const accountTable = {
  modelName: 'account',
  fields: {
    userId: 'person_id',
    accountId: 'account_id',
    providerId: 'provider_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    ...times,
  },
} satisfies BetterAuthOptions['account'];

const verificationTable = {
  modelName: 'verification',
  fields: { expiresAt: 'expires_at', ...times },
} satisfies BetterAuthOptions['verification'];

const twoFactorTable = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'two_factor',
    fields: {
      userId: 'person_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
};

/** Nobody who is disabled begins a session, whichever way they come. */
function beforeSession(db: Kysely<DB>, settings: IdentitySettings) {
  return async <Session extends { userId: string }>(session: Session) => {
    const person = await db
      .selectFrom('person')
      .select('disabled_at')
      .where('id', '=', session.userId)
      .executeTakeFirst();
    if (person === undefined || person.disabled_at !== null) return false;
    return { data: { ...session, expiresAt: firstEnd(settings) } };
  };
}

const none = { accessToken: null, refreshToken: null, idToken: null };

/** The provider says who somebody is; nothing is ever asked of it in their name. */
const withoutTokens = {
  create: { before: async <Account>(account: Account) => ({ data: { ...account, ...none } }) },
  update: { before: async <Account>(account: Account) => ({ data: { ...account, ...none } }) },
};

function provider({ provider: office, dashboardUrl }: IdentitySettings) {
  return genericOAuth({
    config:
      office === undefined
        ? []
        : [
            {
              providerId: PROVIDER,
              discoveryUrl: `${office.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
              clientId: office.clientId,
              ...(office.clientSecret !== undefined && { clientSecret: office.clientSecret }),
              redirectURI: `${dashboardUrl}/api/auth/callback/${PROVIDER}`,
              scopes: ['openid', 'email', 'profile'],
              pkce: true,
              requireIdTokenVerification: true,
              disableSignUp: true,
              disableImplicitSignUp: true,
            },
          ],
  });
}
