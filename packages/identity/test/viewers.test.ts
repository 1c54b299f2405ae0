import { setTimeout as delay } from 'node:timers/promises';
import { databaseKinds } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  acceptLink,
  changePerson,
  endSessions,
  issueToken,
  ownTokens,
  TooManyRequests,
  Viewers,
} from '../src/index.ts';
import { identityDatabase, invited, settings } from './identity-database.ts';

const password = 'bầu trời màu xanh';

describe.each(databaseKinds)('who sends a request (%s)', (kind) => {
  let identity: Awaited<ReturnType<typeof identityDatabase>>;
  beforeAll(async () => {
    identity = await identityDatabase(kind);
  });
  afterAll(() => identity.database.close());

  async function signedIn(email: string) {
    const { personId, secret } = await invited(identity, email);
    await acceptLink(identity.db, { token: secret, password });
    const { headers } = await identity.auth.api.signInEmail({
      body: { email, password },
      returnHeaders: true,
    });
    const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return { personId, cookie };
  }
  /** As another process sees it, which believes nothing yet. */
  const seen = (cookie?: string, token?: string) =>
    new Viewers(identity.auth, identity.db, settings).of({
      cookie,
      authorization: token === undefined ? undefined : `Bearer ${token}`,
    });
  const token = (personId: string, requestsPerMinute = 100) =>
    issueToken(identity.db, {
      holder: { personId },
      name: 'bảng tính',
      scopes: ['read'],
      days: 30,
      requestsPerMinute,
    });
  const aged = (column: 'created_at' | 'updated_at', by: string) =>
    identity.db
      .updateTable('session')
      .set({ [column]: sql`${sql.ref(column)} - ${by}::interval` })
      .execute();

  test('a session is its person’s; a forged or changed cookie is nobody’s', async () => {
    const { personId, cookie } = await signedIn('a@ngoaivu.example');
    expect(await seen(cookie)).toMatchObject({ personId, role: 'MANAGER', scopes: null });
    expect(await seen(`${cookie.slice(0, -6)}AAAA%3D`)).toBeNull();
    expect(await seen('nhipcau.session_token=x.y')).toBeNull();
    expect(await seen(undefined)).toBeNull();
  });

  test('a session ends when it was idle, and when it has lasted as long as it may', async () => {
    const { personId, cookie } = await signedIn('b@ngoaivu.example');
    const end = async () =>
      (
        await identity.db
          .selectFrom('session')
          .select(sql<number>`extract(epoch from expires_at - now())::int`.as('seconds'))
          .where('person_id', '=', personId)
          .executeTakeFirstOrThrow()
      ).seconds;
    expect(await end()).toBeLessThanOrEqual(3600);
    await aged('created_at', '11 hours 30 minutes');
    await aged('updated_at', '10 minutes');
    expect(await seen(cookie)).not.toBeNull();
    expect(await end()).toBeLessThanOrEqual(1800);
    await aged('created_at', '1 hour');
    expect(await seen(cookie)).toBeNull();
    const other = await signedIn('b2@ngoaivu.example');
    await identity.db.updateTable('session').set({ expires_at: sql`now()` }).execute();
    expect(await seen(other.cookie)).toBeNull();
  });

  test('a disabled person is out at once, with sessions and tokens, and cannot come in', async () => {
    const { personId, cookie } = await signedIn('c@ngoaivu.example');
    const secret = await token(personId);
    expect(await seen(undefined, secret)).toMatchObject({ personId, scopes: ['read'] });
    expect(await changePerson(identity.db, personId, { disabled: true })).toBeNull();
    expect(await seen(cookie)).toBeNull();
    expect(await seen(undefined, secret)).toBeNull();
    const again = identity.auth.api.signInEmail({ body: { email: 'c@ngoaivu.example', password } });
    await expect(again).rejects.toThrow();
  });

  test('what was believed is believed for no more than a second', async () => {
    const { personId, cookie } = await signedIn('d@ngoaivu.example');
    const { viewers, db } = identity;
    const ask = () => viewers.of({ cookie, authorization: undefined });
    expect(await ask()).not.toBeNull();
    await endSessions(db, personId);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await ask()).toBeNull();
  });

  test('a token is counted for all servers together: what they were asked two seconds ago counts', async () => {
    const { personId } = await signedIn('f@ngoaivu.example');
    const secret = await token(personId, 10);
    const servers = [0, 1].map(() => new Viewers(identity.auth, identity.db, settings));
    /** How many of six requests to each were answered, within the second for which a lookup is believed. */
    const answered = async () => {
      const asked = Array.from({ length: 6 }, () => servers).flat();
      const answers = await Promise.allSettled(
        asked.map((server) => server.of({ cookie: undefined, authorization: `Bearer ${secret}` })),
      );
      await delay(1_050);
      return answers.filter(({ status }) => status === 'fulfilled').length;
    };
    // Each minute is counted anew, so all has to be asked within one.
    const left = 60_000 - (Date.now() % 60_000);
    if (left < 10_000) await delay(left);
    expect(await answered()).toBe(12);
    expect(await answered()).toBeLessThanOrEqual(4);
    expect(await answered()).toBe(0);
  });

  test('a token is kept as a digest, expires, is counted, and shows when it was used', async () => {
    const { personId } = await signedIn('e@ngoaivu.example');
    const secret = await token(personId, 3);
    const rows = JSON.stringify(await identity.db.selectFrom('api_token').selectAll().execute());
    expect(rows).not.toContain(secret);
    const { viewers, db } = identity;
    const ask = () => viewers.of({ cookie: undefined, authorization: `Bearer ${secret}` });
    for (let index = 0; index < 3; index += 1) expect(await ask()).not.toBeNull();
    await expect(ask()).rejects.toThrow(TooManyRequests);
    expect((await ownTokens(db, personId))[0]?.lastUsedAt).not.toBeNull();
    await db.updateTable('api_token').set({ expires_at: sql`now()` }).execute();
    expect(await seen(undefined, secret)).toBeNull();
    expect(await seen(undefined, 'nhipcau_nothing')).toBeNull();
  });
});
