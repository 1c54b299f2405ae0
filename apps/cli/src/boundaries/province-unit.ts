import type { AdministrativeLevel, Database } from '@nhipcau/database';

/** A unit that boundaries can be given for. */
export interface ProvinceUnit {
  readonly id: string;
  readonly name: string;
  readonly level: AdministrativeLevel;
  readonly isCurrent: boolean;
  readonly longitude: number;
  readonly latitude: number;
}

/** The province with its districts and communes, those of today and those before. */
export async function readProvinceUnits({
  kysely,
}: Pick<Database, 'kysely'>): Promise<readonly ProvinceUnit[]> {
  const rows = await kysely
    .selectFrom('administrative_unit')
    .select(['id', 'name', 'level', 'valid_to', 'longitude', 'latitude'])
    .where('country_code', '=', 'VN')
    .where((is) =>
      is.or([
        is('parent_id', 'is not', null),
        is(
          'id',
          'in',
          is.selectFrom('administrative_unit').select('parent_id').where('parent_id', 'is not', null),
        ),
      ]),
    )
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, name, level, valid_to, longitude, latitude }) =>
    longitude === null || latitude === null
      ? []
      : [
          {
            id,
            name,
            level,
            isCurrent: valid_to === null,
            longitude: Number(longitude),
            latitude: Number(latitude),
          },
        ],
  );
}
