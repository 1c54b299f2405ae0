import { defaultSize, greatestSize } from '@nhipcau/pothos-kysely';
import { type GraphQLField, getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import { weightOf } from './weights.ts';

/** How many records a list has at most, by the specification of `@listSize`. */
export interface ListSize {
  /** So many where no argument tells. */
  readonly assumedSize: number;
  /** The first of these that is given tells. */
  readonly slicingArguments?: readonly string[];
  /** The fields below that have so many, in place of the list itself. */
  readonly sizedFields?: readonly string[];
}

/** What a field costs: rows that it may read itself, and how often what it selects is read. */
export interface FieldCost {
  readonly weight: number;
  readonly listSize: ListSize | null;
}

/** Short lists by their nature: participants, shares, aliases. */
const SHORT_LIST = 5;
/** Lists that are whole by their nature: the marks of a map, the rows of a breakdown. */
const WHOLE_TABLE = 1_000;
const ROWS_OF_A_BREAKDOWN = 100;

type Field = Pick<GraphQLField<unknown, unknown>, 'name' | 'type' | 'extensions' | 'args'>;

const known = new WeakMap<object, FieldCost>();

/** @param parent the type that the field is of */
export function costOf(parent: string, field: Field): FieldCost {
  const found = known.get(field) ?? calculated(parent, field);
  known.set(field, found);
  return found;
}

function calculated(parent: string, field: Field): FieldCost {
  const type = getNamedType(field.type);
  return {
    weight: weightOf(parent, field.name, type.name, isLeafType(type)),
    listSize: isLeafType(type) ? null : listSizeOf(parent, field, type.name),
  };
}

function listSizeOf(parent: string, field: Field, typeName: string): ListSize | null {
  const slicingArguments = field.args.map(({ name }) => name).filter((name) => /^(first|last)$/.test(name));
  if (typeName.endsWith('Connection')) {
    return { assumedSize: defaultSize, slicingArguments, sizedFields: ['nodes', 'edges'] };
  }
  if (!isListType(getNullableType(field.type))) return null;
  // Counted at their connection.
  if (parent.endsWith('Connection')) return null;
  if (slicingArguments.length > 0) return { assumedSize: defaultSize, slicingArguments };
  if (field.args.some(({ name }) => name === 'ids')) return { assumedSize: greatestSize };
  if (isRoot(field)) return { assumedSize: WHOLE_TABLE };
  return { assumedSize: /(Breakdown|Facets)$/.test(parent) ? ROWS_OF_A_BREAKDOWN : SHORT_LIST };
}

function isRoot({ extensions }: Field): boolean {
  return (extensions.kyselyField as { readonly root?: boolean } | undefined)?.root === true;
}
