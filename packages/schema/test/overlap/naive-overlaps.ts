import { districts, unitsOfWorld, type WorldProject } from './overlap-world.ts';

export interface NaiveOverlap {
  readonly pair: string;
  readonly score: number;
  readonly points: readonly number[];
  readonly months: number | null;
}

const merged: Readonly<Record<string, string>> = { P4: 'P0' };

/** Who a project is of: its funders, or else who passes on and carries out. */
export function partnersOf({ funders, channels }: WorldProject): ReadonlySet<string> {
  const names = funders.length > 0 ? funders : channels;
  return new Set(names.map((name) => merged[name] ?? name));
}

function sharesOf({ sectors }: WorldProject): ReadonlyMap<string, number> {
  const stated = sectors.reduce((sum, { percentage }) => sum + (percentage ?? 0), 0);
  const without = sectors.filter(({ percentage }) => percentage === null).length;
  return new Map(sectors.map(({ code, percentage }) => [code, percentage ?? (100 - stated) / without]));
}

export const communesOf = (unit: string) => unitsOfWorld[unit] ?? [];
const isCertain = (unit: string) => communesOf(unit).length === 1;

/** The best that two units say of being the same place; null where they share no commune. */
function placePoints(a: WorldProject, b: WorldProject): number | null {
  const met = a.units.flatMap((one) =>
    b.units
      .filter((other) => communesOf(one).some((commune) => communesOf(other).includes(commune)))
      .map((other) => {
        if ((one === other && !districts.has(one)) || (isCertain(one) && isCertain(other))) return 30;
        return one === other ? 20 : 10;
      }),
  );
  return met.length === 0 ? null : Math.max(...met);
}

/** The trigrams of pg_trgm. */
function trigrams(text: string): ReadonlySet<string> {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return new Set(
    words.flatMap((word) => {
      const padded = `  ${word} `;
      return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
    }),
  );
}

function similarity(a: WorldProject, b: WorldProject): number {
  const [one, other] = [trigrams(a.title), trigrams(b.title)];
  const both = [...one].filter((each) => other.has(each)).length;
  return Math.round((both / (one.size + other.size - both)) * 100);
}

const dayOf = (date: string) => Date.parse(date) / 86_400_000;

/** Months in common; null where not known; undefined where the times are known to be apart. */
function monthsOf(a: WorldProject, b: WorldProject): number | null | undefined {
  if ((a.end && b.start && a.end < b.start) || (b.end && a.start && b.end < a.start)) return undefined;
  if (!(a.start && a.end && b.start && b.end)) return null;
  const days = Math.min(dayOf(a.end), dayOf(b.end)) - Math.max(dayOf(a.start), dayOf(b.start)) + 1;
  return Math.max(Math.floor((days + 15) / 30), 1);
}

function areRelated(a: WorldProject, b: WorldProject): boolean {
  return a.parent === b.id || b.parent === a.id || (a.parent !== null && a.parent === b.parent);
}

function overlapOf(a: WorldProject, b: WorldProject): NaiveOverlap | null {
  const [ours, theirs] = [partnersOf(a), partnersOf(b)];
  if (ours.size === 0 || theirs.size === 0 || [...ours].some((each) => theirs.has(each))) return null;
  const place = placePoints(a, b);
  if (areRelated(a, b) || place === null) return null;
  const [mine, others] = [sharesOf(a), sharesOf(b)];
  const shared = [...mine].filter(([code]) => others.has(code));
  if (shared.length === 0) return null;
  const share = Math.round(
    shared.reduce((sum, [code, own]) => sum + Math.min(own, others.get(code) ?? 0), 0),
  );
  const months = monthsOf(a, b);
  const alike = similarity(a, b);
  if (months === undefined && alike < 60) return null;
  const points = [
    Math.round((40 * share) / 100),
    place,
    Math.min(months ?? 0, 20),
    alike >= 60 ? Math.round((10 * alike) / 100) : 0,
  ];
  const pair = [a.code, b.code].toSorted().join(' ');
  return { pair, points, months: months ?? null, score: points.reduce((sum, each) => sum + each, 0) };
}

/** Every overlap of a world, as somebody would find it with the files on the table. */
export function naiveOverlaps(projects: readonly WorldProject[]): readonly NaiveOverlap[] {
  return projects.flatMap((a, index) =>
    projects.slice(index + 1).flatMap((b) => {
      const found = overlapOf(a, b);
      return found === null ? [] : [found];
    }),
  );
}
