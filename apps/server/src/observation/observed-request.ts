import { AsyncLocalStorage } from 'node:async_hooks';

/** A request as those who watch the server see it: nothing of what is asked for, or by whom. */
export interface ObservedRequest {
  /** By which its lines are found in all logs: the caller's `X-Request-Id`, or one of our own. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Of the caller's trace, as W3C's Trace Context writes it. */
  readonly traceparent: string | undefined;
  /** Codes of the errors that it is answered with. */
  readonly codes: string[];
  /** The name of the GraphQL operation that it asks for, once that is known. */
  operation?: string;
  /** Whether the operation is one of the dashboard's own, whose names are as many as there are. */
  isTrusted?: boolean;
  /** What the operation costs, in rows that it may read. */
  cost?: number;
}

const requests = new AsyncLocalStorage<ObservedRequest>();

/** Runs what a request causes, however long that takes. */
export function whileServing<Result>(request: ObservedRequest, run: () => Result): Result {
  return requests.run(request, run);
}

/** The request for which the caller works; undefined for what the server does by itself. */
export function currentRequest(): ObservedRequest | undefined {
  return requests.getStore();
}

/** Notes with what codes the request at hand is refused. */
export function noteRefusal(...codes: readonly string[]): void {
  currentRequest()?.codes.push(...codes);
}

/** Notes what the operation of the request at hand costs, and whether it is one of the dashboard's own. */
export function noteCost(cost: number, isTrusted: boolean): void {
  const request = currentRequest();
  if (request === undefined) return;
  request.cost = cost;
  request.isTrusted = isTrusted;
}

export function currentRequestId(): string | undefined {
  return requests.getStore()?.id;
}
