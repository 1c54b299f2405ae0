import type { AreaValue } from '../mark/map-mark.ts';
import type { FillScale } from '../mark/scales.ts';
import type { ProvinceUnit } from '../province/province-unit.ts';
import type { ArchipelagoNames, MapFrameProps } from '../world/world-map-props.ts';

export interface BorderRegionMapProps extends MapFrameProps {
  /** Units of Lai Châu, of which its outline is made. */
  readonly units: readonly ProvinceUnit[];
  /** Fills of units beyond the border: `areaId` is `CN-YN`, `LA-OU` and so on. */
  readonly areas?: readonly AreaValue[] | undefined;
  readonly fillScale?: FillScale | undefined;
  /** Units drawn as partners; Yunnan, Oudomxay, Phongsaly and Luang Prabang by default. */
  readonly partnerUnits?: readonly string[] | undefined;
  /** Names written on the ground, by country code or unit id: `{ CN: 'Trung Quốc', 'LA-OU': 'U-đôm-xay' }`. */
  readonly placeNames: Readonly<Record<string, string>>;
  readonly homeLabel: string;
  readonly archipelagos: ArchipelagoNames;
  /** Says that the outline of Lai Châu is a sketch without legal force. */
  readonly schematicNote: string;
  /** Names the source of the boundaries, where the units have any. */
  readonly boundaryNote?: string | undefined;
}
