import { createHash } from 'node:crypto';
import type { DB } from '@nhipcau/database';
import type { Insertable, Kysely } from 'kysely';

/** A project as its records say, for reckoning by hand. */
export interface WorldProject {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly parent: string | null;
  readonly funders: readonly string[];
  readonly channels: readonly string[];
  readonly sectors: readonly { readonly code: string; readonly percentage: number | null }[];
  readonly units: readonly string[];
}

/** Every unit of the world with the communes in force that it went to. */
export const unitsOfWorld: Readonly<Record<string, readonly string[]>> = {
  C1: ['C1'],
  C2: ['C2'],
  C3: ['C3'],
  F1: ['C1'],
  F2: ['C1', 'C2'],
  D1: ['C2', 'C3'],
};
export const districts = new Set(['D1']);
const sectorCodes = ['S1', 'S2', 'S3'];
const words = ['trường học', 'nước sạch', 'trạm y tế', 'cầu dân sinh'];

export const uuid = (name: string) =>
  createHash('md5')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Chances that are the same in every run. */
function chancesOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

const day = (index: number) => new Date(Date.UTC(2018, 0, 1 + index)).toISOString().slice(0, 10);

function anyProject(index: number, chance: (below: number) => number): WorldProject {
  const start = chance(5) === 0 ? null : chance(1500);
  const ends = chance(5) > 0;
  const some = <T>(all: readonly T[], most: number) =>
    all.filter(() => chance(all.length) < most).slice(0, most);
  const sectors = some(sectorCodes, 2);
  const stated = chance(3) > 0;
  return {
    id: uuid(`project ${index}`),
    code: `W-${String(index).padStart(3, '0')}`,
    title: `Xây dựng ${words[chance(words.length)]} số ${chance(4)}`,
    start: start === null ? null : day(start),
    end: ends ? day((start ?? 0) + chance(900)) : null,
    parent: index > 4 && chance(6) === 0 ? uuid(`project ${chance(4)}`) : null,
    funders: some(['P0', 'P1', 'P2', 'P3', 'P4'], 1),
    channels: some(['P0', 'P5'], 1),
    sectors: sectors.map((code, at) => ({
      code,
      percentage: stated ? (sectors.length === 1 ? 100 : at === 0 ? 70 : 30) : null,
    })),
    units: some(Object.keys(unitsOfWorld), 2),
  };
}

export const worldOf = (seed: number, size: number): readonly WorldProject[] => {
  const chance = chancesOf(seed);
  return Array.from({ length: size }, (_, index) => anyProject(index, chance));
};

const unit = (id: string): Insertable<DB['administrative_unit']> => ({
  id,
  level: districts.has(id) ? 'DISTRICT' : 'COMMUNE',
  code: id,
  type: 'Xã',
  type_en: 'Commune',
  name: id,
  name_en: id,
  country_code: 'VN',
  valid_to: id.startsWith('C') ? null : '2025-07-01',
});

async function insertFrame(
  db: Kysely<DB>,
  origin: { source_id: string; provenance: 'ENTERED' },
): Promise<void> {
  const named = { title: 'Sổ', title_en: 'Book' };
  await db
    .insertInto('source')
    .values({ id: origin.source_id, provenance: 'ENTERED', ...named })
    .execute();
  await db
    .insertInto('country')
    .values({ code: 'VN', alpha3: 'VNM', name: 'Việt Nam', name_en: 'Viet Nam' })
    .execute();
  const sector = (code: string) => ({ code, vocabulary: 'PROVINCE' as const, name: code, name_en: code });
  await db
    .insertInto('sector')
    .values(sectorCodes.map((code) => ({ ...sector(code), province_sector_code: code })))
    .execute();
  await db.insertInto('administrative_unit').values(Object.keys(unitsOfWorld).map(unit)).execute();
  const crosswalk = Object.entries(unitsOfWorld).flatMap(([unit_id, communes]) =>
    communes
      .filter((successor_id) => successor_id !== unit_id)
      .map((successor_id) => ({ unit_id, successor_id, area_share: '0.5' })),
  );
  await db.insertInto('administrative_unit_successor').values(crosswalk).execute();
  const partner = (name: string, merged_into_id: string | null) => ({
    ...origin,
    id: uuid(name),
    kind: 'FOREIGN_NGO' as const,
    side: 'PARTNER' as const,
    name,
    name_en: name,
    merged_into_id,
  });
  // P4 was merged into P0: they are one.
  const all = ['P0', 'P1', 'P2', 'P3', 'P5'].map((name) => partner(name, null));
  await db
    .insertInto('organisation')
    .values([...all, partner('P4', uuid('P0'))])
    .execute();
}

/** Writes the world down. */
export async function insertWorld(db: Kysely<DB>, projects: readonly WorldProject[]): Promise<void> {
  const origin = { source_id: uuid('source'), provenance: 'ENTERED' as const };
  await insertFrame(db, origin);
  for (const project of projects) {
    const { id, code, title, start: planned_start, end: planned_end, parent: parent_id } = project;
    const titles = { title, title_en: title };
    const dates = { planned_start, planned_end };
    await db
      .insertInto('project')
      .values({ ...origin, ...titles, ...dates, id, code, parent_id, type: 'PROJECT' })
      .execute();
    const participants = [
      ...project.funders.map((name) => ({ name, role: 'FUNDING' as const })),
      ...project.channels.map((name) => ({ name, role: 'CHANNEL' as const })),
    ].map(({ name, role }) => ({ project_id: id, organisation_id: uuid(name), role }));
    if (participants.length > 0) await db.insertInto('project_participant').values(participants).execute();
    const sectors = project.sectors.map(({ code: sector_code, percentage }) => ({
      project_id: id,
      sector_code,
      percentage: percentage === null ? null : String(percentage),
    }));
    if (sectors.length > 0) await db.insertInto('project_sector').values(sectors).execute();
    const places = project.units.map((unit_id) => ({ project_id: id, unit_id }));
    if (places.length > 0) await db.insertInto('project_place').values(places).execute();
  }
}
