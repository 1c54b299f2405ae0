import type { Insertable } from 'kysely';
import type { DB } from '../../generated/tables.ts';
import { seedId } from '../seed-id.ts';
import { parts, records, type SeedTable } from '../seed-table.ts';
import { ARTICLE, CITED } from './article.ts';
import { FIGURES, type Figure } from './figures.ts';
import { publishedOrganisation } from './organisations.ts';

/** The id of a published figure, for the single records filed under it. */
export function statisticalRecord(code: string): string {
  if (!FIGURES.some((figure) => figure.code === code)) throw new Error(`There is no figure ${code}`);
  return seedId('statistical_record', code);
}

/** The article's totals with the sectors and places that it names for each. */
export function statisticalRecordTables(): readonly SeedTable[] {
  return [
    records('statistical_record', ['id'], FIGURES.map(row)),
    parts(
      'statistical_record_sector',
      'statistical_record_id',
      ['statistical_record_id', 'sector_code'],
      FIGURES.flatMap((figure) =>
        (figure.sectors ?? []).map((sector) => ({
          statistical_record_id: statisticalRecord(figure.code),
          sector_code: sector,
        })),
      ),
    ),
    parts(
      'statistical_record_place',
      'statistical_record_id',
      ['statistical_record_id', 'unit_id'],
      FIGURES.flatMap((figure) =>
        (figure.places ?? []).map((unit) => ({
          statistical_record_id: statisticalRecord(figure.code),
          unit_id: unit,
        })),
      ),
    ),
  ];
}

function row(figure: Figure): Insertable<DB['statistical_record']> {
  return {
    id: seedId('statistical_record', figure.code),
    code: figure.code,
    subject: figure.kind === undefined ? 'FUNDING' : 'ACTIVITY',
    title: figure.title,
    title_en: figure.titleEn,
    quote: figure.quote,
    covers_from: ARTICLE.covers_from,
    covers_to: ARTICLE.covers_to,
    activity_kind: figure.kind ?? null,
    activity_direction: figure.direction ?? null,
    activity_setting: figure.setting ?? null,
    counterpart_country_code: figure.country ?? null,
    counterpart_kind: figure.counterpartKind ?? null,
    counterpart_id: figure.counterpart === undefined ? null : publishedOrganisation(figure.counterpart),
    lead_id: figure.lead === undefined ? null : publishedOrganisation(figure.lead),
    activities: figure.activities ?? null,
    people: figure.people ?? null,
    transaction_kind: figure.transactionKind ?? null,
    funder_kind: figure.funderKind ?? null,
    vnd: figure.vnd ?? null,
    at_least: figure.atLeast ?? false,
    ...CITED,
  };
}
