import { ChartFrame, TimeColumns } from '@nhipcau/charts';
import { formatCount, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { ActivityYearsFragment } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { ActivityList } from '../../record/ActivityList.tsx';
import { AddActivity } from '../../record/AddActivity.tsx';
import { activityRowsHref } from '../../record/hrefs.ts';
import { activityColumns } from './activity-columns.ts';
import { activityRole } from './load-partner.ts';
import type { Partner } from './partner-lanes.ts';

graphql(`
  fragment ActivityYears on ActivityBreakdown {
    rows {
      keys {
        id
      }
      activities
      people
    }
  }
`);

interface PartnerActivitiesProps {
  readonly partner: Partner;
  readonly years: ActivityYearsFragment;
  readonly reader: Reader;
}

/** Delegations, exchanges and what else people met for: by year, then one by one. */
export function PartnerActivities({ partner, years, reader }: PartnerActivitiesProps): ReactNode {
  const { t, language } = reader;
  const scope = { [activityRole(partner.side)]: partner.id };
  const { groups, notStated } = activityColumns(years, scope, reader);
  const said = (value: number) => formatCount(value, language);
  const rows = years.rows.toSorted((a, b) => (b.keys[0]?.id ?? '').localeCompare(a.keys[0]?.id ?? ''));
  return (
    <Section
      id="activities"
      title={t('partner.activityList')}
      action={
        <span className="flex gap-4">
          <AddActivity of={{ organisation: partner.id }} record={partner} reader={reader} />
          <a href={activityRowsHref(scope)}>{t('partner.activityRows')}</a>
        </span>
      }
    >
      {groups.length > 1 && (
        <ChartFrame
          id="partner-activity-years"
          level={3}
          title={t('partner.activityYears')}
          tableLabel={t('funding.table')}
          columns={[
            { key: 'year', label: t('rows.filter.year') },
            { key: 'activities', label: t('map.activities'), numeric: true },
            { key: 'people', label: t('partner.people'), numeric: true },
          ]}
          rows={rows.map(({ keys: [key], activities, people }) => ({
            key: key?.id ?? 'none',
            cells: [key?.id ?? t('frame.list.notStated'), said(activities), said(people)],
          }))}
        >
          <TimeColumns
            id="partner-activity-columns"
            label={t('partner.activityYears')}
            series={[{ key: 'activities', label: t('map.activities'), color: '--committed' }]}
            groups={groups}
            notStated={notStated}
            format={said}
            formatTick={(value) => (Number.isInteger(value) ? said(value) : '')}
            height={150}
          />
        </ChartFrame>
      )}
      {partner.activities.totalCount === 0 ? (
        <p className="text-sm text-ink-muted">{t('partner.noActivities')}</p>
      ) : (
        <ActivityList activities={partner.activities.nodes} reader={reader} />
      )}
    </Section>
  );
}
