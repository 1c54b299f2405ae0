import { type Column, formatCount, type Money, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { address, type Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { fundingRowsHref } from '../../record/hrefs.ts';
import { Sum } from '../../record/Sum.tsx';
import type { Places } from './load-places.ts';
import { isCount, PLACES_PATH, type PlaceChoice } from './place-choice.ts';
import type { PlaceLine } from './place-line.ts';

interface PlaceTableProps {
  readonly places: Places;
  readonly choice: PlaceChoice;
  readonly query: Query;
  readonly reader: Reader;
}

/** The places with their sums, which add up to the total and open their rows. */
export function PlaceTable({ places, choice, query, reader }: PlaceTableProps): ReactNode {
  const { t, language } = reader;
  const { committed, disbursed } = places.figures;
  const sum = (measure: 'COMMITTED' | 'DISBURSED', money: Money, rows: PlaceLine['rows']) =>
    money.vnd === '0' ? (
      <span className="text-ink-faint">–</span>
    ) : (
      <a href={fundingRowsHref({ ...rowsOf(query), ...rows, measure })}>
        <Sum money={money} reader={reader} />
      </a>
    );
  const count = (value: number | null) =>
    value === null || value === 0 ? '–' : formatCount(value, language);
  const columns: readonly Column<PlaceLine>[] = [
    {
      key: 'place',
      header: t(`places.unit.${choice.level}`),
      cell: (line) => <PlaceChoiceLink line={line} choice={choice} query={query} />,
    },
    {
      key: 'committed',
      header: t('codes.measure.COMMITTED'),
      align: 'end',
      cell: (line) => sum('COMMITTED', line.committed, line.rows),
    },
    {
      key: 'disbursed',
      header: t('codes.measure.DISBURSED'),
      align: 'end',
      secondary: true,
      cell: (line) => sum('DISBURSED', line.disbursed, line.rows),
    },
    {
      key: 'projects',
      header: t('places.projects'),
      align: 'end',
      secondary: true,
      cell: (line) => count(line.projects),
    },
    {
      key: 'partners',
      header: t('places.partners'),
      align: 'end',
      secondary: true,
      cell: (line) => count(line.partners),
    },
  ];
  const shown = isCount(choice.measure) ? columns : columns.slice(0, 3);
  const footer = [
    t('places.total'),
    sum('COMMITTED', committed.total.amount, {}),
    sum('DISBURSED', disbursed.total.amount, {}),
    '',
    '',
  ];
  return (
    <Table
      caption={t('places.table')}
      columns={shown}
      rows={places.lines}
      rowKey={({ key }) => key}
      rowData={({ unitId }) => (unitId === null ? {} : { 'data-marks': `${unitId} area-${unitId}` })}
      footer={footer.slice(0, shown.length)}
    />
  );
}

/** The sector and the years of the page, as the rows' address has them. */
function rowsOf({ sector, from, to }: Query): Readonly<Record<string, string | null>> {
  return { sector: sector ?? null, from: from ?? null, to: to ?? null };
}

function PlaceChoiceLink({
  line: { unitId, name },
  choice,
  query,
}: {
  readonly line: PlaceLine;
  readonly choice: PlaceChoice;
  readonly query: Query;
}): ReactNode {
  if (unitId === null) return <span className="text-ink-muted">{name}</span>;
  const selected = choice.unitId === unitId;
  return (
    <a
      href={address(PLACES_PATH, query, { place: selected ? null : unitId })}
      data-scroll="keep"
      aria-current={selected ? 'true' : undefined}
      className="aria-[current]:font-semibold"
    >
      {name}
    </a>
  );
}
