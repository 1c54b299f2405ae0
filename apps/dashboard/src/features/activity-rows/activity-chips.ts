import { type Chip, formatDate } from '@nhipcau/ui';
import { address, type Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { keyLabel } from '../../record/key-label.ts';
import { ACTIVITY_FILTER_NAMES, NOT_STATED } from './activity-filter.ts';
import type { ActivityNames } from './activity-names.ts';

const DAYS: readonly string[] = ['from', 'to'];
const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** What activities are narrowed by, in words, each with the address of `path` that leaves it out. */
export function activityChips(
  path: string,
  query: Query,
  names: ActivityNames,
  reader: Reader,
): readonly Chip[] {
  return ACTIVITY_FILTER_NAMES.flatMap((name) => {
    const value = query[name];
    if (value === undefined) return [];
    const label = `${reader.t(`rows.activityFilter.${name}`)}: ${said(name, value, names, reader)}`;
    return [{ key: name, label, href: address(path, query, { [name]: null }) }];
  });
}

function said(name: string, value: string, names: ActivityNames, reader: Reader): string {
  if (name === 'q') return `«${value}»`;
  if (value === NOT_STATED) return reader.t('frame.list.notStated');
  if (DAYS.includes(name) && isDay.test(value)) return formatDate(value, reader.language);
  return names.get(value) ?? keyLabel({ id: value, label: null, labelEn: null }, reader) ?? value;
}
