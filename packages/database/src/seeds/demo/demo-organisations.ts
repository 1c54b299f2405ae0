import type { Insertable } from 'kysely';
import type { DB } from '../../generated/tables.ts';
import { parts, records, type SeedTable } from '../seed-table.ts';
import { LOCAL_BODIES } from './demo-local-bodies.ts';
import { type DemoPartner, PARTNERS } from './demo-partners.ts';
import type { DemoProject } from './demo-project.ts';
import { invented } from './demo-source.ts';
import { registrationTable } from './registrations.ts';

/** Places kept in a partner's profile: the first that its projects name. */
const PLACES_PER_PARTNER = 5;

/** Partners with their names, numbers, places and papers, and the local bodies that they work with. */
export function demoOrganisationTables(projects: readonly DemoProject[]): readonly SeedTable[] {
  return [
    records('organisation', ['id'], [...PARTNERS.map(partnerRow), ...LOCAL_BODIES.map(localRow)]),
    parts('organisation_alias', 'organisation_id', ['organisation_id', 'name'], PARTNERS.flatMap(aliases)),
    parts(
      'organisation_identifier',
      'organisation_id',
      ['organisation_id', 'scheme'],
      PARTNERS.flatMap(identifiers),
    ),
    parts(
      'organisation_place',
      'organisation_id',
      ['organisation_id', 'unit_id'],
      PARTNERS.flatMap((partner) => places(partner, projects)),
    ),
    registrationTable(),
  ];
}

type Row = Insertable<DB['organisation']>;

const NOTHING_MORE = { short_name: null, description: null, description_en: null, website: null };

function partnerRow(partner: DemoPartner, index: number): Row {
  return {
    id: partner.id,
    kind: partner.kind,
    side: 'PARTNER',
    name: partner.name,
    name_en: partner.nameEn,
    country_code: partner.country,
    unit_id: partner.country === 'CN' ? 'CN-YN' : null,
    active_since: index % 9 === 4 ? null : partner.since,
    ...NOTHING_MORE,
    short_name: partner.shortName,
    description: 'Đối tác được tạo ra để minh họa phần mềm.',
    description_en: 'A partner made up to show the software.',
    website: index % 3 === 0 ? `https://${partner.key}.example` : null,
    ...invented('organisations'),
  };
}

function localRow(body: (typeof LOCAL_BODIES)[number]): Row {
  return {
    id: body.id,
    kind: body.kind,
    side: 'LOCAL',
    name: body.name,
    name_en: body.nameEn,
    country_code: 'VN',
    unit_id: body.unit,
    active_since: null,
    ...NOTHING_MORE,
    ...invented('organisations'),
  };
}

function aliases(partner: DemoPartner) {
  return partner.aliases.map(({ language, name }) => ({ organisation_id: partner.id, name, language }));
}

function identifiers(partner: DemoPartner, index: number) {
  const number = String(index + 1).padStart(4, '0');
  const own = { organisation_id: partner.id, scheme: 'MINH-HOA', value: `MH-${number}` };
  const iati = {
    organisation_id: partner.id,
    scheme: 'IATI',
    value: `XX-DEMO-${partner.key.toUpperCase()}`,
  };
  return index % 4 === 0 ? [own, iati] : [own];
}

function places(partner: DemoPartner, projects: readonly DemoProject[]) {
  const units = projects
    .filter((project) => project.funder.id === partner.id)
    .flatMap((project) => project.places.map(({ unit }) => unit));
  return [...new Set(units)]
    .slice(0, PLACES_PER_PARTNER)
    .map((unit) => ({ organisation_id: partner.id, unit_id: unit }));
}
