import type { ReactNode } from 'react';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import type { CountryLine } from '../partner-scope.ts';
import { readMapChoice } from './map-choice.ts';
import { loadProvincePart, ProvincePart } from './ProvincePart.tsx';
import { loadRegionPart, RegionPart } from './RegionPart.tsx';
import { WorldPart } from './WorldPart.tsx';

/** Draws the map once the countries are known. */
export type DrawMap = (countries: readonly CountryLine[]) => ReactNode;

/** What the chosen view needs besides the list, asked together with it. */
export async function loadMap(query: Query, reader: Reader): Promise<DrawMap> {
  const choice = readMapChoice(query);
  if (choice.view === 'region') {
    const data = await loadRegionPart(query, reader);
    return () => <RegionPart data={data} query={query} choice={choice} reader={reader} />;
  }
  if (choice.view === 'province') {
    const data = await loadProvincePart(query, choice, reader);
    return () => <ProvincePart data={data} query={query} choice={choice} reader={reader} />;
  }
  return (countries) => <WorldPart query={query} choice={choice} countries={countries} reader={reader} />;
}
