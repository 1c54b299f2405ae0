import type { Database } from '@nhipcau/database';
import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { schema } from '../../src/index.ts';
import { ask, type Input } from './mutate.ts';

/** What is given and has no field of the same name on the record. */
const elsewhere = new Set(['vnd']);

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
  return type;
}

/** The fields of a record that an input gives, as a selection. */
function selection(type: GraphQLObjectType, input: GraphQLInputObjectType): string {
  const own = type.getFields();
  const parts = Object.values(input.getFields()).flatMap(({ name, type: given }) => {
    const field = own[name];
    if (field === undefined || elsewhere.has(name)) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [name];
    const inner = getNamedType(given);
    if (named.name.endsWith('Connection')) return [`${name} { nodes { id } }`];
    if (!isObjectType(named)) return [];
    if (isInputObjectType(inner)) return [`${name} { ${selection(named, inner)} }`];
    return [`${name} { ${'code' in named.getFields() && !('id' in named.getFields()) ? 'code' : 'id'} }`];
  });
  return parts.join(' ');
}

/** A value of a record as an input would give it. */
function asGiven(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asGiven);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const [first, ...others] = fields;
  if (first !== undefined && others.length === 0) {
    const [name, only] = first;
    if (name === 'nodes') return asGiven(only);
    if (name === 'id' || name === 'code') return only;
  }
  return Object.fromEntries(fields.map(([name, each]) => [name, asGiven(each)]));
}

/** The fields of a record that can be written, as an input would give them. */
export async function readBack(database: Database, typename: string, id: string): Promise<Input | null> {
  const input = schema.getType(`Create${typename}Input`);
  if (!isInputObjectType(input)) throw new Error(`${typename} cannot be made`);
  const { node } = await ask<{ node: Input | null }>(
    database,
    `query ($id: ID!) { node(id: $id) { ... on ${typename} { ${selection(objectType(typename), input)} } } }`,
    { id },
  );
  return node && (asGiven(node) as Input);
}
