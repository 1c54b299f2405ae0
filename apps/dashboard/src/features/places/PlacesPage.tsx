import { formatMoney, PageTitle, SelectField, Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { address, type Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import { PageActions } from '../../page/PageActions.tsx';
import { nameIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { YearSpan } from '../../year-span/YearSpan.tsx';
import { ChosenPlace } from './ChosenPlace.tsx';
import { loadPlaces } from './load-places.ts';
import { PlaceMap } from './PlaceMap.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import { measuresOf, PLACE_LEVELS, PLACES_PATH, type PlaceChoice, readPlaceChoice } from './place-choice.ts';
import { PLACE_FIGURES } from './places-query.ts';

const KEPT = ['level', 'by', 'place', 'from', 'to'];

/** The money of the page as the breakdown that its file holds: by communes of today, or by the units entered. */
function breakdownQuery({ sector, from, to }: Query, { level, measure }: PlaceChoice): Query {
  return {
    by: level === 'communes' ? 'commune' : 'place',
    measure: measure === 'disbursed' ? 'DISBURSED' : 'COMMITTED',
    ...(sector !== undefined && { sector }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

export async function PlacesPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t, language } = reader;
  const choice = readPlaceChoice(query);
  const places = await loadPlaces(query, choice, reader);
  const chosen = places.lines.find(({ unitId }) => unitId !== null && unitId === choice.unitId);
  const levels = PLACE_LEVELS.map((level) => ({
    key: level,
    label: t(`places.level.${level}`),
    href: address(PLACES_PATH, query, { level: level === 'communes' ? null : level, by: null, place: null }),
    current: level === choice.level,
  }));
  const measures = measuresOf(choice.level).map((measure) => ({
    key: measure,
    label: t(`places.measure.${measure}`),
    href: address(PLACES_PATH, query, { by: measure === 'committed' ? null : measure }),
    current: measure === choice.measure,
  }));
  const years = places.figures.years.rows
    .flatMap(({ keys: [key], amount }) =>
      key?.id == null
        ? []
        : [{ year: Number(key.id), value: Number(amount.vnd), said: formatMoney(amount, language) }],
    )
    .sort((a, b) => a.year - b.year);
  return (
    <>
      <PageTitle title={t('places.title')}>
        <p>{t('places.intro')}</p>
      </PageTitle>
      <PageActions
        title={t('places.title')}
        operation={{ document: `${PLACE_FIGURES}`, variables: places.variables }}
        exports={{ name: 'funding-breakdown', query: breakdownQuery(query, choice) }}
        reader={reader}
      />
      <div className="flex flex-col gap-4">
        <Tabs label={t('places.levels')} tabs={levels} />
        <FilterForm action={PLACES_PATH} query={query} kept={KEPT} reader={reader}>
          <SelectField
            name="sector"
            label={t('rows.sector')}
            value={query.sector ?? ''}
            any={t('frame.list.any')}
            options={places.sectors.map((sector) => ({
              value: sector.code,
              label: nameIn(language, sector),
            }))}
          />
        </FilterForm>
        <p className="text-[0.8125rem] text-ink-muted">{t(`places.note.${choice.level}`)}</p>
        <div data-tied className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
          <section
            aria-label={t('places.mapTitle')}
            data-scroll="keep"
            className="min-w-0 self-start lg:sticky lg:top-4"
          >
            <div className="mb-2">
              <Tabs label={t('map.measures')} tabs={measures} />
            </div>
            <div key={`${choice.level} ${choice.measure}`}>
              <PlaceMap places={places} choice={choice} query={query} reader={reader} />
            </div>
            <div className="mt-4 border-t border-line pt-3">
              <YearSpan
                action={PLACES_PATH}
                query={query}
                label={t('places.byYear')}
                values={years}
                reader={reader}
              />
            </div>
          </section>
          <div className="min-w-0">
            {chosen !== undefined && <ChosenPlace line={chosen} reader={reader} />}
            <PlaceTable places={places} choice={choice} query={query} reader={reader} />
          </div>
        </div>
      </div>
    </>
  );
}
