import type { ReactNode } from 'react';
import { fillColour, inkOn } from '../mark/fill-colour.ts';
import { Mark } from '../mark/Mark.tsx';
import type { AreaValue } from '../mark/map-mark.ts';
import type { FillScale } from '../mark/scales.ts';
import type { Box } from '../svg/label-placing.ts';
import { NamedGroup } from '../svg/NamedGroup.tsx';
import type { Shape } from './cells.ts';
import type { ProvinceUnit } from './province-unit.ts';
import { onSheet, type Sheet, shapePath } from './sheet.ts';
import { setUnitName } from './unit-name.ts';

interface ProvinceUnitsProps {
  readonly units: readonly ProvinceUnit[];
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly sheet: Sheet;
  readonly areas: readonly AreaValue[];
  readonly fillScale: FillScale;
  readonly taken: readonly Box[];
  readonly names: boolean;
}

/** The units with their fills, the selected one last so that its edge is whole, then their names. */
export function ProvinceUnits(props: ProvinceUnitsProps): ReactNode {
  const { units, shapes, sheet, areas, fillScale } = props;
  const byUnit = new Map(areas.map((area) => [area.areaId, area]));
  const selectedLast = units.toSorted(
    (a, b) => Number(byUnit.get(a.id)?.selected ?? false) - Number(byUnit.get(b.id)?.selected ?? false),
  );
  return (
    <>
      <g strokeLinejoin="round">
        {selectedLast.map((unit) => {
          const area = byUnit.get(unit.id);
          const path = unitPath(shapePath(sheet, shapes.get(unit.id) ?? []), area, fillScale);
          return area ? (
            <Mark key={unit.id} mark={area}>
              {path}
            </Mark>
          ) : (
            <NamedGroup key={unit.id} name={unit.name} data-tooltip={unit.name}>
              {path}
            </NamedGroup>
          );
        })}
      </g>
      {props.names && <UnitNames {...props} byUnit={byUnit} />}
    </>
  );
}

function unitPath(data: string, area: AreaValue | undefined, scale: FillScale): ReactNode {
  const selected = area?.selected === true;
  return (
    <path
      d={data}
      fill={fillColour(area?.value ?? null, scale)}
      stroke={selected ? 'var(--ink)' : area?.demo === true ? 'var(--demo)' : 'var(--surface)'}
      strokeWidth={selected ? 2.2 : 1.4}
      strokeDasharray={area?.demo === true ? '4 3' : undefined}
    />
  );
}

interface UnitNamesProps extends ProvinceUnitsProps {
  readonly byUnit: ReadonlyMap<string, AreaValue>;
}

function UnitNames({ units, shapes, sheet, fillScale, taken, byUnit }: UnitNamesProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an SVG <g> takes no focus; the units carry the names
    <g aria-hidden="true" textAnchor="middle" pointerEvents="none" className="map-labels">
      {units.map((unit) => {
        const set = setUnitName(unit.name, onSheet(sheet, shapes.get(unit.id) ?? []), taken);
        if (!set) return null;
        return (
          <text key={unit.id} fontSize={set.size} fill={inkOn(byUnit.get(unit.id)?.value ?? null, fillScale)}>
            {set.lines.map((line, index) => (
              <tspan key={line} x={Math.round(set.x)} y={Math.round(set.y + index * set.size * 1.1)}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </g>
  );
}
