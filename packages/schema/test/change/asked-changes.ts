import { type DatabaseKind, temporaryDatabase } from '@nhipcau/testkit';
import { graphql } from 'graphql';
import { createContext, schema, type Viewer } from '../../src/index.ts';
import { manager } from '../viewers.ts';

type Database = Awaited<ReturnType<typeof temporaryDatabase>>;
type Variables = Readonly<Record<string, unknown>>;

/** The schema over a real database with the demo set, asked by whoever. */
export interface AskedChanges {
  readonly database: Database;
  ask<Data>(source: string, variables?: Variables, viewer?: Viewer): Promise<Data>;
  /** Calls a mutation with an input; its payload has these fields beside its type. */
  mutate(name: string, input: Variables, fields?: string, viewer?: Viewer): Promise<Payload>;
}

export interface Payload {
  readonly __typename: string;
  readonly id?: string;
  readonly problems?: readonly { readonly path: readonly string[]; readonly code: string }[];
  readonly conflicts?: readonly { readonly typename: string; readonly field: string | null }[];
  readonly change?: { readonly id: string };
}

export async function askChanges(kind: DatabaseKind): Promise<AskedChanges> {
  const database = await temporaryDatabase({ kind, seeds: ['demo'] });
  const ask = async <Data>(source: string, variableValues: Variables = {}, viewer = manager) => {
    const contextValue = createContext(database, viewer);
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    if (errors !== undefined) throw errors[0]?.originalError ?? errors[0];
    return data as Data;
  };
  return {
    database,
    ask,
    async mutate(name, input, fields = '', viewer = manager) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const { done } = await ask<{ done: Payload }>(
        `mutation ($input: ${type}!) { done: ${name}(input: $input) { __typename ${fields}
          ... on InvalidInput { problems { path code } } } }`,
        { input },
        viewer,
      );
      return done;
    },
  };
}
