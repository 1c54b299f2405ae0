import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { openDatabase } from '@nhipcau/database';
import express from 'express';
import { addFunctions } from '../postgraphile/add-functions.ts';
import { builder } from './builder.ts';
import './funding.ts';
import { Loaders } from './loaders.ts';
import './queries.ts';

const url = process.env.DATABASE_URL ?? '';
await addFunctions(url);
const { kysely } = await openDatabase({ url });
const apollo = new ApolloServer<Loaders>({
  schema: builder.toSchema(),
  plugins: [ApolloServerPluginCacheControlDisabled()],
  stopOnTerminationSignals: false,
});
await apollo.start();
const app = express();
app.disable('x-powered-by');
app.use('/graphql', express.json(), expressMiddleware(apollo, { context: async () => new Loaders(kysely) }));
createServer(app).listen(Number(process.env.PORT), '127.0.0.1');
