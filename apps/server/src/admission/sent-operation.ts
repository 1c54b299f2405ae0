import type { Request } from 'express';
import { type Refusal, refusalOf } from './refusal.ts';

/** What a request asks, as it was sent. */
export interface SentOperation {
  /** May be absent where a trusted document is named. */
  readonly query: string | undefined;
  /** Of a trusted document, by the way of persisted documents or of persisted queries. */
  readonly documentId: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Members = Readonly<Record<string, unknown>>;

const notFound = 'The body must be an object with a query, or with the id of a trusted document.';

/** Reads the parameters of GraphQL over HTTP; gives a refusal for what is none. */
export function sentOperation(request: Request): SentOperation | Refusal {
  const sent = request.method === 'GET' ? inAddress(request) : request.body;
  if (Array.isArray(sent)) return badRequest('Operations are taken one at a time, not in batches.');
  if (!isMap(sent)) return badRequest(notFound);
  const { query, documentId, operationName, variables, extensions } = sent;
  const wrong =
    textOrNothing('query', query) ??
    textOrNothing('documentId', documentId) ??
    textOrNothing('operationName', operationName) ??
    mapOrNothing('variables', variables) ??
    mapOrNothing('extensions', extensions);
  if (wrong !== undefined) return badRequest(wrong);
  const id = idOf(documentId, extensions);
  if ((query ?? '') === '' && id === undefined) return badRequest(notFound);
  return {
    query: typeof query === 'string' && query !== '' ? query : undefined,
    documentId: id,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: isMap(variables) ? variables : {},
  };
}

/** Of an address each parameter is a text, and some of these are JSON. */
function inAddress({ query }: Request): unknown {
  try {
    return Object.fromEntries(
      Object.entries(query).map(([name, value]) =>
        (name === 'variables' || name === 'extensions') && typeof value === 'string'
          ? [name, JSON.parse(value)]
          : [name, value],
      ),
    );
  } catch {
    return null;
  }
}

function idOf(documentId: unknown, extensions: unknown): string | undefined {
  if (typeof documentId === 'string') return documentId;
  const persisted = isMap(extensions) ? extensions.persistedQuery : undefined;
  if (!isMap(persisted)) return undefined;
  return typeof persisted.sha256Hash === 'string' ? `sha256:${persisted.sha256Hash}` : undefined;
}

function isMap(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOrNothing(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'string') return undefined;
  return `${name} must be a text.`;
}

function mapOrNothing(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null || isMap(value)) return undefined;
  return `${name} must be an object.`;
}

function badRequest(message: string): Refusal {
  return refusalOf(400, 'BAD_REQUEST', message);
}
