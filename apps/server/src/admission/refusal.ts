import type { Request, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { noteRefusal } from '../observation/observed-request.ts';

/** Why an operation is not admitted. */
export interface Refusal {
  readonly status: number;
  readonly errors: readonly GraphQLFormattedError[];
  /** Whether the document or its variables are to blame, which older clients expect to be told with status 200. */
  readonly isOfDocument?: boolean;
  readonly retryAfterSeconds?: number;
}

const RESPONSE = 'application/graphql-response+json';
const OLDER = 'application/json';

/** Answers with a refusal, by the specification of GraphQL over HTTP. */
export function refuse(request: Request, response: Response, refusal: Refusal): void {
  const { status, errors, isOfDocument = false, retryAfterSeconds } = refusal;
  noteRefusal(...errors.map(({ extensions }) => String(extensions?.code ?? 'UNKNOWN')));
  if (retryAfterSeconds !== undefined) response.set('Retry-After', String(retryAfterSeconds));
  if (status === 401) response.set('WWW-Authenticate', 'Bearer');
  const type = request.accepts([OLDER, RESPONSE]) || OLDER;
  response
    .status(isOfDocument && saysOlder(request.get('accept') ?? '') ? 200 : status)
    .set('Content-Type', `${type}; charset=utf-8`)
    .send(`${JSON.stringify({ errors })}\n`);
}

/** Whether an `Accept` header says in so many words that its client knows the older media type alone. */
export function saysOlder(accept: string): boolean {
  return accept.includes(OLDER) && !accept.includes(RESPONSE) && !accept.includes('*/*');
}

/** A refusal of one sentence. */
export function refusalOf(status: number, code: string, message: string): Refusal {
  return { status, errors: [{ message, extensions: { code } }] };
}
