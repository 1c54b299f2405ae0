import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { argumentsOf, type Met, meet } from './asked-arguments.ts';
import type { Ask } from './asker.ts';
import { type Findings, type Parts, probe } from './findings.ts';

/** Puts what is asked of records of a type into the operation that leads to them. */
type Way = (selection: string) => string;

interface Step {
  readonly type: GraphQLObjectType;
  readonly way: Way;
}

/** Every composite type that a field may give. */
function typesOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
  const named = getNamedType(field.type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}

/** Each field of a type, by its coordinate; of records that it leads to, that they are there. */
function partsOf(type: GraphQLObjectType, met: Met): Parts {
  return new Map(
    Object.values(type.getFields()).map((field) => {
      const named = getNamedType(field.type);
      const below = isLeafType(named) ? '' : ' { __typename }';
      return [`${type.name}.${field.name}`, `${field.name}${argumentsOf(field, named.name, met)}${below}`];
    }),
  );
}

/** Records that are asked for by their ids come last, when some have been met. */
const byId = ({ args }: GraphQLField<unknown, unknown>) => Number(args.some(({ name }) => name === 'id'));

interface Walk {
  readonly schema: GraphQLSchema;
  readonly ask: Ask;
  readonly findings: Findings;
  readonly met: Met;
}

/** Asks for every field of every type by every field that leads to the type, as far as the viewer is let. */
export async function walkFields({ schema, ask, findings, met }: Walk): Promise<void> {
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  if (!query || !mutation) throw new Error('the schema has no questions, or no changes');
  const partner = 'organisations(first: 1, filter: { side: { eq: PARTNER } }) { nodes { __typename id } }';
  meet(met, (await ask(`{ ${partner} }`)).data);
  const steps: Step[] = [{ type: query, way: (selection) => `{ ${selection} }` }];
  const seen = new Set<string>([query.name]);
  const pass = async (type: GraphQLObjectType, way: Way, named: string) =>
    probe(findings, {
      way: named,
      parts: partsOf(type, met),
      async send(parts) {
        const answer = await ask(way(`__typename ${parts.join(' ')}`));
        meet(met, answer.data);
        return answer;
      },
    });
  const allowed = new Set(await pass(query, (selection) => `{ ${selection} }`, query.name));
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    const { type, way } = step;
    const fields = Object.values(type.getFields()).sort((one, other) => byId(one) - byId(other));
    for (const field of fields) {
      if (!allowed.has(`${type.name}.${field.name}`)) continue;
      for (const next of typesOf(schema, field)) {
        const onward: Way = (selection) =>
          way(
            `${field.name}${argumentsOf(field, next.name, met)} { __typename ... on ${next.name} { ${selection} } }`,
          );
        for (const coordinate of await pass(next, onward, `${type.name}.${field.name}`))
          allowed.add(coordinate);
        if (!seen.has(next.name)) steps.push({ type: next, way: onward });
        seen.add(next.name);
      }
    }
  }
}

/** Asks for every change, and for every field of what it answers; what it is given is nothing, so that it changes nothing. */
export async function walkChanges({ schema, ask, findings, met }: Walk): Promise<void> {
  const mutation = schema.getMutationType();
  for (const field of Object.values(mutation?.getFields() ?? {})) {
    const coordinate = `Mutation.${field.name}`;
    const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
    const head =
      declared === '' ? ['mutation', field.name] : [`mutation (${declared})`, `${field.name}(${given})`];
    const send = async (selection: string) => {
      const { refused, problems } = await ask(`${head[0]} { ${head[1]} ${selection} }`);
      const others = problems.filter(({ message }) => !/^Variable "\$\w+" of required type/.test(message));
      return { refused, problems: refused === null ? others : [] };
    };
    const parts = new Map([[coordinate, '{ __typename }']]);
    const open = await probe(findings, { way: coordinate, parts, send: () => send('{ __typename }') });
    if (open.length === 0) continue;
    for (const type of typesOf(schema, field)) {
      await probe(findings, {
        way: coordinate,
        parts: partsOf(type, met),
        send: (asked) => send(`{ __typename ... on ${type.name} { __typename ${asked.join(' ')} } }`),
      });
    }
  }
}
