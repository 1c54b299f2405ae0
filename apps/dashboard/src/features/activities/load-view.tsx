import type { ReactNode } from 'react';
import type { ActivitiesQuery } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { ActivityListView } from './ActivityListView.tsx';
import { readActivityView } from './activities-address.ts';
import { CalendarView } from './calendar/CalendarView.tsx';
import { ActivityMapView } from './map/ActivityMapView.tsx';

/** The view that the address names, drawn; asked for beside the page's figures. */
export function loadView(
  query: Query,
  reader: Reader,
  figures: Promise<ActivitiesQuery>,
): Promise<ReactNode> {
  const view = readActivityView(query);
  if (view === 'list') return ActivityListView({ query, reader });
  if (view === 'map') return ActivityMapView({ query, reader });
  return CalendarView({ query, reader, figures });
}
