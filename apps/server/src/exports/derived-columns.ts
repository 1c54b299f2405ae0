import { schema } from '@nhipcau/schema';
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { ExportColumn } from './export-request.ts';
import type { ExportedList } from './exported-list.ts';

const TYPES: Readonly<Record<string, ExportColumn['type']>> = {
  Int: 'number',
  Float: 'number',
  Decimal: 'number',
  Date: 'date',
  Boolean: 'boolean',
};

/** A breakdown has as many keys as dimensions; each is a group of columns of its own. */
const KEYS = 'keys';
const GREATEST_KEYS = 2;

const outputOf = ({ alias, name }: FieldNode) => (alias ?? name).value;

/** A column for every leaf that is asked of a record, named by its path. What lies below a list shares one cell. */
export function derivedColumns(list: ExportedList): readonly ExportColumn[] {
  const seen = new Set<string>();
  return leavesOf(list, list.selection, schema.getType(list.type), '', false).filter(({ path }) => {
    const isNew = !seen.has(path);
    seen.add(path);
    return isNew;
  });
}

function leavesOf(
  list: ExportedList,
  selection: SelectionSetNode,
  type: GraphQLNamedType | undefined,
  before: string,
  inList: boolean,
): readonly ExportColumn[] {
  return selection.selections.flatMap((each) => {
    if (each.kind === Kind.INLINE_FRAGMENT) {
      const on = each.typeCondition ? schema.getType(each.typeCondition.name.value) : type;
      return leavesOf(list, each.selectionSet, on, before, inList);
    }
    if (each.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = list.fragments[each.name.value];
      if (fragment === undefined) return [];
      const on = schema.getType(fragment.typeCondition.name.value);
      return leavesOf(list, fragment.selectionSet, on, before, inList);
    }
    return columnsOf(list, each, type, before, inList);
  });
}

function columnsOf(
  list: ExportedList,
  field: FieldNode,
  parent: GraphQLNamedType | undefined,
  before: string,
  inList: boolean,
): readonly ExportColumn[] {
  const path = `${before}${outputOf(field)}`;
  const owner = isObjectType(parent) || isInterfaceType(parent) ? parent : undefined;
  const type = owner?.getFields()[field.name.value]?.type;
  if (type === undefined) return [{ header: path, path, type: 'text' }];
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type as GraphQLOutputType));
  if (!isCompositeType(named) || field.selectionSet === undefined)
    return [{ header: path, path, type: inList || isList ? 'text' : (TYPES[named.name] ?? 'text') }];
  const below = field.selectionSet;
  if (isList && field.name.value === KEYS) {
    return Array.from({ length: GREATEST_KEYS }, (_, index) =>
      leavesOf(list, below, named, `${path}.${index + 1}.`, false),
    ).flat();
  }
  return leavesOf(list, below, named, `${path}.`, inList || isList);
}
