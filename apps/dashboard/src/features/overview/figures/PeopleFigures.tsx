import { formatCount, KeyFigure } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/generated/gql.ts';
import type { PeopleFiguresFragment } from '../../../api/generated/graphql.ts';
import type { Reader } from '../../../reader/reader.ts';
import { today } from '../../../reader/today.ts';
import { activityRowsHref } from '../../../record/hrefs.ts';
import { keyLabel } from '../../../record/key-label.ts';
import { coverage } from './coverage.ts';
import { DemoPart } from './DemoPart.tsx';
import { yearChange } from './year-change.ts';

graphql(`
  fragment PeopleFigures on Query {
    delegations: activityBreakdown(
      groupBy: [PROVENANCE]
      filter: { kind: { eq: DELEGATION }, direction: { eq: INBOUND }, provenance: $counted }
    ) {
      ...CountedActivities
    }
    delegationsByYear: activityBreakdown(
      groupBy: [YEAR]
      filter: { kind: { eq: DELEGATION }, direction: { eq: INBOUND }, provenance: $counted }
    ) {
      ...CountedActivities
    }
    exchanges: activityBreakdown(groupBy: [PROVENANCE], filter: { kind: { eq: EXCHANGE }, provenance: $counted }) {
      ...CountedActivities
    }
    exchangesByYear: activityBreakdown(groupBy: [YEAR], filter: { kind: { eq: EXCHANGE }, provenance: $counted }) {
      ...CountedActivities
    }
    exchangesByCountry: activityBreakdown(
      groupBy: [COUNTERPART_COUNTRY]
      filter: { kind: { eq: EXCHANGE }, provenance: $counted }
    ) {
      ...CountedActivities
    }
  }

  fragment CountedActivities on ActivityBreakdown {
    rows {
      keys {
        id
        label
        labelEn
      }
      activities
      people
    }
    total {
      activities
      people
    }
  }
`);

interface PeopleFiguresProps {
  readonly data: PeopleFiguresFragment;
  readonly published: { readonly coversFrom: string | null; readonly coversTo: string | null } | undefined;
  readonly reader: Reader;
}

type Counted = PeopleFiguresFragment['delegations'];

export function PeopleFigures({ data, published, reader }: PeopleFiguresProps): ReactNode {
  const { t, language } = reader;
  const count = (number: number) => formatCount(number, language);
  const { delegations, exchanges } = data;
  return (
    <>
      <KeyFigure
        label={t('overview.delegations')}
        number={count(delegations.total.activities)}
        unit={t('overview.delegationUnit')}
        notes={[
          <strong key="people" className="font-semibold text-ink">
            {t('record.people', { count: count(delegations.total.people) })}
          </strong>,
          ...notes(delegations, data.delegationsByYear, published, reader),
        ]}
        rows={{
          href: activityRowsHref({ kind: 'DELEGATION', direction: 'INBOUND' }),
          label: t('overview.rows'),
        }}
      />
      <KeyFigure
        label={t('overview.exchanges')}
        number={count(exchanges.total.activities)}
        unit={t('overview.exchangeUnit')}
        notes={[
          <Countries key="countries" counted={data.exchangesByCountry} reader={reader} />,
          ...notes(exchanges, data.exchangesByYear, published, reader),
        ]}
        rows={{ href: activityRowsHref({ kind: 'EXCHANGE' }), label: t('overview.rows') }}
      />
    </>
  );
}

function notes(
  total: Counted,
  years: Counted,
  published: PeopleFiguresProps['published'],
  reader: Reader,
): readonly ReactNode[] {
  const { t, language } = reader;
  const period = coverage(years.rows, published, language);
  const values = years.rows.flatMap(({ keys: [key], activities }) =>
    key?.id == null ? [] : [{ year: key.id, value: `${activities}` }],
  );
  const change = yearChange(values, today(), language);
  const demo = total.rows.find(({ keys }) => keys[0]?.id === 'DEMO')?.activities ?? 0;
  return [
    ...(period === null ? [] : [period]),
    ...(change === null ? [] : [t('overview.yearChange', { ...change })]),
    ...(demo === 0 ? [] : [<DemoPart key="demo" amount={formatCount(demo, language)} reader={reader} />]),
  ];
}

/** The two countries with which people meet most, each leading to its rows. */
function Countries({ counted, reader }: { readonly counted: Counted; readonly reader: Reader }): ReactNode {
  return (
    <>
      {counted.rows.slice(0, 2).map(({ keys: [key], activities }, index) => (
        <span key={key?.id ?? 'none'}>
          {index > 0 && ' · '}
          <a href={activityRowsHref({ kind: 'EXCHANGE', country: key?.id ?? 'none' })}>
            {keyLabel(key, reader)}
          </a>{' '}
          {formatCount(activities, reader.language)}
        </span>
      ))}
    </>
  );
}
