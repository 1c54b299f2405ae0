import type { Insertable } from 'kysely';
import type { DB } from '../../generated/tables.ts';
import { seedId } from '../seed-id.ts';
import { parts, records, type SeedTable } from '../seed-table.ts';
import { CITED } from './article.ts';
import { CENTRAL, DONORS, LOCALITIES, type Named, PROVINCIAL } from './named-organisations.ts';

/** The id of an organisation that the article names; throws for a key that no organisation has. */
export function publishedOrganisation(key: string): string {
  if (!ALL.some((organisation) => organisation.key === key)) {
    throw new Error(`The article names no organisation ${key}`);
  }
  return seedId('organisation', key);
}

const ALL: readonly Named[] = [...PROVINCIAL, ...CENTRAL, ...DONORS, ...LOCALITIES];

/** Everyone whom the article names, and the names by which they also go. */
export function organisationTables(): readonly SeedTable[] {
  return [
    records('organisation', ['id'], ALL.map(row)),
    parts(
      'organisation_alias',
      'organisation_id',
      ['organisation_id', 'name'],
      ALL.flatMap(({ key, aliases }) =>
        (aliases ?? []).map(([language, name]) => ({
          organisation_id: seedId('organisation', key),
          name,
          language,
        })),
      ),
    ),
  ];
}

function row(organisation: Named): Insertable<DB['organisation']> {
  return {
    id: seedId('organisation', organisation.key),
    kind: organisation.kind,
    side: organisation.side,
    name: organisation.name,
    name_en: organisation.nameEn,
    short_name: organisation.shortName ?? null,
    description: organisation.description ?? null,
    description_en: organisation.descriptionEn ?? null,
    country_code: organisation.country,
    unit_id: organisation.unit ?? null,
    parent_id: organisation.parent === undefined ? null : seedId('organisation', organisation.parent),
    ...CITED,
  };
}
