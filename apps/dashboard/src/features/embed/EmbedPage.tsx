import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';
import { FundingBySector } from '../../funding/FundingBySector.tsx';
import { FundingByYear } from '../../funding/FundingByYear.tsx';
import type { Query } from '../../list/address.ts';
import { titleIn } from '../../reader/name-in.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { FundingChart } from '../explore/FundingChart.tsx';
import { loadWorldMap, WorldView } from '../overview/map/WorldView.tsx';
import { type Panel, readPanel } from './panels.ts';

const EMBED = graphql(`
  query Embed($funding: FundingFilter) {
    sectors: fundingBreakdown(groupBy: [SECTOR], measure: COMMITTED, filter: $funding) {
      ...SectorSums
    }
    sectorsPaid: fundingBreakdown(groupBy: [SECTOR], measure: DISBURSED, filter: $funding) {
      ...SectorSums
    }
    committedByYear: fundingBreakdown(groupBy: [YEAR], measure: COMMITTED, filter: $funding) {
      ...YearSums
    }
    disbursedByYear: fundingBreakdown(groupBy: [YEAR], measure: DISBURSED, filter: $funding) {
      ...YearSums
    }
    published: sources(first: 1, filter: { provenance: { eq: PUBLISHED } }) {
      nodes {
        title
        titleEn
      }
    }
  }
`);

/** One panel of the public view, for a frame on another site; it says its source and leads to the whole. */
export async function EmbedPage(name: string, query: Query): Promise<ReactNode> {
  const panel = readPanel(name);
  if (panel === null) notFound();
  const reader = await getReader();
  return (
    <div className="px-3 py-3">
      {/* The pages that it leads to do not stand in frames. */}
      <base target="_blank" />
      {await drawn(panel, query, reader)}
      <p className="mt-2 text-[0.8125rem]">
        <a href="/" target="_blank" rel="noopener">
          {reader.t('frame.product')}: {reader.t('frame.place')}
        </a>
      </p>
    </div>
  );
}

async function drawn(panel: Panel, query: Query, reader: Reader): Promise<ReactNode> {
  const { t, language, provenance } = reader;
  if (panel === 'map') {
    return (
      <>
        <h1 className="mb-2 font-semibold">{t('map.title')}</h1>
        <WorldView data={await loadWorldMap(reader)} reader={reader} />
      </>
    );
  }
  if (panel === 'funding') return <FundingChart query={query} reader={reader} />;
  const data = await request(EMBED, { funding: { provenance } });
  const published = data.published.nodes[0];
  const source =
    published === undefined ? undefined : t('overview.source', { title: titleIn(language, published) });
  if (panel === 'years') {
    const years = { COMMITTED: data.committedByYear, DISBURSED: data.disbursedByYear };
    return <FundingByYear id="years" years={years} source={source} reader={reader} />;
  }
  return (
    <FundingBySector
      id="sectors"
      committed={data.sectors}
      disbursed={data.sectorsPaid}
      source={source}
      reader={reader}
    />
  );
}
