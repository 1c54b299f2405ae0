import { PgAggregatesPreset } from '@graphile/pg-aggregates';
import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

/** PostGraphile as its documentation sets it up for production: no explorer, no watching, no explanations. */
export const preset: GraphileConfig.Preset = {
  extends: [
    PostGraphileAmberPreset,
    PgSimplifyInflectionPreset,
    PostGraphileConnectionFilterPreset,
    PgAggregatesPreset,
  ],
  // Every column may be filtered and ordered by, not only those that an index leads with.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL ?? '',
      schemas: ['public'],
      poolConfig: { max: 10, application_name: 'postgraphile' },
    }),
  ],
  schema: {
    // Nulls stand last in either direction, as in the orders of the product's own server.
    pgOrderByNullsLast: true,
    connectionFilterRelations: true,
    connectionFilterSetofFunctions: true,
  },
  grafast: { explain: false },
  grafserv: { watch: false, graphiql: false, port: Number(process.env.PORT), host: '127.0.0.1' },
};
