import { BorderRegionMap, type MapLink, type MapSymbol } from '@nhipcau/maps';
import type { ReactNode } from 'react';
import { graphql } from '../api/generated/gql.ts';
import type { RegionGroundFragment } from '../api/generated/graphql.ts';
import { nameIn } from '../reader/name-in.ts';
import type { Reader } from '../reader/reader.ts';
import { archipelagoNames } from '../record/place-names.ts';
import { boundaryNote, provinceUnits } from './province-units.ts';
import { twinningLinks } from './twinning-links.ts';

graphql(`
  fragment RegionGround on Query {
    twinnings(first: 100, filter: { provenance: $provenance }) {
      totalCount
      nodes {
        ...RegionTwinning
      }
    }
    units: administrativeUnits(first: 100, filter: { level: { eq: COMMUNE }, isCurrent: { eq: true } }) {
      nodes {
        ...MapUnit
      }
    }
    abroad: administrativeUnits(first: 50, filter: { countryCode: { in: ["CN", "LA"] }, level: { eq: PROVINCE } }) {
      nodes {
        unitId
        name
        nameEn
      }
    }
    neighbours: countries(first: 3, filter: { code: { in: ["CN", "LA", "VN"] } }) {
      nodes {
        code
        name
        nameEn
      }
    }
  }
`);

interface RegionDrawingProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly ground: RegionGroundFragment;
  readonly symbols?: readonly MapSymbol[];
  /** Unless told the twinned pairs, as many as can be drawn; how many are left out is said. */
  readonly links?: readonly MapLink[];
  readonly reader: Reader;
}

/** Lai Châu, Yunnan and northern Laos with their names, the twinned pairs, and what stands on them. */
export function RegionDrawing({
  id,
  title,
  description,
  ground,
  symbols = [],
  links,
  reader,
}: RegionDrawingProps): ReactNode {
  const { t, language } = reader;
  const named = new Set(symbols.map(({ key }) => key));
  const placeNames = Object.fromEntries([
    ...ground.neighbours.nodes.map((country) => [country.code, nameIn(language, country)]),
    ...ground.abroad.nodes
      .filter(({ unitId }) => !named.has(unitId))
      .map((unit) => [unit.unitId, nameIn(language, unit)]),
  ]);
  const pairs = links ?? twinningLinks(ground.twinnings.nodes, reader);
  const undrawn = links === undefined ? ground.twinnings.totalCount - ground.twinnings.nodes.length : 0;
  return (
    <>
      <BorderRegionMap
        id={id}
        title={title}
        description={description}
        units={provinceUnits(ground.units.nodes)}
        symbols={symbols}
        links={pairs}
        placeNames={placeNames}
        homeLabel={t('record.laiChau')}
        archipelagos={archipelagoNames(t)}
        schematicNote={t('map.schematic')}
        boundaryNote={boundaryNote(ground.units.nodes, reader)}
      />
      {undrawn > 0 && (
        <p className="mt-1 text-[0.8125rem] text-ink-muted">{t('map.undrawnPairs', { count: undrawn })}</p>
      )}
    </>
  );
}
