import type { Database } from '@nhipcau/database';
import { createContext, type Viewer } from '@nhipcau/schema';
import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KeptSummaries } from './kept-summaries.ts';

const viewer = (role: Viewer['role']): Viewer => ({ role, personId: null, organisationId: null });

/** Asks as somebody; each answer that is made is another number. */
function askingOf(database: Database, milliseconds = 80) {
  const summaries = new KeptSummaries();
  let made = 0;
  return (role: Viewer['role'], question = '{ projectFacets }') =>
    summaries.answer(createContext(database, viewer(role)), question, async () => {
      made += 1;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return String(made);
    });
}

function change(db: Database['kysely']) {
  return sql`insert into change (operation) values ('test')`.execute(db);
}

describe.each(databaseKinds)('summaries that are kept (%s)', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await temporaryDatabase({ kind });
  });
  afterAll(() => database.close());

  test('are made once for a role, and anew for another role and question', async () => {
    const ask = askingOf(database);
    expect([await ask('MANAGER'), await ask('MANAGER')]).toEqual(['1', '1']);
    expect([await ask('ANALYST'), await ask('MANAGER', 'another'), await ask('MANAGER')]).toEqual([
      '2',
      '3',
      '1',
    ]);
  });

  test('are made anew when something has changed, for whoever changed it and for everybody', async () => {
    const ask = askingOf(database);
    expect(await ask('MANAGER')).toBe('1');
    await change(database.kysely);
    expect([await ask('MANAGER'), await ask('MANAGER')]).toEqual(['2', '2']);
  });

  test('are made anew where all records were replaced', async () => {
    const ask = askingOf(database);
    expect(await ask('ADMIN')).toBe('1');
    await sql`truncate change cascade`.execute(database.kysely);
    expect(await ask('ADMIN')).toBe('2');
  });

  test('are for the office alone, and for what takes long', async () => {
    const ask = askingOf(database);
    expect([await ask('PARTNER'), await ask('PARTNER'), await ask('VISITOR')]).toEqual(['1', '2', '3']);
    const quick = askingOf(database, 0);
    expect([await quick('MANAGER'), await quick('MANAGER')]).toEqual(['1', '2']);
  });
});

// The embedded database has one session: nothing is under way beside another.
test.each(databaseKinds.filter((kind) => kind === 'postgresql'))(
  'summaries that are kept do not hide what was under way while they were made (%s)',
  async (kind) => {
    const database = await temporaryDatabase({ kind });
    try {
      const ask = askingOf(database);
      const transaction = await database.kysely.startTransaction().execute();
      await change(transaction);
      expect(await ask('MANAGER')).toBe('1');
      await change(database.kysely);
      expect([await ask('MANAGER'), await ask('MANAGER')]).toEqual(['2', '2']);
      await transaction.commit().execute();
      expect([await ask('MANAGER'), await ask('MANAGER')]).toEqual(['3', '3']);
    } finally {
      await database.close();
    }
  },
);
