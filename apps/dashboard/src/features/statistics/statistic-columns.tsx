import { type Column, formatCount, formatMoneyCell, formatPeriod } from '@nhipcau/ui';
import type { StatisticsQuery } from '../../api/generated/graphql.ts';
import { titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';
import { STATISTICS_PATH } from './statistics-path.ts';

type Statistic = StatisticsQuery['statisticalRecords']['nodes'][number];

/** What a list of published figures says of each. */
export function statisticColumns(reader: Reader): readonly Column<Statistic>[] {
  const { t, language } = reader;
  const counted = (value: number | null) => (value === null ? '' : formatCount(value, language));
  return [
    { key: 'code', header: t('project.code'), secondary: true, cell: ({ code }) => code },
    {
      key: 'title',
      header: t('form.statistic.what'),
      cell: (statistic) => (
        <>
          {titleIn(language, statistic)}
          <Demo provenance={statistic.provenance} reader={reader} />
          <br />
          <span className="text-[0.8125rem] text-ink-muted">{titleIn(language, statistic.source)}</span>
        </>
      ),
    },
    {
      key: 'period',
      header: t('library.plan.period'),
      secondary: true,
      cell: ({ coversFrom, coversTo }) => formatPeriod(coversFrom, coversTo, language),
    },
    {
      key: 'amount',
      header: t('form.statistic.vnd'),
      align: 'end',
      cell: ({ amount }) => amount && formatMoneyCell(amount, language),
    },
    {
      key: 'activities',
      header: t('form.planTask.plannedActivities'),
      align: 'end',
      secondary: true,
      cell: ({ activities }) => counted(activities),
    },
    {
      key: 'people',
      header: t('form.planTask.plannedPeople'),
      align: 'end',
      secondary: true,
      cell: ({ people }) => counted(people),
    },
    {
      key: 'change',
      header: '',
      cell: ({ id, viewerCanEdit }) =>
        viewerCanEdit && <a href={`${STATISTICS_PATH}/${id}/edit`}>{t('form.change')}</a>,
    },
  ];
}
