import type { CompiledQuery, QueryExecutorProvider, QueryResult } from 'kysely';

/** What the planner needs of a Kysely instance or transaction, whatever its tables. */
export interface Database extends QueryExecutorProvider {
  executeQuery<Row>(query: CompiledQuery<Row>): Promise<QueryResult<Row>>;
}
