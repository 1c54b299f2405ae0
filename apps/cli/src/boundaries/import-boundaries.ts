import { basename } from 'node:path';
import { type Database, migrateToLatest } from '@nhipcau/database';
import { CommandError } from '../command-error.ts';
import type { Environment } from '../environment.ts';
import { withDatabase } from '../with-database.ts';
import { parseBoundaries } from './parse-boundaries.ts';
import { readProvinceUnits } from './province-unit.ts';
import { readBoundaryFile } from './read-boundary-file.ts';
import { importReport } from './report.ts';
import { simplifyBoundaries } from './simplify-boundaries.ts';
import { removeBoundaries, type StoredBoundary, storeBoundaries } from './store-boundaries.ts';
import { positionsOf } from './unit-boundary.ts';

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly remove?: boolean;
  /** Who made the boundaries, as the maps name it; the file's name unless told. */
  readonly source?: string;
  readonly note?: string;
}

/** Checks a file of boundaries and stores them for the maps, or takes away those that are there. */
export async function importBoundaries(
  environment: Environment,
  file: string | undefined,
  options: ImportOptions,
): Promise<readonly string[]> {
  if (options.remove === true) {
    if (file !== undefined) throw new CommandError('Give a file to import, or --remove, not both.');
    return withDatabase(environment, (database) => remove(database, options));
  }
  if (file === undefined) throw new CommandError('Name the GeoJSON file to import.');
  const value = await readBoundaryFile(file);
  return withDatabase(environment, (database) => store(database, value, file, options));
}

async function remove(database: Database, { dryRun }: ImportOptions): Promise<readonly string[]> {
  await migrateToLatest(database.kysely);
  if (dryRun === true) {
    const stored = await database.kysely.selectFrom('boundary').select('unit_id').execute();
    return [`Would remove boundaries: ${stored.length}.`];
  }
  const removed = await removeBoundaries(database);
  return [`Removed boundaries: ${removed}. Maps are sketches again.`];
}

async function store(
  database: Database,
  value: unknown,
  file: string,
  { dryRun = false, source = basename(file), note }: ImportOptions,
): Promise<readonly string[]> {
  await migrateToLatest(database.kysely);
  const units = await readProvinceUnits(database);
  if (units.length === 0)
    throw new CommandError('The database has no units yet: run `npm run nhipcau -- seed reference` first.');
  const read = parseBoundaries(value, units);
  const counts = new Map(read.map(({ unitId, polygons }) => [unitId, positionsOf(polygons)]));
  const boundaries: readonly StoredBoundary[] = simplifyBoundaries(read).map((boundary) => ({
    ...boundary,
    positionsRead: counts.get(boundary.unitId) ?? 0,
  }));
  const before = await database.kysely.selectFrom('boundary').select('unit_id').execute();
  if (!dryRun) await storeBoundaries(database, boundaries, { name: source, note: note ?? null });
  return importReport({ boundaries, units, before: new Set(before.map(({ unit_id }) => unit_id)), dryRun });
}
