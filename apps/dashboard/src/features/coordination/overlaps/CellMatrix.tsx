import { HeatMatrix } from '@nhipcau/charts';
import { formatCount, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { OverlapSurroundingsQuery } from '../../../api/generated/graphql.ts';
import { address, type Query } from '../../../list/address.ts';
import { nameIn } from '../../../reader/name-in.ts';
import type { Reader } from '../../../reader/reader.ts';
import { unitName } from '../../../record/unit-name.ts';
import { COORDINATION_PATHS } from '../coordination-tabs.ts';

interface CellMatrixProps {
  readonly data: OverlapSurroundingsQuery;
  readonly query: Query;
  readonly reader: Reader;
}

/** How many partners meet in each sector and commune; every cell leads to its pairs. */
export function CellMatrix({ data, query, reader }: CellMatrixProps): ReactNode {
  const { t, language } = reader;
  const cells = new Map(
    data.overlapBreakdown.rows.map((row) => [`${row.sector.code} ${row.commune.unitId}`, row] as const),
  );
  const sectors = data.sectors.nodes.filter(({ code }) =>
    data.overlapBreakdown.rows.some((row) => row.sector.code === code),
  );
  const met = new Set(data.overlapBreakdown.rows.map(({ commune }) => commune.unitId));
  const communes = data.administrativeUnits.nodes.filter(({ unitId }) => met.has(unitId));
  const to = (change: Readonly<Record<string, string>>) =>
    address(COORDINATION_PATHS.overlaps, query, change);
  return (
    <Section
      id="cells"
      title={t('coordination.cells.title')}
      note={t('coordination.cells.note')}
      className="mt-10"
    >
      <HeatMatrix
        id="cell-matrix"
        label={t('coordination.cells.title')}
        rowsLabel={t('coordination.filter.commune')}
        quietEmpty
        columns={sectors.map((sector) => ({ key: sector.code, label: nameIn(language, sector) }))}
        rows={communes.map((commune) => ({
          key: commune.unitId,
          label: unitName(language, commune),
          href: to({ commune: commune.unitId }),
          cells: sectors.map((sector) => {
            const cell = cells.get(`${sector.code} ${commune.unitId}`);
            const name = `${unitName(language, commune)}, ${nameIn(language, sector)}`;
            if (cell === undefined) return { key: sector.code, value: null, valueLabel: '–', name };
            const counts = { partners: cell.partners, projects: cell.projects };
            return {
              key: sector.code,
              value: cell.partners,
              valueLabel: formatCount(cell.partners, language),
              name: `${name}: ${t('coordination.cells.count', counts)}`,
              href: to({ commune: commune.unitId, sector: sector.code }),
            };
          }),
        }))}
      />
    </Section>
  );
}
