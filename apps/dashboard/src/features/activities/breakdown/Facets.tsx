import { Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ActivitiesQuery } from '../../../api/generated/graphql.ts';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { activitiesHref } from '../activities-address.ts';
import { ACTIVITY_MEASURES, readMeasure } from '../measure.ts';
import { Facet } from './Facet.tsx';

interface FacetsProps {
  readonly data: ActivitiesQuery;
  readonly query: Query;
  readonly reader: Reader;
}

/** The names of an address that the page is broken down by, in the order in which they stand. */
const FACETS = [
  'kind',
  'country',
  'partnerKind',
  'counterpart',
  'lead',
  'year',
  'direction',
  'setting',
] as const;

/** The same activities by each dimension; a click narrows all of the page, each figure leads to its rows. */
export function Facets({ data, query, reader }: FacetsProps): ReactNode {
  const { t } = reader;
  const measure = readMeasure(query);
  const tabs = ACTIVITY_MEASURES.map((candidate) => ({
    key: candidate,
    label: t(`activities.unit.${candidate}`),
    href: activitiesHref(query, { measure: candidate === 'activities' ? null : candidate }),
    current: candidate === measure,
  }));
  return (
    <aside aria-label={t('activities.facets')} className="flex min-w-0 flex-col gap-6">
      <Tabs label={t('activities.measures')} tabs={tabs} />
      <div className="grid gap-x-8 gap-y-6 md:max-xl:grid-cols-2">
        {FACETS.map((name) => (
          <Facet
            key={name}
            name={name}
            rows={data[name].rows}
            measure={measure}
            query={query}
            reader={reader}
          />
        ))}
      </div>
    </aside>
  );
}
