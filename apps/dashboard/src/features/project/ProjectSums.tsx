import { formatExactMoney, formatPercentage, KeyFigure, moneyParts, shareOf } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ProjectQuery } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { fundingRowsHref } from '../../record/hrefs.ts';

interface ProjectSumsProps {
  readonly project: NonNullable<ProjectQuery['project']>;
  readonly reader: Reader;
}

/** What was promised, what arrived, and what lies between. */
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
    <div className="grid grid-cols-2 gap-6 md:max-w-4xl md:grid-cols-3">
      {figure('committed', [])}
      {figure(
        'disbursed',
        arrived === null ? [] : [t('project.arrived', { share: formatPercentage(arrived, language) })],
      )}
      <Difference project={project} reader={reader} />
    </div>
  );
}

/** What was committed less what was disbursed: still to come, or more than was promised. */
function Difference({ project: { id, committed, disbursed }, reader }: ProjectSumsProps): ReactNode {
  const { t, language } = reader;
  if (committed.vnd === '0') return null;
  const left = BigInt(committed.vnd) - BigInt(disbursed.vnd);
  const money = { vnd: `${left < 0n ? -left : left}`, atLeast: committed.atLeast && !disbursed.atLeast };
  const { qualifier, number, unit } = moneyParts(money, language);
  return (
    <KeyFigure
      label={t(left < 0n ? 'project.beyond' : 'project.left')}
      qualifier={qualifier}
      number={number}
      unit={unit}
      exact={formatExactMoney(money, language)}
      notes={[t('project.difference')]}
      rows={{ href: fundingRowsHref({ measure: 'DISBURSED', project: id }), label: t('project.rows') }}
    />
  );
}
