import type { Database } from '@nhipcau/database';
import { sql } from 'kysely';
import { decodeNodeId } from '../../src/node/node-id.ts';

const tables: Readonly<Record<string, string>> = {
  Source: 'source',
  Organisation: 'organisation',
  Project: 'project',
  Transaction: 'transaction',
  Activity: 'activity',
  Twinning: 'twinning',
  StatisticalRecord: 'statistical_record',
  LegalDocument: 'legal_document',
  Plan: 'plan',
  PlanTask: 'plan_task',
  ExchangeRate: 'exchange_rate',
};

/** A record as a change names it: its node id, and the version that it has. */
export async function asRead(database: Database, nodeId: string) {
  const { typename, id } = decodeNodeId(nodeId);
  const table = tables[typename];
  if (table === undefined) throw new Error(`${typename} has no version`);
  const { rows } = await sql<{ version: number }>`
    select version from ${sql.table(table)} where id = ${id}
  `.execute(database.kysely);
  const version = rows[0]?.version;
  if (version === undefined) throw new Error(`there is no ${typename} ${id}`);
  return { id: nodeId, expectedVersion: version };
}
