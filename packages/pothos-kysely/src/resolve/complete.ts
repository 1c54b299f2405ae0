import { getTypeBrand } from '@pothos/core';
import {
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { plannedTypeOf } from '../field/planned-type.ts';
import type { BatchLoaders } from './load-batch.ts';

/** Whether a field can give objects that are loaded by their key. */
export function givesLoadable(type: GraphQLOutputType, schema: GraphQLResolveInfo['schema']): boolean {
  const named = getNamedType(type);
  const possible = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
  return possible.some((each) => isObjectType(each) && plannedTypeOf(each)?.table !== undefined);
}

/** Puts the loaded objects in the place of those that a resolver only named by their key. */
export async function complete(
  loaders: BatchLoaders,
  value: unknown,
  type: GraphQLOutputType,
  context: object,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const given = await value;
  if (given === null || given === undefined || given instanceof Error) return given;
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable)) {
    const items = [...(given as Iterable<unknown>)];
    return Promise.all(items.map((item) => complete(loaders, item, nullable.ofType, context, info)));
  }
  return completeObject(loaders, given as object, type, context, info);
}

async function completeObject(
  loaders: BatchLoaders,
  object: object,
  type: GraphQLOutputType,
  context: object,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const typename = typenameOf(object, type, info);
  const named = typename === null ? undefined : info.schema.getType(typename);
  const planned = isObjectType(named) ? plannedTypeOf(named) : null;
  if (typename === null || planned?.table === undefined) return object;
  const key = (object as Readonly<Record<string, unknown>>)[planned.key];
  if (key === undefined) throw new Error(`a ${typename} was given without its ${planned.key}`);
  return loaders.load(context, info, typename, String(key));
}

/** The type of an object that stands for an interface or union: as Pothos brands it, or as it says itself. */
function typenameOf(object: object, type: GraphQLOutputType, { schema }: GraphQLResolveInfo): string | null {
  const named = getNamedType(type);
  if (isObjectType(named)) return named.name;
  const brand: unknown = getTypeBrand(object);
  if (typeof brand === 'string') return brand;
  if (typeof brand === 'object' && brand !== null && 'name' in brand) return String(brand.name);
  const own = (object as Readonly<Record<string, unknown>>).__typename;
  if (typeof own === 'string') return own;
  const [only, ...others] = isAbstractType(named) ? schema.getPossibleTypes(named) : [];
  return only !== undefined && others.length === 0 ? only.name : null;
}
