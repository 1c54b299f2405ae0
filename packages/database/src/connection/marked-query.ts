import { type Connection, Query, type QueryConfig } from 'pg';

/** Under which the statement that names the session is prepared. */
export const markName = 'nhipcau_request';

export const markText = "select set_config('application_name', $1, false)";

/** What node-postgres asks of whatever is submitted to a client; its types leave this out. */
interface Answered {
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

/**
 * Sends a statement and, ahead of it in the same packet and the same implicit transaction, the session's name. Where the
 * statement fails, the name is as it was.
 *
 * @param isPrepared whether the connection knows the naming statement under its name
 */
export function markedQuery(
  client: object,
  config: QueryConfig,
  name: string,
  isPrepared: boolean,
): Promise<unknown> {
  // Statements without values too: the protocol in which they would go else lets nothing go ahead.
  const asked: QueryConfig & { readonly queryMode: 'extended' } = { ...config, queryMode: 'extended' };
  return new Promise((resolve, reject) => {
    const query = new Query(asked, undefined, (error, result) => {
      if (error === undefined || error === null) return resolve(result);
      // The stack of the socket says nothing; node-postgres does the same for its own queries.
      Error.captureStackTrace(error);
      reject(error);
    });
    sendAhead(query as Query & Answered, name, isPrepared);
    (client as { query(submitted: Query): void }).query(query);
  });
}

/** Makes a query send the name first, and take no notice of what is answered to that. */
function sendAhead(query: Query & Answered, name: string, isPrepared: boolean): void {
  const submit = query.submit.bind(query);
  const row = query.handleDataRow.bind(query);
  const complete = query.handleCommandComplete.bind(query);
  let isNamed = false;
  query.submit = (connection) => {
    connection.stream.cork();
    try {
      if (!isPrepared) connection.parse({ name: '', text: markText, types: [] }, true);
      connection.bind({ statement: isPrepared ? markName : '', values: [name] }, true);
      connection.execute(null, true);
      return submit(connection);
    } finally {
      connection.stream.uncork();
    }
  };
  query.handleDataRow = (message) => {
    if (isNamed) row(message);
  };
  query.handleCommandComplete = (message, connection) => {
    if (isNamed) return complete(message, connection);
    isNamed = true;
  };
}
