import { readFile } from 'node:fs/promises';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from './schema.ts';

const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

test('the committed schema.graphql is the schema', async () => {
  const committed = await readFile(new URL('../schema.graphql', import.meta.url), 'utf8');
  expect(`${printSchemaWithDirectives(schema)}\n`).toBe(committed);
});

test('every type, field, argument and enum value has a description', () => {
  expect(own.length).toBeGreaterThan(50);
  expect(own.flatMap(undescribed)).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type)) {
    return [...missing, ...without(type.name, type.getValues())];
  }
  if (isInputObjectType(type)) return [...missing, ...without(type.name, Object.values(type.getFields()))];
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields());
    const args = fields.flatMap(({ name, args: own }) => without(`${type.name}.${name}`, own));
    return [...missing, ...without(type.name, fields), ...args];
  }
  return missing;
}

function without(owner: string, members: readonly Pick<GraphQLArgument, 'name' | 'description'>[]): string[] {
  return members.filter(({ description }) => !description).map(({ name }) => `${owner}.${name}`);
}
