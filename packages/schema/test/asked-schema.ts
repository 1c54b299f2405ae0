import { type DatabaseKind, temporaryDatabase } from '@nhipcau/testkit';
import { type GraphQLError, graphql } from 'graphql';
import { createContext, schema } from '../src/index.ts';
import { analyst } from './viewers.ts';

/** The schema over a real database with all seeds, with the number of statements that each question cost. */
export interface AskedSchema {
  ask<Data>(source: string, variables?: Record<string, unknown>): Promise<{ data: Data; statements: number }>;
  errors(source: string, variables?: Record<string, unknown>): Promise<readonly GraphQLError[]>;
  close(): Promise<void>;
}

export async function askSchema(kind: DatabaseKind): Promise<AskedSchema> {
  let statements = 0;
  const database = await temporaryDatabase({
    kind,
    seeds: ['reference', 'published', 'demo'],
    onStatement: () => {
      statements += 1;
    },
  });

  const run = (source: string, variableValues: Record<string, unknown> = {}) =>
    graphql({ schema, source, variableValues, contextValue: createContext(database, analyst) });

  return {
    async ask<Data>(source: string, variables?: Record<string, unknown>) {
      const before = statements;
      const { data, errors } = await run(source, variables);
      if (errors !== undefined) throw errors[0]?.originalError ?? errors[0];
      return { data: data as Data, statements: statements - before };
    },
    async errors(source, variables) {
      return (await run(source, variables)).errors ?? [];
    },
    close: () => database.close(),
  };
}
