import type { Statement } from '@nhipcau/database';
import type { ObservedRequest } from './observed-request.ts';

export interface EndedRequest {
  readonly status: number;
  readonly milliseconds: number;
}

/** What else is known of it stands with its request. */
export interface EndedOperation {
  readonly milliseconds: number;
}

/** Somebody outside who wants to know how the server fares. What it is told of it must not keep, nor throw. */
export interface Observer {
  requestBegan?(request: ObservedRequest): void;
  requestEnded?(request: ObservedRequest, ended: EndedRequest): void;
  operationBegan?(request: ObservedRequest): void;
  operationEnded?(request: ObservedRequest, ended: EndedOperation): void;
  /** @param request undefined for what the server does by itself */
  statementEnded?(request: ObservedRequest | undefined, statement: Statement): void;
  /** Lets go of what it holds, after the last request. */
  close?(): Promise<void>;
}
