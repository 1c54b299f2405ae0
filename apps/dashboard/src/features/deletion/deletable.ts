import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { recordHref } from '../../record/NamedRecord.tsx';
import { RECORD_TO_DELETE } from './deletion-query.ts';
import { DELETIONS, type DeletableType } from './deletions.ts';

type Found = NonNullable<Awaited<ReturnType<typeof loadNode>>>;

/** A record that the viewer may delete. */
export type Deletable = Extract<Found, { readonly __typename: DeletableType }>;

const loadNode = async (id: string) => (await request(RECORD_TO_DELETE, { id })).node;

/** The record with a node id; null where there is none that the viewer may delete. */
export async function loadDeletable(id: string): Promise<Deletable | null> {
  const node = await loadNode(id);
  return node !== null && isDeletable(node) && node.viewerCanDelete ? node : null;
}

function isDeletable(node: Found): node is Deletable {
  return node.__typename in DELETIONS;
}

/** The list on which a record stood. */
export function listOf(record: Deletable): { readonly path: string; readonly query: Query } {
  switch (record.__typename) {
    case 'Project':
      return { path: '/projects', query: {} };
    case 'Organisation':
      return { path: '/partners', query: {} };
    case 'Activity':
      return { path: '/activities', query: { view: 'list' } };
    case 'Twinning':
      return { path: '/twinnings', query: {} };
    case 'LegalDocument':
      return { path: '/library', query: {} };
    case 'Plan':
      return { path: '/library/plans', query: {} };
    case 'PlanTask':
      return { path: '/library/plans', query: { plan: record.plan.id } };
    case 'Transaction':
      return { path: recordHref(record) ?? '/projects', query: {} };
    case 'StatisticalRecord':
      return { path: '/library/statistics', query: {} };
    case 'Source':
      return { path: '/library/sources', query: {} };
    case 'ExchangeRate':
      return { path: '/admin/rates', query: {} };
  }
}
