import { type Column, formatCount, formatDate, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { TwinningOrderField, TwinningRowFragment } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { columnSort, type Order } from '../../list/order.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';
import { activityRowsHref, twinningHref } from '../../record/hrefs.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { unitName } from '../../record/unit-name.ts';
import { TWINNINGS_PATH } from './twinning-filter.ts';

interface TwinningTableProps {
  readonly twinnings: readonly TwinningRowFragment[];
  readonly query: Query;
  readonly order: Order<TwinningOrderField>;
  readonly reader: Reader;
}

export function TwinningTable({ twinnings, query, order, reader }: TwinningTableProps): ReactNode {
  const { t, language } = reader;
  const sort = (field: TwinningOrderField, first?: 'desc') =>
    columnSort(TWINNINGS_PATH, query, order, field, first);
  const columns: readonly Column<TwinningRowFragment>[] = [
    {
      key: 'title',
      header: t('activities.twinning.pair'),
      sort: sort('TITLE'),
      cell: (twinning) => <Pair twinning={twinning} reader={reader} />,
    },
    {
      key: 'level',
      header: t('activities.twinning.level'),
      secondary: true,
      sort: sort('LEVEL'),
      cell: ({ level }) => t(`activities.twinning.levels.${level}`),
    },
    {
      key: 'since',
      header: t('activities.twinning.sinceColumn'),
      align: 'end',
      sort: sort('SINCE_YEAR', 'desc'),
      cell: ({ sinceYear, endedOn }) => (
        <>
          {sinceYear ?? <NotStated reader={reader} />}
          {endedOn !== null && (
            <span className="block text-[0.8125rem] text-ink-muted">
              {t('activities.twinning.endedOn', { date: formatDate(endedOn, language) })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'activities',
      header: t('activities.measure.activities'),
      align: 'end',
      cell: ({ id, activities: { totalCount } }) =>
        totalCount === 0 ? (
          <span className="text-ink-faint">–</span>
        ) : (
          <a href={activityRowsHref({ twinning: id })}>{formatCount(totalCount, language)}</a>
        ),
    },
  ];
  return (
    <Table
      caption={t('activities.twinning.title')}
      columns={columns}
      rows={twinnings}
      rowKey={({ id }) => id}
    />
  );
}

function Pair({
  twinning,
  reader,
}: {
  readonly twinning: TwinningRowFragment;
  readonly reader: Reader;
}): ReactNode {
  const { language, t } = reader;
  const { localUnit, counterpartUnit, counterpartCountry } = twinning;
  const across = nameIn(language, counterpartCountry);
  return (
    <>
      <a href={twinningHref(twinning.id)}>{titleIn(language, twinning)}</a>
      <Demo provenance={twinning.provenance} reader={reader} />
      <span className="block text-[0.8125rem] text-ink-muted">
        {localUnit === null ? t('record.laiChau') : unitName(language, localUnit)} –{' '}
        {counterpartUnit === null ? across : `${unitName(language, counterpartUnit)}, ${across}`}
      </span>
    </>
  );
}
