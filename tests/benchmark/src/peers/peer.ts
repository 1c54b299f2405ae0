import type { Operation, Variables } from '../operations/operation.ts';

export const peerNames = ['ours', 'postgraphile', 'dataloaders', 'floor'] as const;
export type PeerName = (typeof peerNames)[number];

/** A POST of JSON to a peer. */
export interface Question {
  readonly path: string;
  readonly body: string;
}

/** A server to compare: a program of its own that listens on loopback, and how it is asked. */
export interface Peer {
  readonly name: PeerName;
  /** The program, told by `DATABASE_URL`, by the variable named here which port to take. */
  readonly main: URL;
  readonly portVariable: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What each question is sent with, where the peer wants to know who asks. */
  readonly headers?: (databaseUrl: string) => Promise<Readonly<Record<string, string>>>;
  /** What its sessions are called in the database. */
  readonly applicationName: string;
  /** Whether its answers have the shape of ours, to the byte. */
  readonly speaksOurDialect: boolean;
  ask(operation: Operation, variables: Variables): Question;
  /** The `data` of an answer with our names, our shape and plain keys. */
  common(data: unknown): unknown;
}
