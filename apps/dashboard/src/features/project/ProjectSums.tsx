import { formatExactMoney, formatPercentage, KeyFigure, moneyParts, shareOf } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ProjectQuery } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { fundingRowsHref } from '../../record/hrefs.ts';

interface ProjectSumsProps {
  readonly project: NonNullable<ProjectQuery['project']>;
  readonly reader: Reader;
}

/** What was promised and what arrived. */
export function ProjectSums({ project, reader }: ProjectSumsProps): ReactNode {
  const { t, language } = reader;
  const arrived = shareOf(project.disbursed.vnd, project.committed.vnd);
  const figure = (measure: 'committed' | 'disbursed', notes: readonly string[]) => {
    const money = project[measure];
    const { qualifier, number, unit } = moneyParts(money, language);
    const key = measure === 'committed' ? 'COMMITTED' : 'DISBURSED';
    const unvalued = money.unvalued > 0 ? [t('project.unvalued', { count: money.unvalued })] : [];
    return (
      <KeyFigure
        label={t(`codes.measure.${key}`)}
        qualifier={qualifier}
        number={number}
        unit={unit}
        exact={formatExactMoney(money, language)}
        notes={[...notes, ...unvalued]}
        rows={{ href: fundingRowsHref({ measure: key, project: project.id }), label: t('project.rows') }}
      />
    );
  };
  return (
    <div className="grid grid-cols-2 gap-6 md:max-w-2xl">
      {figure('committed', [])}
      {figure(
        'disbursed',
        arrived === null ? [] : [t('project.arrived', { share: formatPercentage(arrived, language) })],
      )}
    </div>
  );
}
