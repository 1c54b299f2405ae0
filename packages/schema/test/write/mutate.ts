import type { Database } from '@nhipcau/database';
import { graphql, isUnionType } from 'graphql';
import { createContext, schema, type Viewer } from '../../src/index.ts';
import { manager } from '../viewers.ts';

export type Input = Readonly<Record<string, unknown>>;

export interface Problem {
  readonly path: readonly string[];
  readonly code: string;
}

/** What a mutation answers with, whichever type of its payload it is. */
export interface Answer {
  readonly __typename: string;
  readonly id?: string;
  readonly ids?: readonly string[];
  readonly problems?: readonly Problem[];
  readonly expectedVersion?: number;
  readonly currentVersion?: number;
  readonly current?: { readonly id: string };
  readonly conflicts?: readonly {
    readonly current: { readonly id: string };
    readonly currentVersion: number;
  }[];
  readonly referrers?: readonly {
    readonly typename: string;
    readonly field: string;
    readonly count: number;
  }[];
}

const conflict = 'expectedVersion currentVersion current { id }';

/** What is asked of the types of payloads that are not told by their names. */
const asked: Readonly<Record<string, string>> = {
  InvalidInput: 'problems { path code }',
  VersionConflict: conflict,
  BulkConflict: `conflicts { ${conflict} }`,
  RecordInUse: 'referrers { typename field count examples { __typename id } }',
  Forbidden: 'message',
  DuplicateDismissed: 'one other',
  PeriodLocked: 'period { id }',
};

/** The document of a mutation, which asks of each type of its payload what tells what became of it. */
export function documentOf(operation: string): string {
  const field = schema.getMutationType()?.getFields()[operation];
  const [argument] = field?.args ?? [];
  const payload = field && schema.getType(String(field.type).replace('!', ''));
  if (argument === undefined || !isUnionType(payload))
    throw new Error(`${operation} is no mutation with a payload`);
  const members = payload.getTypes().map(({ name }) => {
    const fields = asked[name] ?? (name.endsWith('BulkUpdated') ? 'ids' : 'id');
    return `... on ${name} { ${fields} }`;
  });
  return `mutation ($input: ${argument.type}) { answer: ${operation}(input: $input) { __typename ${members.join(' ')} } }`;
}

/** Asks for a mutation; throws where it ends in an error of the operation, which no input may bring about. */
export async function mutate(
  database: Database,
  operation: string,
  input: Input,
  viewer: Viewer = manager,
): Promise<Answer> {
  return ask<{ answer: Answer }>(database, documentOf(operation), { input }, viewer).then(
    ({ answer }) => answer,
  );
}

export async function ask<Data>(
  database: Database,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
  viewer: Viewer = manager,
): Promise<Data> {
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues,
    contextValue: createContext(database, viewer),
  });
  if (errors !== undefined) throw errors[0]?.originalError ?? errors[0];
  return data as Data;
}

/** Asks for a mutation that is done, and gives the node id of its record. */
export async function done(
  database: Database,
  operation: string,
  input: Input,
  viewer: Viewer = manager,
): Promise<string> {
  const answer = await mutate(database, operation, input, viewer);
  if (answer.id === undefined) throw new Error(`${operation}: ${JSON.stringify(answer)}`);
  return answer.id;
}
