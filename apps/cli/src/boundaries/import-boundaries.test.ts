import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@nhipcau/database';
import { databaseKinds, type Place, temporaryPlace } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { tiledBoundaries } from './testing/tiled-boundaries.ts';
import { countLines } from './testing/unshared-lines.ts';
import type { Polygon } from './unit-boundary.ts';
import { signedArea } from './winding.ts';

const beside = fileURLToPath(new URL('../../../../../shared/geo/', import.meta.url));
/** The files of boundaries that stand beside the project, if any, and one that is made here. */
const files = ['communes-2025', 'communes-pre2025', 'districts-pre2025']
  .map((name) => join(beside, `lai-chau-${name}.geojson`))
  .filter(existsSync);

interface Stored {
  readonly unit_id: string;
  readonly geometry: { readonly coordinates: readonly Polygon[] };
  readonly source_name: string;
}

let directory: string;
let made: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'nhipcau-boundaries-'));
  made = join(directory, 'made.geojson');
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe.each(databaseKinds)('on %s', (kind) => {
  let place: Place;

  const opened = () => openDatabase(place.open);
  async function called(...parameters: readonly string[]) {
    let out = '';
    let complaints = '';
    const environment = {
      databaseUrl: 'url' in place.open ? place.open.url : undefined,
      dataDir: 'dataDir' in place.open ? place.open.dataDir : '',
      dashboardUrl: 'http://localhost:3000',
    };
    const code = await run(parameters, () => environment, {
      write: (text) => {
        out += text;
      },
      complain: (text) => {
        complaints += text;
      },
    });
    return { code, out, complaints };
  }
  const imported = (...parameters: readonly string[]) => called('import', 'boundaries', ...parameters);
  async function stored(): Promise<readonly Stored[]> {
    const database = await opened();
    try {
      const rows = await database.kysely.selectFrom('boundary').selectAll().orderBy('unit_id').execute();
      return rows.map((row) => ({ ...row, geometry: row.geometry as Stored['geometry'] }));
    } finally {
      await database.close();
    }
  }

  beforeAll(async () => {
    place = await temporaryPlace(kind);
    expect((await called('seed', 'reference')).code).toBe(0);
    const database = await opened();
    const communes = await database.kysely
      .selectFrom('administrative_unit')
      .select('id')
      .where('level', '=', 'COMMUNE')
      .where('valid_to', 'is', null)
      .where('country_code', '=', 'VN')
      .orderBy('id')
      .execute();
    await database.close();
    await writeFile(made, JSON.stringify(tiledBoundaries(communes.map(({ id }) => id))));
  }, 120_000);
  afterAll(() => place.remove());

  test.each(['a file made here', ...files])(
    '%s is stored small, wound right, with borders still shared',
    async (name) => {
      const file = existsSync(name) ? name : made;
      const { features } = JSON.parse(await readFile(file, 'utf8'));
      const before = countLines(
        features.map(
          ({ geometry }: { geometry: { type: string; coordinates: Polygon & readonly Polygon[] } }) =>
            geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
        ),
      );
      await imported('--remove');
      const { code, out } = await imported(file, '--source', 'Sở Tài nguyên');
      expect({ code, out }).toEqual({
        code: 0,
        out: expect.stringMatching(/^Stored boundaries: \d+, of which 0/),
      });
      const rows = await stored();
      expect(rows).toHaveLength(features.length);
      const after = countLines(rows.map(({ geometry }) => geometry.coordinates));
      expect(after.all).toBeLessThan(before.all);
      expect(after.unshared).toBeLessThanOrEqual(before.unshared);
      expect(after.unshared / after.all).toBeLessThan(0.75);
      for (const { geometry, source_name } of rows) {
        expect(source_name).toBe('Sở Tài nguyên');
        for (const [outer = [], ...holes] of geometry.coordinates) {
          expect(signedArea(outer)).toBeGreaterThan(0);
          for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
        }
      }
      expect(JSON.stringify(rows.map(({ geometry }) => geometry)).length).toBeLessThan(200_000);
    },
  );

  test('importing again replaces, and leaves the same', async () => {
    await imported('--remove');
    await imported(made);
    const first = await stored();
    expect((await imported(made)).out).toMatch(/of which 38 take the place/);
    expect((await stored()).map(({ geometry }) => geometry)).toEqual(first.map(({ geometry }) => geometry));
  });

  test('a dry run stores nothing and removes nothing', async () => {
    await imported('--remove');
    expect((await imported(made, '--dry-run')).out).toMatch(/^Would store boundaries: 38/);
    expect(await stored()).toEqual([]);
    await imported(made);
    expect((await imported('--remove', '--dry-run')).out).toBe('Would remove boundaries: 38.\n');
    expect(await stored()).toHaveLength(38);
  });

  test('units of the level that have no boundary are named, since maps of it stay sketches', async () => {
    await imported('--remove');
    const part = join(directory, 'part.geojson');
    const whole = JSON.parse(await readFile(made, 'utf8'));
    await writeFile(part, JSON.stringify({ ...whole, features: whole.features.slice(1) }));
    const { out } = await imported(part);
    expect(out).toContain('commune: 37 of 38');
    expect(out).toMatch(/without a boundary, .*: .+ \(2025:03388\)\n/);
  });

  test('one bad feature leaves what was there as it was', async () => {
    await imported(made);
    const bad = join(directory, 'bad.geojson');
    const whole = JSON.parse(await readFile(made, 'utf8'));
    whole.features[5].geometry.coordinates[0].pop();
    await writeFile(bad, JSON.stringify(whole));
    const { code, out, complaints } = await imported(bad);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(complaints).toMatch(/^Feature 6 \(.*\) has a ring that is not closed: .*\.\n$/);
    expect(await stored()).toHaveLength(38);
  });

  test.each([
    ['no file', [], 'Name the GeoJSON file to import.'],
    ['a file that there is not', ['/nowhere/at/all.geojson'], 'There is no file /nowhere/at/all.geojson.'],
    ['a file and --remove', ['x.geojson', '--remove'], 'Give a file to import, or --remove, not both.'],
  ])('%s is one sentence and exit code 1', async (_, parameters, complaint) => {
    expect(await imported(...parameters)).toEqual({ code: 1, out: '', complaints: `${complaint}\n` });
  });

  test('a file that is not JSON is named', async () => {
    const file = join(directory, 'text.geojson');
    await writeFile(file, 'not json');
    expect((await imported(file)).complaints).toMatch(/^.*text\.geojson is not JSON: /);
  });
});
