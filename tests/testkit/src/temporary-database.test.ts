import { describe, expect, test } from 'vitest';
import { databaseKinds, temporaryDatabase } from './index.ts';

describe.each(databaseKinds)('a temporary database (%s)', (kind) => {
  test('holds the seeds that were asked for, and nothing of another one', async () => {
    const one = await temporaryDatabase({ kind, seeds: ['reference'] });
    const other = await temporaryDatabase({ kind, seeds: ['reference'] });
    try {
      await one.kysely
        .insertInto('currency')
        .values({ code: 'XXX', name: 'Thử', name_en: 'Test', decimals: 0 })
        .execute();
      const find = (code: string) => ({
        of: (database: typeof one) =>
          database.kysely.selectFrom('currency').select('code').where('code', '=', code).execute(),
      });
      expect(await find('VND').of(other)).toHaveLength(1);
      expect(await find('XXX').of(other)).toHaveLength(0);
    } finally {
      await one.close();
      await other.close();
    }
  });
});
