import { databaseKinds } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptLink, changePerson, createLink, findLink, firstAdminLink, resetPerson } from '../src/index.ts';
import { identityDatabase, invited } from './identity-database.ts';

const password = 'bầu trời màu xanh';

describe.each(databaseKinds)('one-time links (%s)', (kind) => {
  let identity: Awaited<ReturnType<typeof identityDatabase>>;
  beforeAll(async () => {
    identity = await identityDatabase(kind);
  });
  afterAll(() => identity.database.close());

  test('the first administrator comes by a link, once, and then there is none', async () => {
    const { db } = identity;
    const first = await firstAdminLink(db);
    const again = await firstAdminLink(db);
    const person = { password, name: 'Giàng Thị Sua', email: 'sua@ngoaivu.example' };
    expect(await acceptLink(db, { ...person, token: first ?? '' })).toEqual({ fault: 'LINK' });
    const tries = Array.from({ length: 5 }, () => acceptLink(db, { ...person, token: again ?? '' }));
    const outcomes = (await Promise.all(tries)).map((outcome) => JSON.stringify(outcome)).toSorted();
    expect(outcomes.filter((outcome) => outcome.includes('email'))).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.includes('LINK'))).toHaveLength(4);
    expect(await firstAdminLink(db)).toBeNull();
  });

  test('only a digest of a link is kept, and one that expired or was replaced lets nobody in', async () => {
    const { db } = identity;
    const { personId, secret } = await invited(identity, 'links@ngoaivu.example');
    const rows = JSON.stringify(await db.selectFrom('invitation').selectAll().execute());
    expect(rows).not.toContain(secret);
    expect(await findLink(db, secret)).toMatchObject({ purpose: 'INVITATION' });
    await db
      .updateTable('invitation')
      .set({ expires_at: sql`now() - interval '1 second'` })
      .where('person_id', '=', personId)
      .execute();
    expect(await acceptLink(db, { token: secret, password })).toEqual({ fault: 'LINK' });
    const newer = await resetPerson(db, personId, { secondFactor: false, createdBy: null });
    const newest = await resetPerson(db, personId, { secondFactor: false, createdBy: null });
    expect(await findLink(db, newer ?? '')).toBeNull();
    expect(await findLink(db, newest ?? '')).toMatchObject({ purpose: 'INVITATION' });
  });

  test('a link for a new password ends the sessions; one for signing in sets no password', async () => {
    const { db } = identity;
    const { personId, secret } = await invited(identity, 'reset@ngoaivu.example');
    expect(await acceptLink(db, { token: secret, password })).toEqual({ email: 'reset@ngoaivu.example' });
    await identity.auth.api.signInEmail({ body: { email: 'reset@ngoaivu.example', password } });
    const reset = await resetPerson(db, personId, { secondFactor: true, createdBy: null });
    expect(await acceptLink(db, { token: reset ?? '', password: 'ngắn' })).toEqual({ fault: 'TOO_SHORT' });
    expect(await acceptLink(db, { token: reset ?? '', password: 'một câu khác hẳn' })).toHaveProperty(
      'email',
    );
    const open = await db.selectFrom('session').select('id').where('person_id', '=', personId).execute();
    expect(open).toEqual([]);
    const link = { purpose: 'SIGN_IN', personId, createdBy: null } as const;
    expect(await acceptLink(db, { token: await createLink(db, link), password })).toEqual({ fault: 'LINK' });
  });

  test('somebody must remain who can administrate', async () => {
    const { db } = identity;
    const admin = await db
      .selectFrom('person')
      .select('id')
      .where('role', '=', 'ADMIN')
      .executeTakeFirstOrThrow();
    expect(await changePerson(db, admin.id, { role: 'ANALYST' })).toBe('LAST_ADMIN');
    expect(await changePerson(db, admin.id, { disabled: true })).toBe('LAST_ADMIN');
    const other = await invited(identity, 'second-admin@ngoaivu.example', 'ADMIN');
    await acceptLink(db, { token: other.secret, password });
    expect(await changePerson(db, admin.id, { role: 'PARTNER' })).toBe('ORGANISATION');
    const both = await Promise.all([
      changePerson(db, admin.id, { disabled: true }),
      changePerson(db, other.personId, { disabled: true }),
    ]);
    expect(both.toSorted()).toEqual(['LAST_ADMIN', null]);
  });
});
