import { type DB, type PersonRole, unhidden } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import type { Auth } from '../auth.ts';
import type { IdentitySettings } from '../identity-settings.ts';
import { digestOf } from '../secret-token.ts';
import { noteSessionUse } from '../session/session-limits.ts';
import type { TokenScope } from '../token/api-token.ts';
import { findToken, noteTokenUse } from '../token/find-token.ts';
import { tellPace } from '../token/tell-pace.ts';
import { type Credentials, type SignedIn, TooManyRequests } from './signed-in.ts';
import { TokenPace } from './token-pace.ts';

/** How long an answer is believed: what ends elsewhere holds so much longer here. */
const BELIEVED_MILLISECONDS = 1_000;
const MOST_KEPT = 10_000;

interface Kept {
  readonly until: number;
  readonly found: Promise<Found | null>;
}
interface Found {
  readonly viewer: SignedIn;
  /** Of a token: how it is counted. */
  readonly pace: { readonly id: string; readonly mostInAMinute: number } | null;
}

/** Tells who sends a request. */
export class Viewers {
  readonly #auth: Auth;
  readonly #db: Kysely<DB>;
  readonly #settings: IdentitySettings;
  readonly #kept = new Map<string, Kept>();
  readonly #pace = new TokenPace();

  constructor(auth: Auth, db: Kysely<DB>, settings: IdentitySettings) {
    this.#auth = auth;
    this.#db = db;
    this.#settings = settings;
  }

  /**
   * Null for whoever brings nothing that holds. A token counts before a cookie.
   *
   * @throws TooManyRequests
   */
  async of({ cookie, authorization }: Credentials): Promise<SignedIn | null> {
    const token = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
    if (token === undefined && authorization !== undefined) return null;
    const brought = token ?? (cookie?.includes('nhipcau.session_token=') ? cookie : undefined);
    if (brought === undefined) return null;
    const found = await this.#believed(digestOf(brought), () =>
      token === undefined ? this.#bySession(brought) : this.#byToken(token),
    );
    if (found === null) return null;
    const seconds = found.pace && this.#pace.next(found.pace.id, found.pace.mostInAMinute);
    if (seconds !== null) throw new TooManyRequests(seconds);
    return found.viewer;
  }

  /** Believes nothing any more: somebody has gone, or may less. */
  forget(): void {
    this.#kept.clear();
  }

  #believed(key: string, find: () => Promise<Found | null>): Promise<Found | null> {
    const now = Date.now();
    const kept = this.#kept.get(key);
    if (kept !== undefined && kept.until > now) return kept.found;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    const found = find();
    this.#kept.set(key, { until: now + BELIEVED_MILLISECONDS, found });
    found.catch(() => this.#kept.delete(key));
    return found;
  }

  async #bySession(cookie: string): Promise<Found | null> {
    const answer = await unhidden(() =>
      this.#auth.api.getSession({ headers: new Headers({ cookie }), query: { disableRefresh: true } }),
    );
    if (answer === null || answer.user.disabledAt) return null;
    const { session, user } = answer;
    const longest = this.#settings.longestHours * 3_600_000;
    if (new Date(session.createdAt).getTime() + longest < Date.now()) return null;
    await noteSessionUse(this.#db, session.id, this.#settings);
    return {
      viewer: {
        role: user.role as PersonRole,
        personId: user.id,
        organisationId: user.organisationId ?? null,
        name: user.name,
        email: user.email,
        scopes: null,
        sessionId: session.id,
      },
      pace: null,
    };
  }

  async #byToken(secret: string): Promise<Found | null> {
    const token = await findToken(this.#db, secret);
    if (token === null) return null;
    await noteTokenUse(this.#db, token.id);
    await this.#pace.share(token.id, (minute, asked) => tellPace(this.#db, token.id, minute, asked));
    const { id, requestsPerMinute, scopes, ...whose } = token;
    return {
      viewer: { ...whose, scopes: scopes as readonly TokenScope[], sessionId: null },
      pace: { id, mostInAMinute: requestsPerMinute },
    };
  }
}
