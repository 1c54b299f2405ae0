import type { SchemaTypes } from '@pothos/core';
import type { RawBuilder } from 'kysely';
import type { DeclaredModels } from '../model/models.ts';
import type { Database } from '../run/database.ts';
import type { StatementReport } from '../run/report.ts';
import type { Encode } from '../statement/json-text.ts';

/** What an application tells the plugin: `new SchemaBuilder({ plugins: [KyselyPlugin], kysely: { … } })`. */
export interface KyselyPluginOptions<Types extends SchemaTypes> {
  readonly models: DeclaredModels<Types['KyselyDB'], Types['KyselyModels']>;
  /** The Kysely instance, or the transaction, that an operation works with. */
  readonly database: (context: Types['Context']) => Database;
  /**
   * What of the viewer shapes the SQL, such as a role: scopes and field rights get it. Compiled statements are kept for
   * each, so it must be small; what differs between viewers of one kind is bound with `fromContext`.
   */
  readonly viewer?: (context: Types['Context']) => Types['KyselyViewer'];
  /** How the database writes the application's scalars: as JSON, exactly as their `serialize` would. */
  readonly scalars?: Readonly<Record<string, Encode>>;
  /** The JSON of a node id, exactly as the relay plugin's encoder writes it; `base64(Type:key)` where not given. */
  readonly nodeId?: (typename: string, key: RawBuilder<unknown>) => RawBuilder<string>;
  /** What of a text `contains`, `startsWith` and searches compare; its lower case where not given. */
  readonly textKey?: (text: RawBuilder<unknown>) => RawBuilder<unknown>;
  /**
   * From more parents than this on, what hangs from them is read as one set rather than parent by parent: 0 for sets
   * wherever one can be made, Infinity for none. The answer is the same; 40 where not given, as measured.
   */
  readonly batchThreshold?: number;
  /** Whom to tell of an operation's statements; nobody where it gives undefined. */
  readonly report?: (context: Types['Context']) => ((statement: StatementReport) => void) | undefined;
  /** Whom to tell why resolvers are to execute an operation that `answerOf` was asked for. */
  readonly executed?: (context: Types['Context']) => ((reason: string) => void) | undefined;
}
