import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../schema.ts';
import type { ViewerRole } from '../viewer/viewer.ts';
import { checkRights } from './check-rights.ts';
import { registeredCoordinates } from './right-of.ts';
import { isRevealing } from './structure.ts';

function membersOf(type: GraphQLNamedType): readonly string[] {
  if (isObjectType(type) || isInterfaceType(type)) return Object.keys(type.getFields());
  const members = isInputObjectType(type)
    ? Object.keys(type.getFields())
    : isEnumType(type)
      ? type.getValues().map(({ name }) => name)
      : [];
  return members.filter((name) => isRevealing(type, name));
}

const asked = (source: string, role: ViewerRole, variables: Readonly<Record<string, unknown>> = {}) => {
  const document = parse(source);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('a document begins with its operation');
  const viewer = { role, personId: null, organisationId: null };
  checkRights({ schema, document, operation, variables, viewer });
};

test('every field, member of a filter and field of an order has one right, and nothing else has', () => {
  const inSchema = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => membersOf(type).map((name) => `${type.name}.${name}`));
  expect(registeredCoordinates().toSorted()).toEqual(
    [...inSchema, 'Query.__schema', 'Query.__type'].toSorted(),
  );
});

describe('what a viewer may not ask for is refused by its name', () => {
  test.each([
    ['a field', '{ overlaps { totalCount } }', {}],
    ['a field under a fragment', '{ ...Q } fragment Q on Query { overlaps { totalCount } }', {}],
    ['a member of a filter', '{ projects(filter: { papers: { eq: NONE } }) { totalCount } }', {}],
    [
      'a member of a filter in a list in a variable',
      'query ($filter: ProjectFilter) { projects(filter: $filter) { totalCount } }',
      { filter: { or: [{ not: { papers: { eq: 'NONE' } } }] } },
    ],
    ['a field of an order', '{ organisations(orderBy: [{ field: NEXT_EXPIRY }]) { totalCount } }', {}],
    [
      'a field of an order in a variable',
      'query ($o: [OrganisationOrder!]) { organisations(orderBy: $o) { totalCount } }',
      { o: { field: 'NEXT_EXPIRY' } },
    ],
    ['a field of a node', '{ node(id: "x") { ... on Project { overlaps { score } } } }', {}],
  ])('%s', (_what, source, variables) => {
    expect(() => asked(source, 'ANALYST', variables)).not.toThrow();
    expect(() => asked(source, 'PARTNER', variables)).toThrow(/^you may not ask for \w+\.\w+$/);
    expect(() => asked(source, 'VISITOR', variables)).toThrow(/^sign in to ask for \w+\.\w+$/);
  });

  test('the schema itself, to visitors', () => {
    const source = '{ __schema { types { name } } }';
    expect(() => asked(source, 'PARTNER')).not.toThrow();
    expect(() => asked(source, 'VISITOR')).toThrow('sign in to ask for Query.__schema');
    expect(() => asked('{ __typename }', 'VISITOR')).not.toThrow();
  });

  test('changes, to analysts', () => {
    const source = 'mutation ($i: JudgeOverlapInput!) { judgeOverlap(input: $i) { __typename } }';
    expect(() => asked(source, 'ANALYST')).toThrow('you may not ask for Mutation.judgeOverlap');
    expect(() => asked(source, 'MANAGER')).not.toThrow();
  });
});
