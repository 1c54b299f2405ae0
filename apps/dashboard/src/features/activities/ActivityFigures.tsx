import { formatCount, KeyFigure } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ActivitiesQuery } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { NOT_STATED } from '../activity-rows/activity-filter.ts';
import { DemoPart } from '../overview/figures/DemoPart.tsx';
import { rowsHref } from './activities-address.ts';
import type { ActivityMeasure } from './measure.ts';
import { undatedOf } from './undated.ts';

interface ActivityFiguresProps {
  readonly data: ActivitiesQuery;
  readonly query: Query;
  readonly reader: Reader;
}

/** Activities, visits by people and days, with what of them states no date. */
export function ActivityFigures({ data, query, reader }: ActivityFiguresProps): ReactNode {
  const { t, language } = reader;
  const { total } = data.kind;
  const count = (number: number) => formatCount(number, language);
  const demo = data.provenance.rows.find(({ keys: [key] }) => key?.id === 'DEMO');
  const undated = undatedOf(data);
  const rows = { href: rowsHref(query), label: t('activities.rows') };
  const figure = (measure: ActivityMeasure, notes: readonly ReactNode[]) => (
    <KeyFigure
      label={t(`activities.measure.${measure}`)}
      number={count(total[measure])}
      unit={t(`activities.unit.${measure}`)}
      notes={[
        ...notes.filter((note) => note !== null),
        ...(demo === undefined || demo[measure] === 0
          ? []
          : [<DemoPart key="demo" amount={count(demo[measure])} reader={reader} />]),
      ]}
      rows={rows}
    />
  );
  return (
    <div className="grid gap-6 sm:grid-cols-3">
      {figure('activities', [
        undated === 0 ? null : (
          <a key="undated" href={rowsHref(query, { year: NOT_STATED })}>
            {t('activities.undated', { count: count(undated) })}
          </a>
        ),
        total.uncounted === 0 ? null : t('activities.uncounted', { count: total.uncounted }),
      ])}
      {figure('people', [t('activities.peopleNote')])}
      {figure('days', [
        t('activities.daysNote', { count: count(total.activities - total.undated) }),
        t('activities.personDays', { count: count(total.personDays) }),
      ])}
    </div>
  );
}
