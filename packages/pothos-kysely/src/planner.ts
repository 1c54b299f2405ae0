import type { RawBuilder } from 'kysely';
import type { Models } from './model/models.ts';
import type { TableMetadata } from './model/table-metadata.ts';
import type { Database } from './run/database.ts';
import type { StatementReport } from './run/report.ts';
import type { Encode } from './statement/json-text.ts';

/** What the planner is told of the application; everything else it reads from the schema. */
export interface Planner {
  readonly tables: Readonly<Record<string, TableMetadata>>;
  readonly models: Models;
  /** How the database writes a scalar of the application: exactly as its `serialize` would, as JSON. */
  readonly scalars: Readonly<Record<string, Encode>>;
  /** The JSON of a node id, as the application's encoder writes it. */
  readonly nodeId: (typename: string, key: RawBuilder<unknown>) => RawBuilder<string>;
  /** What of a text is compared where case and accents do not count. */
  readonly textKey: (text: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** From more parents than this on, what hangs from them is read as one set. */
  readonly batchThreshold: number;
  /** The connection, or the transaction, of an operation. */
  readonly database: (context: object) => Database;
  /** What of the viewer shapes the SQL, such as a role; it names the compiled statements, so it must be small. */
  readonly viewer: (context: object) => unknown;
  /** Told of each statement of an operation; undefined for operations that nobody looks into. */
  readonly report: (context: object) => ((statement: StatementReport) => void) | undefined;
  /** Told why resolvers are to execute an operation. */
  readonly executed: (context: object) => ((reason: string) => void) | undefined;
}
