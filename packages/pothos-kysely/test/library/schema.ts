import type { GraphQLSchema } from 'graphql';
import { type LibraryOptions, libraryBuilder } from './builder.ts';
import { libraryFilters } from './filters.ts';
import { libraryLists } from './lists.ts';
import { libraryMutations } from './mutations.ts';
import { libraryObjects } from './objects.ts';
import { plannedQueries, resolvedQueries } from './queries.ts';
import { stockQueries } from './stock.ts';
import { libraryTypes } from './types.ts';

/** The library's schema: what the planner is tested on. */
export function librarySchema(options: LibraryOptions = {}): GraphQLSchema {
  const builder = libraryBuilder(options);
  const types = libraryTypes(builder);
  const lists = libraryLists(builder, types, libraryFilters(builder, types));
  libraryObjects(builder, types, lists);
  plannedQueries(builder, lists);
  resolvedQueries(builder, types, lists);
  stockQueries(builder, types, lists);
  libraryMutations(builder, types);
  return builder.toSchema();
}
