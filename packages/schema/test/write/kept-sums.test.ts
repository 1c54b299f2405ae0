import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Input, mutate } from './mutate.ts';
import { type Basis, communes, makeBasis, sector } from './samples.ts';
import { asRead } from './versions.ts';

interface Step {
  readonly what: 'create' | 'update' | 'delete' | 'merge' | 'bulk';
  readonly typename: 'Project' | 'Transaction' | 'Organisation';
  /** Which of the records there are. */
  readonly which: number;
  readonly other: number;
  readonly input: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('create', 'create', 'update', 'update', 'delete', 'merge', 'bulk'),
  typename: fc.constantFrom('Project', 'Transaction', 'Transaction', 'Organisation'),
  which: fc.nat(),
  other: fc.nat(),
  input: fc.nat(999),
});

const sectors = ['11220', '12220', '14030'];

describe.each(databaseKinds)('what the database keeps of sums and places (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  let basis: Basis;
  const ids: Record<Step['typename'], string[]> = { Project: [], Transaction: [], Organisation: [] };
  let made = 0;

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference'] });
    basis = await makeBasis(database);
    ids.Organisation.push(basis.partner, basis.other, basis.local);
    ids.Project.push(basis.project);
  });
  afterAll(() => database.close());

  const of = (typename: Step['typename'], index: number) => {
    const all = ids[typename];
    return all[index % Math.max(all.length, 1)];
  };

  /** What a record is given, by a number from 0 to 999. */
  function inputOf(typename: Step['typename'], seed: number): Input {
    made += 1;
    const half = seed % 2 === 0;
    if (typename === 'Organisation') {
      return {
        kind: half ? 'FUND' : 'COMPANY',
        side: 'PARTNER',
        name: `Quỹ ${made}`,
        nameEn: `Fund ${made}`,
      };
    }
    if (typename === 'Project') {
      const shares = half ? ['40', '60'] : [null, null];
      return {
        code: `TONG-${made}`,
        type: 'PROJECT',
        title: 'Dự án',
        titleEn: 'Project',
        plannedStart: `20${10 + (seed % 15)}-01-01`,
        participants: [{ organisation: of('Organisation', seed), role: 'FUNDING' }],
        sectors: [0, 1].map((index) => ({
          sector: sector(sectors[(seed + index) % 3] ?? ''),
          percentage: shares[index],
        })),
        places: [0, 1].map((index) => ({ unit: communes[index], percentage: shares[index] })),
      };
    }
    return {
      kind: half ? 'COMMITMENT' : 'DISBURSEMENT',
      nature: 'CASH',
      direction: seed % 7 === 0 ? 'GIVEN' : 'RECEIVED',
      amount: `${seed + 1}`,
      currency: seed % 3 === 0 ? 'USD' : 'VND',
      valueDate: seed % 5 === 0 ? null : `20${10 + (seed % 15)}-03-01`,
      project: seed % 4 === 0 ? null : of('Project', seed),
      provider: of('Organisation', seed),
      atLeast: seed % 11 === 0,
    };
  }

  async function take({ what, typename, which, other, input }: Step): Promise<void> {
    const id = of(typename, which);
    if (what === 'create' || id === undefined) {
      const answer = await mutate(database, `create${typename}`, inputOf(typename, input));
      if (answer.id !== undefined) ids[typename].push(answer.id);
    } else if (what === 'delete') {
      const answer = await mutate(database, `delete${typename}`, await asRead(database, id));
      if (answer.__typename === 'RecordDeleted') ids[typename].splice(ids[typename].indexOf(id), 1);
    } else if (what === 'merge' && typename !== 'Transaction') {
      await merge(typename, id, of(typename, other) ?? id);
    } else if (what === 'bulk' && typename === 'Project') {
      const { code: _, ...patch } = inputOf('Project', input);
      await mutate(database, 'updateProjects', { records: [await asRead(database, id)], patch });
    } else {
      const { code: _, ...change } = inputOf(typename, input);
      await mutate(database, `update${typename}`, { ...(await asRead(database, id)), ...change });
    }
  }

  async function merge(typename: 'Project' | 'Organisation', keep: string, gone: string): Promise<void> {
    const [kept, merged] = [await asRead(database, keep), await asRead(database, gone)];
    const answer = await mutate(database, `merge${typename}s`, {
      keep,
      keepVersion: kept.expectedVersion,
      merge: gone,
      mergeVersion: merged.expectedVersion,
    });
    if (answer.id !== undefined) ids[typename].splice(ids[typename].indexOf(gone), 1);
  }

  async function drift(): Promise<readonly unknown[]> {
    const found = await Promise.all(
      ['funding_summary_drift', 'project_coverage_drift'].map((name) =>
        sql`select * from ${sql.id(name)}()`.execute(database.kysely),
      ),
    );
    const sums = await sql`
      select p.id from project as p, lateral (
        select sum(vnd) filter (where kind = 'COMMITMENT') as committed,
          sum(vnd) filter (where kind = 'DISBURSEMENT') as disbursed
        from transaction where project_id = p.id and direction = 'RECEIVED'
      ) as own
      where p.committed_vnd is distinct from own.committed or p.disbursed_vnd is distinct from own.disbursed
    `.execute(database.kysely);
    return [...found, sums].flatMap(({ rows }) => rows);
  }

  test('agrees with the records after whatever was made, changed, deleted and merged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 40 }), async (steps) => {
        for (const each of steps) await take(each);
        expect(await drift()).toEqual([]);
      }),
      { numRuns: 8, seed: 5, endOnFailure: true },
    );
    expect(Math.min(...Object.values(ids).map(({ length }) => length))).toBeGreaterThan(2);
  });
});
