import type { Database } from '@nhipcau/database';
import { positionsOf, type UnitBoundary } from './unit-boundary.ts';

export interface StoredBoundary extends UnitBoundary {
  readonly positionsRead: number;
}

export interface BoundarySource {
  readonly name: string;
  readonly note: string | null;
}

/** Writes all boundaries or none; those that the units had before are replaced. */
export async function storeBoundaries(
  { kysely }: Pick<Database, 'kysely'>,
  boundaries: readonly StoredBoundary[],
  source: BoundarySource,
): Promise<void> {
  await kysely.transaction().execute(async (transaction) => {
    for (const { unitId, polygons, positionsRead } of boundaries) {
      const row = {
        unit_id: unitId,
        geometry: JSON.stringify({ type: 'MultiPolygon', coordinates: polygons }),
        source_name: source.name,
        source_note: source.note,
        imported_at: new Date().toISOString(),
        positions_read: positionsRead,
        positions_kept: positionsOf(polygons),
      };
      await transaction
        .insertInto('boundary')
        .values(row)
        .onConflict((conflict) => conflict.column('unit_id').doUpdateSet(row))
        .execute();
    }
  });
}

/** Takes every boundary away; gives how many there were. */
export async function removeBoundaries({ kysely }: Pick<Database, 'kysely'>): Promise<number> {
  const { numDeletedRows } = await kysely.deleteFrom('boundary').executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
