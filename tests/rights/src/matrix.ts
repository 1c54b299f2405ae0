import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { Met } from './asked-arguments.ts';
import type { Ask } from './asker.ts';
import { Findings } from './findings.ts';
import { walkChanges, walkFields } from './walk-fields.ts';
import { walkInputs } from './walk-inputs.ts';

/** The schema as the running server tells it. */
export async function askedSchema(ask: Ask): Promise<GraphQLSchema> {
  const { data } = await ask(getIntrospectionQuery());
  return buildClientSchema(data as IntrospectionQuery);
}

/** What a role gets an answer to. */
export async function findingsOf(schema: GraphQLSchema, ask: Ask): Promise<Findings> {
  const findings = new Findings();
  const met: Met = new Map();
  const walk = { schema, ask, findings, met };
  await walkFields(walk);
  await walkChanges(walk);
  await walkInputs(walk);
  for (const about of ['__schema { queryType { name } }', '__type(name: "Project") { name }']) {
    const { refused } = await ask(`{ ${about} }`);
    findings.note(`Query.${/^\w+/.exec(about)}`, refused === null, 'what the schema says of itself');
  }
  return findings;
}

/** Members of filters that say how to compare, not what. */
const COMPARISONS = new Set(
  'and or not eq ne in notIn isNull gt gte lt lte contains startsWith some every none'.split(' '),
);

/** Every coordinate that needs a right: fields, members of filters, fields of orders. */
export function coordinatesOf(schema: GraphQLSchema): readonly string[] {
  const of = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    const named = (names: readonly string[]) => names.map((name) => `${type.name}.${name}`);
    if (isObjectType(type)) return named(Object.keys(type.getFields()));
    if (isEnumType(type) && type.name.endsWith('OrderField'))
      return named(type.getValues().map(({ name }) => name));
    if (!isInputObjectType(type) || /(Input|Order)$/.test(type.name)) return [];
    return named(Object.keys(type.getFields()).filter((name) => !COMPARISONS.has(name)));
  });
  return [...of, 'Query.__schema', 'Query.__type'].sort();
}
