import { type Column, formatDate, formatExactMoney, formatMoneyCell, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { UndisbursedRowsQuery } from '../../../api/generated/graphql.ts';
import type { Reader } from '../../../reader/reader.ts';
import { NotStated } from '../../../record/NotStated.tsx';
import { ProjectLink } from '../../../record/ProjectLink.tsx';

type Row = UndisbursedRowsQuery['undisbursed']['nodes'][number];

interface UndisbursedTableProps {
  readonly rows: readonly Row[];
  readonly reader: Reader;
}

/** The projects behind the sums, most money first. */
export function UndisbursedTable({ rows, reader }: UndisbursedTableProps): ReactNode {
  const { t, language } = reader;
  const money = (amount: { vnd: string; atLeast?: boolean }) => {
    const whole = { vnd: amount.vnd, atLeast: amount.atLeast ?? false };
    return <span title={formatExactMoney(whole, language)}>{formatMoneyCell(whole, language)}</span>;
  };
  const columns: readonly Column<Row>[] = [
    {
      key: 'project',
      header: t('coordination.undisbursed.project'),
      cell: ({ project }) => <ProjectLink project={project} reader={reader} />,
    },
    {
      key: 'first',
      header: t('coordination.undisbursed.first'),
      secondary: true,
      cell: ({ firstCommitment }) =>
        firstCommitment === null ? <NotStated reader={reader} /> : formatDate(firstCommitment, language),
    },
    {
      key: 'committed',
      header: t('coordination.undisbursed.committed'),
      align: 'end',
      secondary: true,
      cell: ({ committed }) => money(committed),
    },
    {
      key: 'disbursed',
      header: t('coordination.undisbursed.disbursed'),
      align: 'end',
      secondary: true,
      cell: ({ disbursed }) => money(disbursed),
    },
    {
      key: 'left',
      header: t('coordination.undisbursed.amount'),
      align: 'end',
      cell: ({ undisbursed }) => money(undisbursed),
    },
  ];
  return (
    <Table
      caption={t('coordination.tabs.undisbursed')}
      columns={columns}
      rows={rows}
      rowKey={({ project }) => project.id}
    />
  );
}
