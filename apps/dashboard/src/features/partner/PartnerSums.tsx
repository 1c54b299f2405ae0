import { formatCount, formatDate, formatExactMoney, KeyFigure, moneyParts, sumMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PartnerFiguresQuery } from '../../api/generated/graphql.ts';
import { address } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { activityRowsHref, fundingRowsHref } from '../../record/hrefs.ts';
import { activityRole } from './load-partner.ts';
import type { Partner } from './partner-lanes.ts';

interface PartnerSumsProps {
  readonly partner: Pick<Partner, 'id' | 'side' | 'lastActivity'>;
  readonly projects: number;
  readonly figures: PartnerFiguresQuery;
  readonly reader: Reader;
}

export function PartnerSums({ partner, projects, figures, reader }: PartnerSumsProps): ReactNode {
  const { t, language } = reader;
  const { id: partnerId, side, lastActivity } = partner;
  const { total } = figures.activityBreakdown;
  const money = (measure: 'COMMITTED' | 'DISBURSED') => {
    const years = measure === 'COMMITTED' ? figures.committedByYear : figures.disbursedByYear;
    const sum = sumMoney(years.rows.map(({ amount }) => amount));
    const { qualifier, number, unit } = moneyParts(sum, language);
    return (
      <KeyFigure
        label={t(`codes.measure.${measure}`)}
        qualifier={qualifier}
        number={number}
        unit={unit}
        exact={formatExactMoney(sum, language)}
        notes={[t('partner.asFunder')]}
        rows={{ href: fundingRowsHref({ measure, funder: partnerId }), label: t('project.rows') }}
      />
    );
  };
  const gives = figures.committedByYear.rows.length + figures.disbursedByYear.rows.length > 0;
  return (
    <div className="grid grid-cols-2 gap-6 lg:grid-cols-4">
      {(gives || side === 'PARTNER') && money('COMMITTED')}
      {(gives || side === 'PARTNER') && money('DISBURSED')}
      <KeyFigure
        label={t('partner.projects')}
        number={formatCount(projects, language)}
        unit={t('partner.projectUnit')}
        notes={[t('partner.anyRole')]}
        rows={{ href: address('/projects', {}, { partner: partnerId }), label: t('partner.allProjects') }}
      />
      <KeyFigure
        label={t('partner.activities')}
        number={formatCount(total.activities, language)}
        unit={t('partner.activityUnit')}
        notes={[
          ...(total.people > 0 ? [t('record.people', { count: formatCount(total.people, language) })] : []),
          ...(lastActivity === null
            ? []
            : [t('partner.lastActivity', { date: formatDate(lastActivity, language) })]),
        ]}
        rows={{ href: activityRowsHref({ [activityRole(side)]: partnerId }), label: t('project.rows') }}
      />
    </div>
  );
}
