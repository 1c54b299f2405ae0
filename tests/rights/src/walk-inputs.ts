import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';
import { argumentsOf, type Met } from './asked-arguments.ts';
import type { Ask } from './asker.ts';
import { type Findings, probe } from './findings.ts';

/** A list's filter or order, as it is given once in the operation's text and once in a variable. */
interface Place {
  readonly named: string;
  readonly argument: GraphQLArgument;
  readonly field: GraphQLField<unknown, unknown>;
  /** Whether the field stands at the root of the schema. */
  readonly isRoot: boolean;
}

/** Puts a value of a type into the argument that leads to it. */
type Into = (value: string) => string;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly ask: Ask;
  readonly findings: Findings;
  readonly met: Met;
}

/** What a member is given, for only its name is of interest: of a filter what it must have, else nothing. */
function emptyOf(type: GraphQLInputType): string {
  const own = getNullableType(type);
  if (isListType(own)) return '[]';
  if (isInputObjectType(own)) {
    const required = Object.values(own.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((member) => `${member.name}: ${emptyOf(member.type)}`).join(', ')} }`;
  }
  if (isEnumType(own) && isNonNullType(type)) return own.getValues()[0]?.name ?? 'null';
  return isNonNullType(type) && String(own) === 'Boolean' ? 'true' : 'null';
}

/** Every filter and order of the questions: lists below records have the same ones. */
function placesOf(schema: GraphQLSchema): readonly Place[] {
  const query = schema.getQueryType();
  return Object.values(query?.getFields() ?? {}).flatMap((field) =>
    field.args
      .filter(({ type }) => isInputObjectType(getNamedType(type)))
      .map((argument) => ({ named: `${field.name}(${argument.name}:)`, argument, field, isRoot: true })),
  );
}

/** Text of a literal as JSON: names of members get their quotes; no text of a value has a colon or a brace. */
const json = (literal: string) =>
  JSON.parse(literal.replaceAll(/([A-Za-z_]\w*)\s*:/g, '"$1":').replaceAll(/:\s*([A-Z_]{2,})/g, ':"$1"'));

/**
 * Names every member of every filter by every member that leads to it, and every field of every order; those nearest to
 * the list both in the text and in a variable.
 */
export async function walkInputs(walk: Walk): Promise<void> {
  const { schema, findings } = walk;
  const seen = new Set<string>();
  for (const { field, argument, named } of placesOf(schema)) {
    if (!findings.answered.has(`Query.${field.name}`)) continue;
    for (const how of ['text', 'variable'] as const) {
      const send = (value: string) => sendWith(walk, field, argument, value, how);
      const way = `${named} in a ${how}`;
      const type = getNamedType(argument.type);
      if (!isInputObjectType(type)) continue;
      const order = type.getFields().field;
      if (type.name.endsWith('Order') && order !== undefined) await askOrders(walk, way, order.type, send);
      else await askMembers(walk, { way, type, into: (value) => value }, send, how === 'text' ? null : seen);
    }
  }
}

function sendWith(
  { ask, met }: Walk,
  field: GraphQLField<unknown, unknown>,
  { name, type }: GraphQLArgument,
  value: string,
  how: 'text' | 'variable',
) {
  const below = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
  return how === 'text'
    ? ask(`{ ${field.name}${argumentsOf(field, '', met, [`${name}: ${value}`])}${below} }`)
    : ask(
        `query ($given: ${type}) { ${field.name}${argumentsOf(field, '', met, [`${name}: $given`])}${below} }`,
        {
          given: json(value),
        },
      );
}

type Send = (value: string) => ReturnType<Ask>;

async function askOrders({ findings }: Walk, way: string, type: GraphQLInputType, send: Send): Promise<void> {
  const named = getNamedType(type);
  if (!isEnumType(named)) throw new Error(`${way}: an order of no field`);
  const parts = new Map(
    named.getValues().map(({ name }) => [`${named.name}.${name}`, `{ field: ${name} }`] as const),
  );
  await probe(findings, {
    way,
    parts,
    send: async (terms) => withoutEmptiness(await send(`[${terms.join(', ')}]`)),
  });
}

interface Stage {
  readonly way: string;
  readonly type: GraphQLInputObjectType;
  readonly into: Into;
}

/** @param seen members whose own members were named before: each is gone into once; null for going into none */
async function askMembers(walk: Walk, first: Stage, send: Send, seen: Set<string> | null): Promise<void> {
  const waiting = [first];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { into } = next;
    const members = Object.values(next.type.getFields());
    const parts = new Map(
      members.map((member) => [
        `${next.type.name}.${member.name}`,
        `${member.name}: ${emptyOf(member.type)}`,
      ]),
    );
    const open = await probe(walk.findings, {
      way: next.way,
      parts,
      send: async (asked) => withoutEmptiness(await send(into(`{ ${asked.join(', ')} }`))),
    });
    for (const member of members) {
      const below = getNamedType(member.type);
      const edge = `${next.type.name}.${member.name}`;
      if (!isInputObjectType(below) || !open.includes(edge) || seen === null || seen.has(edge)) continue;
      seen.add(edge);
      const isList = isListType(getNullableType(member.type));
      waiting.push({
        type: below,
        way: `${next.way} ${edge}`,
        into: (value) => into(`{ ${member.name}: ${isList ? `[${value}]` : value} }`),
      });
    }
  }
}

/** That nothing is compared, or too much at once, is said after it is known that all of it may be named. */
const withoutEmptiness = (answer: Awaited<ReturnType<Ask>>) => ({
  ...answer,
  problems: answer.problems.filter(({ code }) => code !== 'BAD_USER_INPUT'),
});
