import { FilterChips, PageTitle, Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { address, type Query } from '../../list/address.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { DeletedNote } from '../deletion/DeletedNote.tsx';
import { KindFacet } from './KindFacet.tsx';
import { loadPartners } from './load-partners.ts';
import { loadMap } from './map/load-map.tsx';
import { MapViews } from './map/MapViews.tsx';
import { readMapChoice } from './map/map-choice.ts';
import { PartnerFilterForm } from './PartnerFilterForm.tsx';
import { PartnerListPart } from './PartnerListPart.tsx';
import { PartnerMapPart } from './PartnerMapPart.tsx';
import { partnerChips } from './partner-chips.ts';
import { PARTNERS_PATH, readSide } from './partner-filter.ts';
import { kindCounts } from './partner-scope.ts';
import { PARTNERS } from './partners-query.ts';

export async function PartnersPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t } = reader;
  const side = readSide(query);
  const choice = readMapChoice(query);
  const [viewer, partners, drawMap] = await Promise.all([
    getViewer(),
    loadPartners(query, reader),
    side === 'PARTNER' && choice.view !== 'none' ? loadMap(query, reader) : null,
  ]);
  const sides = (['PARTNER', 'LOCAL'] as const).map((value) => ({
    key: value,
    label: t(`partners.side.${value}`),
    href: address(PARTNERS_PATH, {}, { side: value === 'PARTNER' ? null : value, q: query.q ?? null }),
    current: value === side,
  }));
  return (
    <>
      <PageTitle title={t('partners.title')}>
        <p>{t('partners.intro')}</p>
      </PageTitle>
      <DeletedNote query={query} reader={reader} />
      <PageActions
        title={t('partners.title')}
        operation={{ document: `${PARTNERS}`, variables: partners.variables }}
        exports={{ name: 'partners', query }}
        write={
          viewer?.viewerCanWrite
            ? {
                href: address('/partners/new', {}, { side: query.side ?? null }),
                label: t('form.organisation.new'),
              }
            : undefined
        }
        reader={reader}
      />
      <div className="flex flex-col gap-4">
        <Tabs label={t('partners.sideLabel')} tabs={sides} />
        <PartnerFilterForm query={query} counts={partners.counts} reader={reader} />
        <KindFacet query={query} counts={kindCounts(partners.counts.counts, query)} reader={reader} />
        <FilterChips
          chips={partnerChips(query, partners.counts, reader)}
          removeLabel={t('frame.list.removeFilter')}
          clear={{
            href: address(PARTNERS_PATH, {}, { side: query.side ?? null }),
            label: t('frame.list.clear'),
          }}
        />
        {drawMap === null ? (
          <>
            {side === 'PARTNER' && <MapViews query={query} choice={choice} reader={reader} />}
            <PartnerListPart partners={partners} columns="alone" query={query} reader={reader} />
          </>
        ) : (
          <div data-tied className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
            <PartnerMapPart partners={partners} drawMap={drawMap} query={query} reader={reader} />
            <div className="min-w-0">
              <PartnerListPart partners={partners} columns="beside" query={query} reader={reader} />
            </div>
          </div>
        )}
      </div>
    </>
  );
}
