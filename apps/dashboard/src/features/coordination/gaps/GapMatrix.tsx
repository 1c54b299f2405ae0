import { HeatMatrix } from '@nhipcau/charts';
import { formatExactMoney, formatMoney, type Money, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { CoordinationOptionsFragment, GapsQuery } from '../../../api/generated/graphql.ts';
import { nameIn } from '../../../reader/name-in.ts';
import type { Reader } from '../../../reader/reader.ts';
import { fundingRowsHref } from '../../../record/hrefs.ts';
import { unitName } from '../../../record/unit-name.ts';

type Unit = CoordinationOptionsFragment['administrativeUnits']['nodes'][number];
type Sector = CoordinationOptionsFragment['sectors']['nodes'][number];

interface GapMatrixProps {
  readonly breakdown: GapsQuery['fundingBreakdown'];
  readonly sectors: readonly Sector[];
  readonly communes: readonly Unit[];
  /** The years and the measure, as the rows behind a cell are asked for. */
  readonly rows: Readonly<Record<string, string | null>>;
  readonly note: string;
  readonly reader: Reader;
}

/** Money for each priority sector in each commune; a cell leads to the rows that it is the sum of. */
export function GapMatrix({ breakdown, sectors, communes, rows, note, reader }: GapMatrixProps): ReactNode {
  const { t, language } = reader;
  const amounts = new Map<string, Money>(
    breakdown.rows.map(({ keys, amount }) => [keys.map((key) => key.id).join(' '), amount]),
  );
  const cell = (commune: Unit, sector: Sector) => {
    const amount = amounts.get(`${sector.code} ${commune.unitId}`);
    const name = `${unitName(language, commune)}, ${nameIn(language, sector)}`;
    if (amount === undefined || amount.vnd === '0') {
      return {
        key: sector.code,
        value: null,
        valueLabel: '0',
        name: `${name}: ${t('coordination.gaps.nothing')}`,
      };
    }
    return {
      key: sector.code,
      value: Number(amount.vnd),
      valueLabel: formatMoney(amount, language),
      name: `${name}: ${formatExactMoney(amount, language)}`,
      href: fundingRowsHref({ ...rows, sector: sector.code, commune: commune.unitId }),
    };
  };
  return (
    <Section id="gap-cells" title={t('coordination.gaps.title')} note={note}>
      <HeatMatrix
        id="gap-matrix"
        label={t('coordination.gaps.title')}
        rowsLabel={t('coordination.filter.commune')}
        columns={sectors.map((sector) => ({ key: sector.code, label: nameIn(language, sector) }))}
        rows={communes.map((commune) => ({
          key: commune.unitId,
          label: unitName(language, commune),
          cells: sectors.map((sector) => cell(commune, sector)),
        }))}
      />
    </Section>
  );
}
