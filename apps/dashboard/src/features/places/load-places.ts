import { type Money, sumMoney } from '@nhipcau/ui';
import type {
  PlaceCountsQuery,
  PlaceFiguresQuery,
  PlaceFiguresQueryVariables,
  PlaceGroundQuery,
  PlaceMoneyFragment,
  PlaceUnitFragment,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { readPeriod, yearsOf } from '../../list/period.ts';
import type { Reader } from '../../reader/reader.ts';
import { unitName } from '../../record/unit-name.ts';
import { wholeFilter } from '../partners/partner-filter.ts';
import { workFilter } from '../partners/work-filter.ts';
import { formerUnitOf } from './former-unit-of.ts';
import { isCount, type PlaceChoice, unitsOf } from './place-choice.ts';
import { NO_MONEY, type PlaceLine } from './place-line.ts';
import { CROSSWALK, PLACE_COUNTS, PLACE_FIGURES, PLACE_GROUND } from './places-query.ts';

export interface Places {
  readonly variables: PlaceFiguresQueryVariables;
  readonly units: readonly PlaceUnitFragment[];
  readonly sectors: PlaceGroundQuery['sectors']['nodes'];
  readonly figures: PlaceFiguresQuery;
  readonly lines: readonly PlaceLine[];
}

export async function loadPlaces(query: Query, choice: PlaceChoice, reader: Reader): Promise<Places> {
  const { provenance } = reader;
  const period = readPeriod(query);
  const timeless = { provenance, sector: query.sector === undefined ? undefined : { eq: query.sector } };
  const variables: PlaceFiguresQueryVariables = {
    by: [choice.level === 'communes' ? 'COMMUNE' : 'PLACE'],
    money: { ...timeless, year: period === null ? undefined : yearsOf(period) },
    timeless,
  };
  const narrowed = Object.fromEntries(
    Object.entries(query).filter(([name]) => name === 'sector' || name === 'from' || name === 'to'),
  );
  const [ground, figures, counts, target] = await Promise.all([
    request(PLACE_GROUND, { units: unitsOf(choice.level) }),
    request(PLACE_FIGURES, variables),
    isCount(choice.measure)
      ? request(PLACE_COUNTS, {
          projects: { provenance, and: [...workFilter(narrowed)] },
          partners: wholeFilter(narrowed, reader),
        })
      : null,
    choice.level === 'communes'
      ? null
      : request(CROSSWALK).then((crosswalk) =>
          formerUnitOf(crosswalk, choice.level === 'districts' ? 'districts' : 'formerCommunes'),
        ),
  ]);
  const units = [
    ...new Map([...ground.units.nodes, ...ground.more.nodes].map((unit) => [unit.unitId, unit])).values(),
  ];
  const lines = linesOf(units, figures, counts, target, reader);
  return { variables, units, sectors: ground.sectors.nodes, figures, lines };
}

interface Group {
  readonly entered: readonly string[];
  readonly money: Money;
}

/** Sums by the units of the level: as they come, or added up by the former unit that they lie in. */
function grouped(
  { rows }: PlaceMoneyFragment,
  target: ReadonlyMap<string, string> | null,
): ReadonlyMap<string, Group> {
  const keyOf = (id: string | null | undefined) => {
    if (id == null) return 'none';
    return target === null ? id : (target.get(id) ?? 'wider');
  };
  const groups = Map.groupBy(rows, ({ keys: [key] }) => keyOf(key?.id));
  return new Map(
    [...groups].map(([key, members]) => [
      key,
      {
        entered: members.flatMap(({ keys: [own] }) => (own?.id == null ? [] : [own.id])),
        money: sumMoney(members.map(({ amount }) => amount)),
      },
    ]),
  );
}

function linesOf(
  units: readonly PlaceUnitFragment[],
  figures: PlaceFiguresQuery,
  counts: PlaceCountsQuery | null,
  target: ReadonlyMap<string, string> | null,
  { t, language }: Reader,
): readonly PlaceLine[] {
  const committed = grouped(figures.committed, target);
  const disbursed = grouped(figures.disbursed, target);
  const projects = new Map(counts?.projects.rows.map((row) => [row.key.id ?? 'none', row.projects]));
  const partners = new Map(
    counts?.partners.rows.map((row) => [row.keys[0]?.id ?? 'none', row.organisations]),
  );
  const line = (key: string, name: string, unit: PlaceUnitFragment | null): PlaceLine => {
    const entered = new Set([...(committed.get(key)?.entered ?? []), ...(disbursed.get(key)?.entered ?? [])]);
    return {
      key,
      name,
      unitId: unit?.unitId ?? null,
      areaKm2: unit?.areaKm2 == null ? null : Number(unit.areaKm2),
      committed: committed.get(key)?.money ?? NO_MONEY,
      disbursed: disbursed.get(key)?.money ?? NO_MONEY,
      projects: counts === null ? null : (projects.get(key) ?? 0),
      partners: counts === null ? null : (partners.get(key) ?? 0),
      rows: target === null ? { commune: key } : { place: key === 'none' ? key : [...entered].join() },
    };
  };
  const others = (['wider', 'none'] as const).filter((key) => committed.has(key) || disbursed.has(key));
  return [
    ...units.map((unit) => line(unit.unitId, unitName(language, unit), unit)).sort(byMoney),
    ...others.map((key) => line(key, t(`places.${key}`), null)),
  ];
}

function byMoney(a: PlaceLine, b: PlaceLine): number {
  const difference = BigInt(b.committed.vnd) - BigInt(a.committed.vnd);
  return difference === 0n ? a.name.localeCompare(b.name, 'vi') : Number(difference > 0n) * 2 - 1;
}
