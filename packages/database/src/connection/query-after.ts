import { type Connection, Query, type QueryConfig } from 'pg';

/** A statement that goes ahead of another; nobody sees its rows. */
export interface Ahead {
  readonly text: string;
  readonly values: readonly string[];
  /** Under which the connection knows it already; without one it is sent with its text. */
  readonly preparedAs?: string | undefined;
}

/** What node-postgres asks of whatever is submitted to a client; its types leave this out. */
interface Answered {
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

/**
 * Sends a statement and, ahead of it in the same packet and the same implicit transaction, another one. Where either
 * fails, it is as if neither had been sent.
 */
export function queryAfter(client: object, ahead: Ahead, config: QueryConfig): Promise<unknown> {
  // Statements without values too: the protocol in which they would go else lets nothing go ahead.
  const asked: QueryConfig & { readonly queryMode: 'extended' } = { ...config, queryMode: 'extended' };
  return new Promise((resolve, reject) => {
    const query = new Query(asked, undefined, (error, result) => {
      if (error === undefined || error === null) return resolve(result);
      // The stack of the socket says nothing; node-postgres does the same for its own queries.
      Error.captureStackTrace(error);
      reject(error);
    });
    sendAhead(query as Query & Answered, ahead);
    (client as { query(submitted: Query): void }).query(query);
  });
}

/** Makes a query send another statement first, and take no notice of what is answered to that. */
function sendAhead(query: Query & Answered, { text, values, preparedAs = '' }: Ahead): void {
  const submit = query.submit.bind(query);
  const row = query.handleDataRow.bind(query);
  const complete = query.handleCommandComplete.bind(query);
  let isDone = false;
  query.submit = (connection) => {
    connection.stream.cork();
    try {
      if (preparedAs === '') connection.parse({ name: '', text, types: [] }, true);
      connection.bind({ statement: preparedAs, values: [...values] }, true);
      connection.execute(null, true);
      return submit(connection);
    } finally {
      connection.stream.uncork();
    }
  };
  query.handleDataRow = (message) => {
    if (isDone) row(message);
  };
  query.handleCommandComplete = (message, connection) => {
    if (isDone) return complete(message, connection);
    isDone = true;
  };
}
