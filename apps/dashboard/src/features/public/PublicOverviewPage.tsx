import { formatDate, PageTitle, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';
import { FundingBySector } from '../../funding/FundingBySector.tsx';
import { titleIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { today } from '../../reader/today.ts';
import { FundingFigures } from '../overview/figures/FundingFigures.tsx';
import { PeopleFigures } from '../overview/figures/PeopleFigures.tsx';
import { loadWorldMap, WorldView } from '../overview/map/WorldView.tsx';
import { PublishedTotals } from '../overview/PublishedTotals.tsx';

const PUBLIC_OVERVIEW = graphql(`
  query PublicOverview($funding: FundingFilter, $counted: ProvenanceFilter) {
    ...FundingFigures
    ...PeopleFigures
    sectors: fundingBreakdown(groupBy: [SECTOR], measure: COMMITTED, filter: $funding) {
      ...SectorSums
    }
    sectorsPaid: fundingBreakdown(groupBy: [SECTOR], measure: DISBURSED, filter: $funding) {
      ...SectorSums
    }
    published: sources(first: 1, filter: { provenance: { eq: PUBLISHED } }) {
      nodes {
        title
        titleEn
        coversFrom
        coversTo
      }
    }
    totals: statisticalRecords(first: 20, filter: { provenance: $counted, subject: { eq: ACTIVITY } }) {
      nodes {
        ...PublishedTotal
      }
    }
  }
`);

/** What the province has published: sums, sectors, where partners are, and the totals of activities. */
export async function PublicOverviewPage(): Promise<ReactNode> {
  const reader = await getReader();
  const { t, language, provenance } = reader;
  const [data, world] = await Promise.all([
    request(PUBLIC_OVERVIEW, { funding: { provenance }, counted: provenance }),
    loadWorldMap(reader),
  ]);
  const published = data.published.nodes[0];
  const source =
    published === undefined ? undefined : t('overview.source', { title: titleIn(language, published) });
  return (
    <>
      <PageTitle title={t('public.title')}>
        <p>{t('public.intro', { date: formatDate(today(), language) })}</p>
      </PageTitle>
      <div className="grid grid-cols-2 gap-x-6 gap-y-8 md:grid-cols-4">
        <FundingFigures data={data} published={published} reader={reader} />
        <PeopleFigures data={data} published={published} reader={reader} />
      </div>
      <div className="mt-12 grid gap-x-10 gap-y-10 lg:grid-cols-2">
        <FundingBySector
          id="sectors"
          committed={data.sectors}
          disbursed={data.sectorsPaid}
          source={source}
          reader={reader}
        />
        <Section id="totals" title={t('public.totals')}>
          <PublishedTotals records={data.totals.nodes} reader={reader} />
        </Section>
      </div>
      <Section id="map" title={t('map.title')} note={t('map.note.world')} className="mt-10">
        <WorldView data={world} reader={reader} />
      </Section>
    </>
  );
}
