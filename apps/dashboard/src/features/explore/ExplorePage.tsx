import { FilterChips, formatExactMoney, PageTitle } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { getReader } from '../../reader/reader.ts';
import { fundingRowsHref } from '../../record/hrefs.ts';
import { FUNDING_FILTERS, fundingFilter, NOT_STATED } from '../funding-rows/funding-filter.ts';
import { loadNames } from '../funding-rows/funding-row-names.ts';
import { ChartTabs } from './ChartTabs.tsx';
import { ChartView, chartTitle } from './ChartView.tsx';
import { Companions, companionData } from './Companions.tsx';
import { ExploreForm } from './ExploreForm.tsx';
import { exploreChips } from './explore-chips.ts';
import { FUNDING_CHART, FUNDING_OPTIONS } from './explore-query.ts';
import { exploreHref, readState } from './explore-state.ts';
import { type Explored, explore } from './explored.ts';
import { PictureActions } from './PictureActions.tsx';
import { rowsHref, type Saying, sideLabel } from './said.ts';

const NO_FILTER = Object.fromEntries(FUNDING_FILTERS.map((name) => [name, null]));

/** Where does the money go? One or two dimensions, drawn as one likes; every mark narrows, every sum opens its rows. */
export async function ExplorePage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t, provenance, language } = reader;
  const [side] = readState(query).sides;
  const filter = fundingFilter(side.scope, reader);
  const [explored, options, names] = await Promise.all([
    explore(query, reader),
    request(FUNDING_OPTIONS, { measure: side.measure, provenance }),
    loadNames(query, language),
  ]);
  const saying = { query, state: explored.state, reader };
  const companions = companionData(filter, saying);
  const chips = exploreChips(query, options, names, reader);
  return (
    <>
      <PageTitle title={t('explore.title')}>
        <p>{t('explore.intro')}</p>
      </PageTitle>
      <PageActions
        title={chartTitle(saying)}
        operation={{ document: `${FUNDING_CHART}`, variables: explored.variables }}
        exports={{ name: 'funding-breakdown', query }}
        reader={reader}
      />
      <ExploreForm years={options.year} saying={saying} />
      <div className="flex flex-col gap-3 py-3">
        <FilterChips
          chips={chips}
          removeLabel={t('frame.list.removeFilter')}
          clear={{ href: exploreHref(query, NO_FILTER), label: t('frame.list.clear') }}
        />
        <ChartTabs saying={saying} />
        <Totals explored={explored} saying={saying} />
      </div>
      <div
        data-scroll="keep"
        className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] [&_section]:min-w-0"
      >
        <div className="flex min-w-0 flex-col gap-8">
          <div>
            <ChartView explored={explored} saying={saying} narrowing={chips.map(({ label }) => label)} />
            <PictureActions query={query} saying={saying} />
          </div>
          <Companions side="beneath" filter={filter} data={companions} saying={saying} />
        </div>
        <Companions side="beside" filter={filter} data={companions} saying={saying} />
      </div>
    </>
  );
}

/** What all marks add up to, with the way to the rows; and what belongs to no period. */
function Totals({ explored, saying }: { readonly explored: Explored; readonly saying: Saying }): ReactNode {
  const { state, reader, query } = saying;
  const { t, language } = reader;
  const { from: _from, to: _to, ...others } = state.sides[0].scope;
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-1 border-t-2 border-ink pt-2">
      {state.sides.map((side, index) => {
        const total = explored.totals[index];
        if (total === undefined) return null;
        return (
          <span key={side.key} data-total={total.vnd}>
            {sideLabel(side, state, reader)}:{' '}
            <strong className="whitespace-nowrap tabular-nums">{formatExactMoney(total, language)}</strong>{' '}
            <a href={rowsHref(side, {})}>{t('explore.openRows')}</a>
          </span>
        );
      })}
      {explored.undated !== null && query.year === undefined && (
        <span className="text-ink-muted">
          {t('explore.undated', { amount: formatExactMoney(explored.undated, language) })}{' '}
          <a href={fundingRowsHref({ measure: state.sides[0].measure, ...others, year: NOT_STATED })}>
            {t('explore.openRows')}
          </a>
        </span>
      )}
    </p>
  );
}
