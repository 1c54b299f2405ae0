import { type Chip, formatDate } from '@nhipcau/ui';
import { address, type Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { CHANGES_PATH } from './change-href.ts';
import { operationName, typeName } from './wording.ts';

/** What the trail is narrowed by. */
export function changeChips(query: Query, reader: Reader): readonly Chip[] {
  const { t, language } = reader;
  const labels: Readonly<Record<string, string | undefined>> = {
    record: query.record && t('changes.filter.record'),
    type: query.type && typeName(query.type, reader),
    operation: query.operation && operationName(query.operation, reader),
    person: query.person,
    from: query.from && `${t('changes.filter.from')} ${formatDate(query.from, language)}`,
    to: query.to && `${t('changes.filter.to')} ${formatDate(query.to, language)}`,
  };
  return Object.entries(labels).flatMap(([key, label]) =>
    label === undefined ? [] : [{ key, label, href: address(CHANGES_PATH, query, { [key]: null }) }],
  );
}
