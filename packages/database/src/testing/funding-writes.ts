import { type Insertable, type Kysely, sql } from 'kysely';
import type { DB, TransactionTable } from '../generated/tables.ts';
import type { Random } from '../seeds/demo/random.ts';
import { provenanceOf, world } from './funding-world.ts';

/** A change of what money is summed from. */
export type Write = (db: Kysely<DB>, random: Random) => Promise<unknown>;

/** A gift with or without value, project, giver, date: all that a record can leave unsaid. */
export function anyGift(random: Random): Insertable<TransactionTable> {
  const source = random.pick(world.sources);
  const valued = random.chance(0.85);
  const filed = random.chance(0.2);
  return {
    project_id: random.chance(0.85) ? random.pick(world.projects) : null,
    kind: filed ? 'COMMITMENT' : random.pick(['COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE']),
    direction: !filed && random.chance(0.1) ? 'GIVEN' : 'RECEIVED',
    nature: 'IN_KIND',
    value_date: random.chance(0.9) ? `${random.integer(2018, 2021)}-05-0${random.integer(1, 9)}` : null,
    amount: valued ? String(random.integer(0, 30)) : null,
    currency_code: 'USD',
    rate: valued || random.chance(0.5) ? String(random.integer(1, 9)) : null,
    rate_source: 'x',
    at_least: random.chance(0.15),
    provider_id: random.chance(0.85) ? random.pick(world.organisations) : null,
    statistical_record_id: filed ? world.total : null,
    source_id: source,
    provenance: provenanceOf(source),
  };
}

const some = (random: Random) => sql<boolean>`abs(hashtext(id::text || ${random.next()})) % 4 = 0`;

/** Shares that add up to a hundred, to less, or leave one or several unsaid. */
function anyShares(random: Random, count: number): (string | null)[] {
  let left = 100_0000;
  return Array.from({ length: count }, () => {
    if (random.chance(0.25) || left === 0) return null;
    const share = random.chance(0.3) ? left : random.integer(1, left);
    left -= share;
    return (share / 1_0000).toFixed(4);
  });
}

const splitBySectors: Write = async (db, random) => {
  const project_id = random.pick(world.projects);
  await db.deleteFrom('project_sector').where('project_id', '=', project_id).execute();
  const codes = random.shuffled([...world.purposes, ...world.provinceSectors]).slice(0, random.integer(0, 4));
  const shares = anyShares(random, codes.length);
  const rows = codes.map((sector_code, index) => ({
    project_id,
    sector_code,
    percentage: shares[index] ?? null,
  }));
  if (rows.length > 0) await db.insertInto('project_sector').values(rows).execute();
};

const splitByPlaces: Write = async (db, random) => {
  const project_id = random.pick(world.projects);
  await db.deleteFrom('project_place').where('project_id', '=', project_id).execute();
  const units = random.shuffled(world.units).slice(0, random.integer(0, 4));
  const shares = anyShares(random, units.length);
  const rows = units.map((unit_id, index) => ({ project_id, unit_id, percentage: shares[index] ?? null }));
  if (rows.length > 0) await db.insertInto('project_place').values(rows).execute();
};

const changeOrganisation: Write = (db, random) => {
  const id = random.pick(world.organisations);
  const into = random.pick(world.organisations);
  return db
    .updateTable('organisation')
    .where('id', '=', id)
    .set({
      kind: random.pick(['EMBASSY', 'FUND', 'COMPANY']),
      country_code: random.pick(['LA', 'VN', null]),
      merged_into_id: into === id || random.chance(0.5) ? null : into,
    })
    .execute();
};

/** Two tables that depend on each other, in one statement. */
const giftWithShares: Write = (db, random) =>
  db
    .with('share', (cte) =>
      cte
        .insertInto('project_sector')
        .values({ project_id: random.pick(world.projects), sector_code: '12110', percentage: null })
        .onConflict((conflict) =>
          conflict.columns(['project_id', 'sector_code']).doUpdateSet({ percentage: null }),
        ),
    )
    .insertInto('transaction')
    .values([anyGift(random), anyGift(random)])
    .execute();

const editSome: Write = (db, random) => {
  const { project_id, value_date, amount, rate, provider_id, at_least, source_id, provenance } =
    anyGift(random);
  return db
    .updateTable('transaction')
    .where(some(random))
    .set({ project_id, value_date, amount, rate, provider_id, at_least, source_id, provenance })
    .execute();
};

/** Everything that a record's author or an administrator can do to the figures. */
export const anyWrite: Write = (db, random) =>
  random.pick<Write>([
    (inside) => inside.insertInto('transaction').values(anyGift(random)).execute(),
    (inside) =>
      inside
        .insertInto('transaction')
        .values(Array.from({ length: random.pick([3, 130]) }, () => anyGift(random)))
        .execute(),
    editSome,
    editSome,
    (inside) => inside.deleteFrom('transaction').where(some(random)).execute(),
    (inside) =>
      inside
        .updateTable('transaction')
        .set({ description: String(random.next()) })
        .execute(),
    splitBySectors,
    splitByPlaces,
    changeOrganisation,
    giftWithShares,
    (inside) =>
      inside
        .updateTable('sector')
        .where('code', '=', random.pick(world.purposes))
        .set({ province_sector_code: random.pick(world.provinceSectors) })
        .execute(),
    (inside) =>
      inside
        .updateTable('administrative_unit_successor')
        .where('unit_id', '=', 'D1')
        .where('successor_id', '=', 'C1')
        .set({ area_share: String(random.integer(1, 9) / 10) })
        .execute(),
    (inside) =>
      inside
        .updateTable('administrative_unit')
        .where('id', '=', 'C1')
        .set({ valid_to: random.pick(['2031-01-01', null]) })
        .execute(),
  ])(db, random);
