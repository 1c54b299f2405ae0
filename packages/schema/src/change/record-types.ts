import { type RawBuilder, sql } from 'kysely';
import { decodeNodeId } from '../node/node-id.ts';
import { nodeIdSql } from '../node/node-id-sql.ts';

/** The types of the records that changes are filed under, by their tables; those that others name have no node. */
const types = {
  source: 'Source',
  organisation: 'Organisation',
  project: 'Project',
  transaction: 'Transaction',
  activity: 'Activity',
  twinning: 'Twinning',
  statistical_record: 'StatisticalRecord',
  legal_document: 'LegalDocument',
  plan: 'Plan',
  plan_task: 'PlanTask',
  exchange_rate: 'ExchangeRate',
  overlap_verdict: 'OverlapVerdict',
  locked_period: 'LockedPeriod',
  proposal: 'Proposal',
  progress_update: 'ProgressUpdate',
  sector: 'Sector',
} as const;

const tables = new Map<string, string>(Object.entries(types).map(([table, typename]) => [typename, table]));

/** The name under which events keep a record: its table and its key. @throws BadUserInput for no record's node id */
export function recordNameOf(nodeId: string): string {
  const { typename, id } = decodeNodeId(nodeId);
  return `${tables.get(typename) ?? 'none'} ${id}`;
}

/** The type of the record that an event is filed under; null for what has no node. */
export function recordTypeOf(table: string): string | null {
  return (types as Readonly<Record<string, string>>)[table] ?? null;
}

/** The node id of the record that an event is filed under, which it has whether the record is still there or not. */
export function recordIdSql(table: RawBuilder<unknown>, id: RawBuilder<unknown>): RawBuilder<unknown> {
  const branches = Object.entries(types).map(([name, typename]) => {
    const key = typename === 'Sector' ? sql`${id}` : sql`(${id})::uuid`;
    return sql`when ${sql.lit(name)} then ${nodeIdSql(typename, key)}`;
  });
  return sql`case ${table} ${sql.join(branches, sql` `)} end`;
}

/** `project_sector` as `ProjectSector`. */
export function typenameSql(table: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`replace(initcap(replace(${table}, '_', ' ')), ' ', '')`;
}
