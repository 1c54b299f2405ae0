import { WorldMap } from '@nhipcau/maps';
import type { ReactNode } from 'react';
import { address, type Query } from '../../../list/address.ts';
import { legendSteps } from '../../../partner-map/legend-steps.ts';
import type { Reader } from '../../../reader/reader.ts';
import { archipelagoNames } from '../../../record/place-names.ts';
import { PARTNERS_PATH } from '../partner-filter.ts';
import type { CountryLine } from '../partner-scope.ts';
import { MapPart } from './MapPart.tsx';
import type { MapChoice } from './map-choice.ts';
import { formatValue, type MapLine, measured, tooltipOf } from './map-line.ts';

interface WorldPartProps {
  readonly query: Query;
  readonly choice: MapChoice;
  readonly countries: readonly CountryLine[];
  readonly reader: Reader;
}

function mapLines(countries: readonly CountryLine[], query: Query): readonly MapLine[] {
  return countries.map(({ code, ...line }) => {
    const key = code ?? 'none';
    const selected = query.country === key;
    return {
      ...line,
      key,
      selected,
      href: address(PARTNERS_PATH, query, { country: selected ? null : key, seat: null }),
    };
  });
}

/** The countries that partners are from, by circles or by arcs to the province. */
export function WorldPart({ query, choice, countries, reader }: WorldPartProps): ReactNode {
  const { t } = reader;
  const { measure, drawing } = choice;
  const lines = mapLines(countries, query);
  const marks = lines
    .filter(({ key }) => key !== 'none')
    .map((line) => ({
      key: line.key,
      countryCode: line.key,
      label: line.name,
      value: measured(line, measure),
      tooltip: tooltipOf(line, reader),
      href: line.href,
      selected: line.selected,
    }));
  const arcs = marks.map(({ countryCode, ...mark }) => ({ ...mark, from: { countryCode } }));
  const title = t(`map.measure.${measure}`);
  const format = formatValue(measure, reader);
  const largest = Math.max(0, ...marks.map(({ value }) => value ?? 0));
  const steps = legendSteps(largest).map((value) => ({ value, label: format(value) }));
  return (
    <MapPart
      note={t(`map.${drawing}.${measure}`)}
      placeHeader={t('partners.country')}
      lines={lines}
      reader={reader}
    >
      <WorldMap
        id="partners-map"
        title={t('partners.mapTitle')}
        description={t(`map.${drawing}.${measure}`)}
        symbols={drawing === 'circles' ? marks : []}
        arcs={drawing === 'arcs' ? arcs : []}
        legend={{ title, steps }}
        labelLimit={14}
        homeLabel={t('record.laiChau')}
        archipelagos={archipelagoNames(t)}
      />
    </MapPart>
  );
}
