import { type Column, formatCount, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../../../reader/reader.ts';
import { Sum } from '../../../record/Sum.tsx';
import type { MapLine } from './map-line.ts';

interface MapListProps {
  readonly placeHeader: string;
  readonly lines: readonly MapLine[];
  readonly reader: Reader;
}

/** What the map shows, as a list behind one click; its names choose as the marks do. */
export function MapList({ placeHeader, lines, reader }: MapListProps): ReactNode {
  const { t, language } = reader;
  const none = <span className="text-ink-faint">–</span>;
  const counted = lines.some(({ partners }) => partners !== null);
  const paid = lines.some(({ committed }) => committed !== null);
  const columns: readonly Column<MapLine>[] = [
    {
      key: 'place',
      header: placeHeader,
      cell: ({ name, href, selected }) => (
        <a href={href} aria-current={selected ? 'true' : undefined} className="aria-[current]:font-semibold">
          {name}
        </a>
      ),
    },
    {
      key: 'partners',
      header: t('partners.title'),
      align: 'end',
      cell: ({ partners }) => (partners === null ? none : formatCount(partners, language)),
    },
    {
      key: 'committed',
      header: t('codes.measure.COMMITTED'),
      align: 'end',
      cell: ({ committed }) => (committed === null ? none : <Sum money={committed} reader={reader} />),
    },
  ];
  const shown = columns.filter(
    ({ key }) => key === 'place' || (key === 'partners' && counted) || (key === 'committed' && paid),
  );
  return (
    <details className="mt-3 text-[0.8125rem]">
      <summary className="text-accent">{t('map.list', { count: lines.length })}</summary>
      <div className="mt-2 max-h-80 overflow-y-auto print:max-h-none">
        <Table caption={t('partners.mapTitle')} columns={shown} rows={lines} rowKey={({ key }) => key} />
      </div>
    </details>
  );
}
