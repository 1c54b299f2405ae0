import { formatCount, formatDate, KeyFigure } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/generated/gql.ts';
import type { CountFiguresFragment } from '../../../api/generated/graphql.ts';
import type { Reader } from '../../../reader/reader.ts';
import { today } from '../../../reader/today.ts';
import { DemoPart } from './DemoPart.tsx';

graphql(`
  fragment CountFigures on Query {
    underWay: projects(first: 1, filter: { status: { eq: IMPLEMENTATION }, provenance: $counted }) {
      totalCount
    }
    underWayDemo: projects(
      first: 1
      filter: { status: { eq: IMPLEMENTATION }, and: [{ provenance: { eq: DEMO } }, { provenance: $counted }] }
    ) {
      totalCount
    }
    allProjects: projects(first: 1, filter: { provenance: $counted }) {
      totalCount
    }
    partners: organisations(first: 1, filter: { side: { eq: PARTNER }, provenance: $counted }) {
      totalCount
    }
    partnersDemo: organisations(
      first: 1
      filter: { side: { eq: PARTNER }, and: [{ provenance: { eq: DEMO } }, { provenance: $counted }] }
    ) {
      totalCount
    }
    ngos: organisations(
      first: 1
      filter: { side: { eq: PARTNER }, kind: { eq: FOREIGN_NGO }, provenance: $counted }
    ) {
      totalCount
    }
  }
`);

interface CountFiguresProps {
  readonly data: CountFiguresFragment;
  readonly reader: Reader;
}

export function CountFigures({ data, reader }: CountFiguresProps): ReactNode {
  const { t, language } = reader;
  const count = (number: number) => formatCount(number, language);
  const asOf = t('overview.asOf', { date: formatDate(today(), language) });
  const demo = (number: number) =>
    number === 0 ? [] : [<DemoPart key="demo" amount={count(number)} reader={reader} />];
  return (
    <>
      <KeyFigure
        label={t('overview.underWay')}
        number={count(data.underWay.totalCount)}
        unit={t('overview.projectUnit')}
        notes={[
          asOf,
          t('overview.ofProjects', { count: count(data.allProjects.totalCount) }),
          ...demo(data.underWayDemo.totalCount),
        ]}
        rows={{ href: '/projects?status=IMPLEMENTATION', label: t('overview.list') }}
      />
      <KeyFigure
        label={t('overview.partners')}
        number={count(data.partners.totalCount)}
        unit={t('overview.partnerUnit')}
        notes={[
          asOf,
          <a key="ngos" href="/partners?kind=FOREIGN_NGO">
            {t('overview.ngos', { count: count(data.ngos.totalCount) })}
          </a>,
          ...demo(data.partnersDemo.totalCount),
        ]}
        rows={{ href: '/partners', label: t('overview.list') }}
      />
    </>
  );
}
