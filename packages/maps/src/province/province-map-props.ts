import type { AreaValue } from '../mark/map-mark.ts';
import type { FillScale } from '../mark/scales.ts';
import type { MapFrameProps } from '../world/world-map-props.ts';
import type { GroundUnit, ProvinceUnit } from './province-unit.ts';

export interface ProvinceMapProps extends MapFrameProps {
  /** The units to draw: present communes, former communes or former districts. */
  readonly units: readonly ProvinceUnit[];
  /**
   * Finer units of the same ground (the 106 former communes): with them the drawn units are composed of
   * their cells and the outline is the same at every level. Without them each unit is one cell.
   */
  readonly ground?: readonly GroundUnit[] | undefined;
  /** Fills; `areaId` is the unit's id. */
  readonly areas?: readonly AreaValue[] | undefined;
  readonly fillScale?: FillScale | undefined;
  /** Writes the units' names where they fit; true by default. */
  readonly unitNames?: boolean | undefined;
  /** Says that the drawing is a sketch without legal force. */
  readonly schematicNote: string;
  /** Names the source of the boundaries, where the units have any. */
  readonly boundaryNote?: string | undefined;
}
