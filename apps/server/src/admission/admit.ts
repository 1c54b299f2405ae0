import { checkRights, costLimits, costOfRequest, schema, type Viewer } from '@nhipcau/schema';
import type { Request, RequestHandler, Response } from 'express';
import { type DocumentNode, GraphQLError, getOperationAST } from 'graphql';
import { callerAddress, type TrustedCallers } from '../auth/caller-address.ts';
import { isStranger, viewerOf } from '../http/viewer-of.ts';
import { noteCost } from '../observation/observed-request.ts';
import { CostBudget } from './cost-budget.ts';
import { KnownDocuments, type Reader } from './known-documents.ts';
import { type Refusal, refusalOf, refuse } from './refusal.ts';
import { type SentOperation, sentOperation } from './sent-operation.ts';
import { valuesFault } from './sent-values.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** What an operation costs, and what may be spent: rows that may be read. */
export interface Cost {
  readonly requested: number;
  /** Of one operation of the viewer's own; trusted documents have none. */
  readonly limit: number | null;
}

interface Parts {
  readonly trustedDocuments: TrustedDocuments;
  readonly trusted: TrustedCallers;
  /** Whether visitors may ask what they themselves have written, or trusted documents alone. */
  readonly publicApi: boolean;
}

/** The office's own pages may spend so many times what questions of one's own may. */
const OF_TRUSTED = 10;

const costs = new WeakMap<Request, Cost>();

/** What an admitted request costs; null where its variables cannot be, which its execution says. */
export function costOf(request: Request): Cost | null {
  return costs.get(request) ?? null;
}

/**
 * Lets through what may be executed: an operation that can be read, is within the limits, and is the viewer's to ask. Whatever
 * else was sent is answered here, before it can cost anybody time.
 */
export function admit({ trustedDocuments, trusted, publicApi }: Parts): RequestHandler {
  const documents = new KnownDocuments();
  const budget = new CostBudget();

  function refusalFor(request: Request, response: Response): Refusal | null {
    const sent = sentOperation(request);
    if ('errors' in sent) return sent;
    const trustedText = trustedDocuments.find(sent.documentId ?? '');
    const isTrusted = trustedText !== undefined;
    const text = trustedText ?? sent.query;
    if (text === undefined)
      return refusalOf(400, 'PERSISTED_QUERY_NOT_FOUND', 'No such document is trusted.');
    const { document, refusal } = documents.read(text, readerOf(request, isTrusted || publicApi));
    const fault = valuesFault(sent.variables);
    if (refusal !== null) return refusal;
    if (fault !== null) return refusalOf(400, 'BAD_USER_INPUT', fault);
    if (isTrusted) sendAs(request, text, sent);
    return refusalOfCost(request, response, document, sent, isTrusted);
  }

  /** Takes what an operation costs from what its viewer may spend; what cannot be executed costs nothing. */
  function refusalOfCost(
    request: Request,
    response: Response,
    document: DocumentNode,
    { operationName, variables }: SentOperation,
    isTrusted: boolean,
  ): Refusal | null {
    const operation = getOperationAST(document, operationName);
    const viewer = viewerOf(request);
    if (!operation || !mayAsk({ schema, document, operation, variables, viewer })) return null;
    const requested = costOfRequest({ schema, document, operation, variables });
    if (requested === null) return null;
    const limit = isTrusted ? null : costLimits[viewer.role].operation;
    if (limit !== null && requested > limit) return tooCostly(requested, limit);
    const aMinute = costLimits[viewer.role].minute * (isTrusted ? OF_TRUSTED : 1);
    const who = `${payer(request, viewer, trusted)} ${isTrusted}`;
    const left = budget.left(who, aMinute);
    const isWithin = requested <= left;
    if (isWithin) budget.spend(who, requested);
    // Not in the answer: the same question has the same answer, whatever else was asked.
    response.set({
      'RateLimit-Policy': `"rows";q=${aMinute};w=60`,
      RateLimit: `"rows";r=${isWithin ? left - requested : left};t=${CostBudget.wait()}`,
    });
    costs.set(request, { requested, limit });
    if (isWithin) noteCost(requested, isTrusted);
    return isWithin ? null : tooMuch(requested, left);
  }

  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'POST') {
      response.set('Allow', 'GET, POST');
      return refuse(request, response, refusalOf(405, 'BAD_REQUEST', 'Operations come by GET or POST.'));
    }
    const refusal = refusalFor(request, response);
    if (refusal === null) return next();
    refuse(request, response, refusal);
  };
}

/** Who may not ask it at all is told that, where rights are looked at (`graphql/field-rights.ts`), and not what it costs. */
function mayAsk(asked: Parameters<typeof checkRights>[0]): boolean {
  try {
    checkRights(asked);
    return true;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

/** @param isOpen whether visitors may ask this */
function readerOf(request: Request, isOpen: boolean): Reader {
  if (viewerOf(request).role !== 'VISITOR') return 'signed-in';
  return isStranger(request) || !isOpen ? 'stranger' : 'visitor';
}

/** Whoever has not signed in spends from what the address that they come from may. */
function payer(
  request: Request,
  { personId, role, organisationId }: Viewer,
  trusted: TrustedCallers,
): string {
  if (role === 'VISITOR') return `at ${callerAddress(request, trusted)}`;
  return personId ?? `${role} ${organisationId ?? ''} ${request.get('authorization') ?? ''}`;
}

/** Hands a trusted document on as if its text had been sent. */
function sendAs(request: Request, query: string, { operationName, variables }: SentOperation): void {
  if (request.method === 'POST') {
    request.body = { query, operationName: operationName ?? null, variables };
    return;
  }
  const sent = { query, variables: JSON.stringify(variables), ...(operationName && { operationName }) };
  request.url = `/?${new URLSearchParams(sent)}`;
}

function tooCostly(requested: number, limit: number): Refusal {
  const message = `query: it may read ${requested} rows, and ${limit} are the limit; ask for less at once`;
  return {
    status: 400,
    errors: [
      { message, extensions: { code: 'BAD_USER_INPUT', argument: 'query', cost: { requested, limit } } },
    ],
  };
}

function tooMuch(requested: number, remaining: number): Refusal {
  const message = `So much has been asked in this minute that ${remaining} rows are left, and this may read ${requested}.`;
  return {
    status: 429,
    retryAfterSeconds: CostBudget.wait(),
    errors: [{ message, extensions: { code: 'TOO_MANY_REQUESTS', cost: { requested, remaining } } }],
  };
}
