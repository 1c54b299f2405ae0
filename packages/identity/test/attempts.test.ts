import { databaseKinds } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginAttempt, forgetAttempt } from '../src/index.ts';
import { identityDatabase } from './identity-database.ts';

describe.each(databaseKinds)('limits of guessing (%s)', (kind) => {
  let identity: Awaited<ReturnType<typeof identityDatabase>>;
  beforeAll(async () => {
    identity = await identityDatabase(kind);
  });
  afterAll(() => identity.database.close());

  const many = (count: number, account: (index: number) => string, address: (index: number) => string) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        beginAttempt(identity.db, { account: account(index), address: address(index) }),
      ),
    );

  test('of many tries at once for an account, from wherever, ten are looked at', async () => {
    const waits = await many(
      40,
      (index) => (index % 2 === 0 ? 'A@x.example' : ' a@x.example'),
      (index) => `10.0.0.${index}`,
    );
    expect(waits.filter((wait) => wait === null)).toHaveLength(10);
    expect(Math.max(...waits.map((wait) => wait ?? 0))).toBeLessThanOrEqual(900);
  });

  test('of many accounts tried from one address, thirty are looked at', async () => {
    const waits = await many(
      60,
      (index) => `${index}@y.example`,
      () => '10.1.0.1',
    );
    expect(waits.filter((wait) => wait === null)).toHaveLength(30);
  });

  test('a success gives the account its tries back, and the window passes', async () => {
    const attempt = { account: 'c@x.example', address: '10.2.0.1' };
    for (let index = 0; index < 11; index += 1) await beginAttempt(identity.db, attempt);
    expect(await beginAttempt(identity.db, attempt)).not.toBeNull();
    await forgetAttempt(identity.db, attempt);
    expect(await beginAttempt(identity.db, attempt)).toBeNull();
    for (let index = 0; index < 11; index += 1) await beginAttempt(identity.db, attempt);
    expect(await beginAttempt(identity.db, attempt)).not.toBeNull();
    await identity.db
      .updateTable('sign_in_attempt')
      .set({ began_at: sql`now() - interval '16 minutes'` })
      .execute();
    expect(await beginAttempt(identity.db, attempt)).toBeNull();
  });

  test('no account that was typed can be read', async () => {
    const { rows } = await sql<{ subject: string }>`select subject from sign_in_attempt`.execute(identity.db);
    expect(JSON.stringify(rows)).not.toContain('x.example');
  });
});
