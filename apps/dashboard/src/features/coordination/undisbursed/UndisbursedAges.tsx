import { BarList, ChartFrame } from '@nhipcau/charts';
import { formatCount, formatDate, formatExactMoney, formatMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { UndisbursedSumsQuery } from '../../../api/generated/graphql.ts';
import { address, type Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { COORDINATION_PATHS } from '../coordination-tabs.ts';
import { AGES } from './undisbursed-scope.ts';

interface UndisbursedAgesProps {
  readonly breakdown: UndisbursedSumsQuery['all'];
  readonly asOf: string;
  readonly query: Query;
  readonly reader: Reader;
}

/** What is committed and not disbursed, by how long ago; each bar leads to its projects, and all add up. */
export function UndisbursedAges({ breakdown, asOf, query, reader }: UndisbursedAgesProps): ReactNode {
  const { t, language } = reader;
  const { rows, total } = breakdown;
  const ages = AGES.map((age) => {
    const row = rows.find((each) => each.age === age);
    const amount = row?.amount ?? { vnd: '0', atLeast: false };
    const href = address(COORDINATION_PATHS.undisbursed, query, { age });
    return { age, amount, projects: row?.projects ?? 0, href, label: t(`coordination.age.${age}`) };
  });
  return (
    <ChartFrame
      id="ages"
      level={2}
      title={t('coordination.undisbursed.byAge')}
      subtitle={t('coordination.undisbursed.asOf', { date: formatDate(asOf, language) })}
      tableLabel={t('coordination.table')}
      columns={[
        { key: 'age', label: t('coordination.undisbursed.age') },
        { key: 'projects', label: t('coordination.undisbursed.projects'), numeric: true },
        { key: 'amount', label: t('coordination.undisbursed.amount'), numeric: true },
      ]}
      rows={[
        ...ages.map(({ age, label, href, projects, amount }) => ({
          key: age,
          cells: [{ text: label, href }, formatCount(projects, language), formatExactMoney(amount, language)],
        })),
        {
          key: 'total',
          total: true,
          cells: [
            t('coordination.undisbursed.total'),
            formatCount(total.projects, language),
            formatExactMoney(total.amount, language),
          ],
        },
      ]}
    >
      <BarList
        id="age-bars"
        label={t('coordination.undisbursed.byAge')}
        format={(value) => formatMoney({ vnd: `${value}`, atLeast: false }, language)}
        rows={ages.map(({ age, label, href, projects, amount }) => ({
          key: age,
          label,
          href,
          note: t('coordination.undisbursed.count', { count: projects }),
          value: Number(amount.vnd),
          valueLabel: formatMoney(amount, language),
          atLeast: amount.atLeast,
          notStated: age === 'NOT_STATED',
        }))}
      />
    </ChartFrame>
  );
}
