import type { ReactNode } from 'react';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { YearSpan } from '../../year-span/YearSpan.tsx';
import type { PartnerList } from './load-partners.ts';
import type { DrawMap } from './map/load-map.tsx';
import { MapViews } from './map/MapViews.tsx';
import { readMapChoice } from './map/map-choice.ts';
import { PARTNERS_PATH } from './partner-filter.ts';
import { countryLines } from './partner-scope.ts';
import { yearValues } from './year-values.ts';

interface PartnerMapPartProps {
  readonly partners: PartnerList;
  readonly drawMap: DrawMap;
  readonly query: Query;
  readonly reader: Reader;
}

/** The map with what it is drawn by, and the years that it speaks of. */
export function PartnerMapPart({ partners, drawMap, query, reader }: PartnerMapPartProps): ReactNode {
  const { t, language } = reader;
  const { counts, money } = partners;
  const choice = readMapChoice(query);
  const years = yearValues(money, language);
  return (
    <section
      aria-label={t('partners.mapTitle')}
      data-scroll="keep"
      className="min-w-0 self-start lg:sticky lg:top-4"
    >
      <MapViews query={query} choice={choice} reader={reader} />
      <div key={choice.view}>{drawMap(countryLines(counts.counts, money, query, reader))}</div>
      <div className="mt-4 border-t border-line pt-3">
        <p className="mb-1 text-[0.8125rem] text-ink-muted">{t('partners.periodNote')}</p>
        <YearSpan
          action={PARTNERS_PATH}
          query={query}
          label={t('partners.byYear')}
          values={years}
          reader={reader}
        />
      </div>
    </section>
  );
}
