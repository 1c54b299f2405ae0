import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskedSchema, askSchema } from './asked-schema.ts';

interface Twinnings {
  readonly twinnings: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly localUnit: { readonly unitId: string } | null;
    }[];
  };
}

describe.each(databaseKinds)('on %s', (kind) => {
  let schema: AskedSchema;

  beforeAll(async () => {
    schema = await askSchema(kind);
  });
  afterAll(() => schema.close());

  async function twinningsOf(filter: object) {
    const { data, statements } = await schema.ask<Twinnings>(
      `query ($filter: TwinningFilter) {
        twinnings(first: 100, filter: $filter) { totalCount nodes { id localUnit { unitId } } } }`,
      { filter },
    );
    expect(statements).toBe(1);
    return data.twinnings;
  }

  test('the pairs of a unit are those of all pairs that have it on this side', async () => {
    const all = await twinningsOf({});
    expect(all.totalCount).toBe(all.nodes.length);
    const units = new Set(all.nodes.flatMap(({ localUnit }) => localUnit?.unitId ?? []));
    expect(units.size).toBeGreaterThan(1);
    for (const unitId of units) {
      const found = await twinningsOf({ localUnit: { unitId: { eq: unitId } } });
      const expected = all.nodes.filter(({ localUnit }) => localUnit?.unitId === unitId);
      expect(found.nodes.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      expect(found.totalCount).toBe(expected.length);
    }
  });
});
