import { Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';
import { type Queued, queueColumns } from '../review/queue-columns.tsx';

interface SentTableProps {
  readonly rows: readonly Queued[];
  readonly caption: string;
  readonly reader: Reader;
}

/** What a partner sent to the office, and where it stands. */
export function SentTable({ rows, caption, reader }: SentTableProps): ReactNode {
  if (rows.length === 0) return <p className="text-sm text-ink-muted">{reader.t('portal.sent.none')}</p>;
  const columns = queueColumns('/portal/sent', reader).filter(({ key }) => key !== 'partner');
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
