import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { Random } from './random.ts';

/** Values that occur in the library, and some that do not. */
const pools = {
  Int: [-1, 0, 1, 2, 3, 4, 5, 7, 8, 100],
  Decimal: ['0', '1234567890123456789.5', '4938271560493827158', '9876543209876543212', '-1'],
  texts: [
    'Sách số 1',
    'sách',
    'số 2',
    '1',
    'Tác giả',
    'GIẢ b',
    'Nhà xuất bản 3',
    'VN',
    'LA',
    '%',
    '_',
    '\\',
    'none',
  ],
};

/** A random value of an input type, as it stands in variables; `allows` says which fields of filters may be used. */
export function randomInput(
  random: Random,
  type: GraphQLInputType,
  allows: (field: string) => boolean,
  depth = 0,
): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const length = random.between(0, depth > 2 ? 1 : 2);
    return Array.from({ length }, () => randomInput(random, nullable.ofType, allows, depth + 1));
  }
  if (isInputObjectType(nullable)) return randomObject(random, nullable, allows, depth);
  if (isEnumType(nullable)) return random.pick(nullable.getValues()).name;
  if (nullable.name === 'Boolean') return random.chance(0.5);
  if (nullable.name === 'Int') return random.pick(pools.Int);
  return nullable.name === 'Decimal' ? random.pick(pools.Decimal) : random.pick(pools.texts);
}

function randomObject(
  random: Random,
  type: GraphQLInputObjectType,
  allows: (field: string) => boolean,
  depth: number,
): Record<string, unknown> {
  const fields = Object.values(type.getFields()).filter(({ name }) => allows(name));
  const isFlat = (each: (typeof fields)[number]) => !/Filter|Quantifier/.test(String(each.type));
  const isComparison = fields.every(isFlat);
  const shallow = fields.filter(
    ({ type: of, name }) => isComparison || (!/Quantifier/.test(String(of)) && !/^(and|or|not)$/.test(name)),
  );
  const candidates = depth > 3 && shallow.length > 0 ? shallow : fields;
  const chosen = random.some(candidates, random.chance(0.75) ? 1 : 2);
  return Object.fromEntries(
    chosen.map((field) => [field.name, randomInput(random, field.type, allows, depth + 1)]),
  );
}
