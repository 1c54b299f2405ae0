import { formatDate, formatPeriod, PageTitle, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { OverviewQueryVariables } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { FundingBySector } from '../../funding/FundingBySector.tsx';
import { FundingByYear } from '../../funding/FundingByYear.tsx';
import type { Query } from '../../list/address.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { titleIn } from '../../reader/name-in.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { daysAfter, today } from '../../reader/today.ts';
import { ActivityList } from '../../record/ActivityList.tsx';
import { NOTICE_DAYS } from '../../record/expiry.ts';
import { coverageFilter } from '../coordination/overlaps/overlap-filter.ts';
import { Attention } from './attention/Attention.tsx';
import { OVERLAP_ATTENTION } from './attention/overlap-attention-query.ts';
import { CountFigures } from './figures/CountFigures.tsx';
import { FundingFigures } from './figures/FundingFigures.tsx';
import { PeopleFigures } from './figures/PeopleFigures.tsx';
import { loadMap, MapSection } from './map/MapSection.tsx';
import { OVERVIEW } from './overview-query.ts';
import { PublishedTotals } from './PublishedTotals.tsx';

/** How do we stand? */
export async function OverviewPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t, provenance } = reader;
  const day = today();
  const variables: OverviewQueryVariables = {
    funding: { provenance },
    counted: provenance,
    today: day,
    soon: daysAfter(day, NOTICE_DAYS),
  };
  const [data, drawing, { overlaps }] = await Promise.all([
    request(OVERVIEW, variables),
    loadMap(query, reader),
    request(OVERLAP_ATTENTION, { among: coverageFilter({}, day, reader) }),
  ]);
  const published = data.published.nodes[0];
  const source =
    published === undefined
      ? undefined
      : t('overview.source', { title: titleIn(reader.language, published) });
  return (
    <>
      <PageTitle title={t('overview.title')}>
        <p>{intro(published, day, reader)}</p>
      </PageTitle>
      <PageActions
        title={t('overview.title')}
        operation={{ document: `${OVERVIEW}`, variables }}
        reader={reader}
      />
      <div className="grid grid-cols-2 gap-x-6 gap-y-8 md:grid-cols-3 xl:grid-cols-6">
        <FundingFigures data={data} published={published} reader={reader} />
        <CountFigures data={data} reader={reader} />
        <PeopleFigures data={data} published={published} reader={reader} />
      </div>
      <div className="mt-12 grid gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <FundingBySector
          id="sectors"
          committed={data.sectors}
          disbursed={data.sectorsPaid}
          source={source}
          reader={reader}
        />
        <FundingByYear
          id="years"
          years={{ COMMITTED: data.committedByYear, DISBURSED: data.disbursedByYear }}
          source={source}
          reader={reader}
        />
      </div>
      <MapSection query={query} drawing={drawing} reader={reader} />
      <div className="mt-10 grid gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <Section
          id="latest"
          title={t('overview.latest')}
          action={<a href="/activities/rows">{t('overview.allActivities')}</a>}
        >
          {data.latest.nodes.length === 0 ? (
            <PublishedTotals records={data.totals.nodes} reader={reader} />
          ) : (
            <ActivityList activities={data.latest.nodes} reader={reader} />
          )}
        </Section>
        <Section id="attention" title={t('overview.attention')}>
          <Attention data={data} overlaps={overlaps.nodes} reader={reader} />
        </Section>
      </div>
    </>
  );
}

interface Published {
  readonly coversFrom: string | null;
  readonly coversTo: string | null;
}

/** Says which period the data cover, and to which day. */
function intro(published: Published | undefined, day: string, { t, language }: Reader): string {
  const asOf = formatDate(day, language);
  if (published?.coversFrom == null || published.coversTo === null)
    return t('overview.introRecords', { date: asOf });
  return t('overview.intro', {
    period: formatPeriod(published.coversFrom, published.coversTo, language),
    date: asOf,
  });
}
