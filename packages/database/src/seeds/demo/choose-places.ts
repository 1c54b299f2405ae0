import { laiChauUnits } from '../reference/administrative-units.ts';
import { MERGER } from './calendar.ts';
import { at, type Random, randomOf } from './random.ts';

type Unit = ReturnType<typeof laiChauUnits>[number];

const UNITS = laiChauUnits();
const PRESENT = UNITS.filter((unit) => unit.level === 'COMMUNE' && unit.valid_to === null);
const FORMER = UNITS.filter((unit) => unit.level === 'COMMUNE' && unit.valid_to !== null);
const DISTRICTS = UNITS.filter((unit) => unit.level === 'DISTRICT');

/** Each present commune comes once before any comes again. */
const PRESENT_IN_TURN = randomOf('present communes').shuffled(PRESENT);

const FORMER_IN_TURN = randomOf('former communes').shuffled(FORMER);

const TYPES_IN_TEXT: Readonly<Record<string, readonly [string, string]>> = {
  Xã: ['xã', 'commune'],
  Phường: ['phường', 'ward'],
  'Thị trấn': ['thị trấn', 'township'],
  Huyện: ['huyện', 'district'],
  'Thành phố': ['thành phố', 'city'],
  Tỉnh: ['tỉnh', 'province'],
};

/** The name of a unit within a sentence, in Vietnamese and in English: `xã Pa Ủ`, `Pa Ủ commune`. */
export function inText(unit: string): readonly [string, string] {
  const found = unitOf(unit);
  const [type, typeEn] = TYPES_IN_TEXT[found.type] ?? ['', ''];
  return [`${type} ${found.name}`, `${found.name} ${typeEn}`];
}

/**
 * Where a project works: now and then the whole province or a former district, else one to three communes that
 * lie together. A project that ends after the merger of communes has been moved to the present ones.
 */
export function createPlaceChooser(random: Random): (end: string) => readonly string[] {
  let turn = 0;
  return (end) => {
    if (random.chance(0.06)) return ['12'];
    const present = end >= MERGER;
    if (!present && random.chance(0.15)) return [random.pick(DISTRICTS).id];
    const first = present ? at(PRESENT_IN_TURN, turn++) : formerCommune(random);
    const extra = random.chance(0.6) ? 0 : random.integer(1, 2);
    const near = byDistance(first, present ? PRESENT : FORMER).filter((unit) => unit !== first);
    return [first, ...near.slice(0, extra)].map(({ id }) => id);
  };
}

/** A commune in force on `day`, for an event; `turn` walks through them all. */
export function communeInTurn(turn: number, day: string): string {
  return at(day >= MERGER ? PRESENT_IN_TURN : FORMER_IN_TURN, turn).id;
}

/** Former communes of the border were helped about twice as often as others. */
function formerCommune(random: Random): Unit {
  const first = random.pick(FORMER);
  return first.is_border || random.chance(0.5) ? first : random.pick(FORMER);
}

function byDistance(from: Unit, units: readonly Unit[]): readonly Unit[] {
  const distance = (unit: Unit) =>
    Math.abs(Number(unit.longitude) - Number(from.longitude)) +
    Math.abs(Number(unit.latitude) - Number(from.latitude));
  return [...units].sort((a, b) => distance(a) - distance(b));
}

function unitOf(id: string): Unit {
  const unit = UNITS.find((candidate) => candidate.id === id);
  if (unit === undefined) throw new Error(`There is no unit ${id}`);
  return unit;
}
