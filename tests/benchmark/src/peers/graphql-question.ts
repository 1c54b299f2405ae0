import { readFileSync } from 'node:fs';
import type { Operation, Variables } from '../operations/operation.ts';
import type { Question } from './peer.ts';

/** A GraphQL request as a client sends it: the whole document with its variables. */
export function graphqlQuestion(operation: Operation, document: string, variables: Variables): Question {
  const query = readFileSync(new URL(document, operation.folder), 'utf8');
  return { path: '/graphql', body: JSON.stringify({ query, variables }) };
}
