import { type DatabaseKind, emptyDatabase } from '@nhipcau/testkit';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import type { Kysely } from 'kysely';
import { answerOf } from '../../src/index.ts';
import type { LibraryContext } from './builder.ts';
import { createLibrary, type LibraryDB } from './tables.ts';

export interface LibraryRequest {
  readonly schema: GraphQLSchema;
  readonly document: string | DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Who asks; a librarian unless told. */
  readonly context?: Partial<LibraryContext>;
}

interface SentStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** A library of its own on a database of its own. */
export interface Library {
  readonly kysely: Kysely<LibraryDB>;
  /** All statements since the list was last emptied. */
  readonly statements: SentStatement[];
  /** The text of the data as the database writes it; null where graphql-js is to execute. */
  answer(request: LibraryRequest): Promise<string | null>;
  /** As graphql-js executes it. */
  execute(request: LibraryRequest): Promise<ExecutionResult>;
  close(): Promise<void>;
}

type TablesOf<Any> = Any extends Kysely<infer DB> ? keyof DB : never;

export async function openLibrary(kind: DatabaseKind): Promise<Library> {
  const statements: SentStatement[] = [];
  const database = await emptyDatabase(kind, { onStatement: (sent) => statements.push(sent) });
  const kysely = database.kysely
    .$omitTables<TablesOf<typeof database.kysely>>()
    .$extendTables<Pick<LibraryDB, keyof LibraryDB>>();
  await createLibrary(kysely);
  statements.length = 0;
  const contextOf = (given?: Partial<LibraryContext>): LibraryContext => ({
    viewer: 'librarian',
    ...given,
    kysely: given?.kysely ?? kysely,
  });
  return {
    kysely,
    statements,
    close: () => database.close(),
    answer({ schema, document, variables = {}, context }) {
      const parsed = documentOf(schema, document);
      const operation = getOperationAST(parsed);
      if (!operation) throw new Error('a document of a test has one operation');
      return answerOf({ schema, document: parsed, operation, variables, context: contextOf(context) });
    },
    async execute({ schema, document, variables = {}, context }) {
      const contextValue = contextOf(context);
      return execute({
        schema,
        document: documentOf(schema, document),
        variableValues: variables,
        contextValue,
      });
    },
  };
}

const documents = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();

/** Parsed and validated once, as servers do it: plans are kept by document. */
function documentOf(schema: GraphQLSchema, document: string | DocumentNode): DocumentNode {
  if (typeof document !== 'string') return document;
  const ofSchema = documents.get(schema) ?? new Map<string, DocumentNode>();
  documents.set(schema, ofSchema);
  const known = ofSchema.get(document);
  if (known !== undefined) return known;
  const parsed = parse(document);
  const [invalid] = validate(schema, parsed);
  if (invalid) throw new Error(`${invalid.message} in ${document}`);
  ofSchema.set(document, parsed);
  return parsed;
}
