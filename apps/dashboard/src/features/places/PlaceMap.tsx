import { type AreaValue, FillLegend, fillScaleFor, type MapSymbol, ProvinceMap } from '@nhipcau/maps';
import type { ReactNode } from 'react';
import { address, type Query } from '../../list/address.ts';
import { CircleLegend } from '../../partner-map/CircleLegend.tsx';
import { classLabels } from '../../partner-map/class-labels.ts';
import { boundaryNote, groundUnits, provinceUnits } from '../../partner-map/province-units.ts';
import { ZoomableMap } from '../../partner-map/ZoomableMap.tsx';
import type { Reader } from '../../reader/reader.ts';
import type { Places } from './load-places.ts';
import { formatMeasured, measured } from './measured.ts';
import { isCount, isRate, PLACES_PATH, type PlaceChoice } from './place-choice.ts';
import type { PlaceLine } from './place-line.ts';
import { rangeLabels } from './range-labels.ts';

interface PlaceMapProps {
  readonly places: Places;
  readonly choice: PlaceChoice;
  readonly query: Query;
  readonly reader: Reader;
}

/** The province by the units of a level: amounts as circles, rates as fills. Every unit can be chosen. */
export function PlaceMap({ places, choice, query, reader }: PlaceMapProps): ReactNode {
  const { t, language } = reader;
  const { measure, level } = choice;
  const format = formatMeasured(measure, language);
  const marks = places.lines.flatMap((line) => markOf(line, choice, query, reader));
  const rated = isRate(measure);
  const symbols: readonly MapSymbol[] = rated
    ? []
    : marks.flatMap(({ value, areaId, ...mark }) =>
        value === null ? [] : [{ ...mark, unitId: areaId, value }],
      );
  const circled = new Set(symbols.map(({ key }) => key));
  const areas: readonly AreaValue[] = rated
    ? marks
    : marks.flatMap(({ key, ...mark }) =>
        circled.has(key) && !mark.selected
          ? []
          : [{ ...mark, key: `area-${key}`, value: null, href: circled.has(key) ? undefined : mark.href }],
      );
  const scale = fillScaleFor(rated ? areas : []);
  const title = t(`places.measure.${measure}`);
  return (
    <>
      <ZoomableMap texts={{ in: t('map.zoomIn'), out: t('map.zoomOut'), whole: t('map.whole') }}>
        <ProvinceMap
          id="places-map"
          title={`${title} – ${t(`places.level.${level}`)}`}
          description={t(`places.note.${level}`)}
          units={provinceUnits(places.units)}
          ground={level === 'communes' ? groundUnits(places.units) : undefined}
          areas={areas}
          fillScale={scale}
          symbols={symbols}
          unitNames={level !== 'formerCommunes'}
          schematicNote={t('map.schematic')}
          boundaryNote={boundaryNote(places.units, reader)}
        />
      </ZoomableMap>
      <div className="mt-2">
        {rated ? (
          <FillLegend
            id="places-legend"
            title={title}
            scale={scale}
            labels={
              measure === 'perArea'
                ? classLabels(scale.breaks, reader)
                : rangeLabels(scale.breaks, format, reader)
            }
            noValueLabel={t('map.noValue')}
          />
        ) : (
          <CircleLegend title={title} symbols={symbols} format={format} />
        )}
      </div>
    </>
  );
}

function markOf(line: PlaceLine, choice: PlaceChoice, query: Query, { language }: Reader): AreaValue[] {
  const { unitId } = line;
  if (unitId === null) return [];
  const value = measured(line, choice.measure);
  const selected = choice.unitId === unitId;
  const estimated = line.committed.estimated === true && !isCount(choice.measure);
  const said =
    value === null ? '–' : `${estimated ? '≈ ' : ''}${formatMeasured(choice.measure, language)(value)}`;
  return [
    {
      key: unitId,
      areaId: unitId,
      label: line.name,
      value,
      tooltip: `${line.name}\n${said}`,
      href: address(PLACES_PATH, query, { place: selected ? null : unitId }),
      selected,
    },
  ];
}
