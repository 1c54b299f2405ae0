import type { Database } from '@nhipcau/database';
import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext, schema } from '../src/index.ts';
import { analyst } from './viewers.ts';

const ring = [
  [103.3, 22.3],
  [103.4, 22.3],
  [103.4, 22.4],
  [103.3, 22.3],
];
const geometry = { type: 'MultiPolygon', coordinates: [[ring]] };

describe.each(databaseKinds)('on %s', (kind) => {
  let database: Database;
  let statements = 0;
  beforeAll(async () => {
    const onStatement = () => {
      statements += 1;
    };
    database = await temporaryDatabase({ kind, seeds: ['reference'], onStatement });
    await database.kysely
      .insertInto('boundary')
      .values({
        unit_id: '2025:03388',
        geometry: JSON.stringify(geometry),
        source_name: 'Sở Nông nghiệp và Môi trường',
        imported_at: '2026-11-23T20:00:00Z',
        positions_read: 400,
        positions_kept: 4,
      })
      .execute();
  });
  afterAll(() => database.close());

  test('the boundary that an office loaded reaches maps as it was stored, in the one statement', async () => {
    statements = 0;
    const { data, errors } = await graphql({
      schema,
      source: `{ administrativeUnits(first: 2, filter: { unitId: { in: ["2025:03388", "2025:03390"] } }, orderBy: [{ field: CODE, direction: ASC }]) {
        nodes { unitId boundary { geometry sourceName sourceNote importedOn } } } }`,
      contextValue: createContext(database, analyst),
    });
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      administrativeUnits: {
        nodes: [
          {
            unitId: '2025:03388',
            boundary: {
              geometry,
              sourceName: 'Sở Nông nghiệp và Môi trường',
              sourceNote: null,
              importedOn: '2026-11-24',
            },
          },
          { unitId: '2025:03390', boundary: null },
        ],
      },
    });
    expect(statements).toBe(1);
  });
});
