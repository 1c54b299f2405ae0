import type { Language } from '@nhipcau/ui';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import { unitName } from '../../record/unit-name.ts';
import { NOT_STATED } from './funding-filter.ts';
import { FUNDING_ROW_NAMES } from './funding-rows-query.ts';

/** Names by node id or unit id of the single records that an address filters by. */
export type Names = ReadonlyMap<string, string>;

const stated = (value: string | undefined): value is string => value !== undefined && value !== NOT_STATED;

export async function loadNames(query: Query, language: Language): Promise<Names> {
  const ids = [query.funder, query.channel, query.project].filter(stated);
  const units = [...(query.place?.split(',') ?? []), query.commune].filter(stated);
  if (ids.length === 0 && units.length === 0) return new Map();
  const { nodes, administrativeUnits } = await request(FUNDING_ROW_NAMES, { ids, units });
  const names = new Map<string, string>();
  for (const node of nodes) {
    if (node?.__typename === 'Organisation') names.set(node.id, nameIn(language, node));
    if (node?.__typename === 'Project') names.set(node.id, titleIn(language, node));
  }
  for (const unit of administrativeUnits.nodes) names.set(unit.unitId, unitName(language, unit));
  return names;
}
