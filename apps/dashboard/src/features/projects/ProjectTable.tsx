import { type Column, formatDate, type Money, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { ProjectOrderField, ProjectRowFragment } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { columnSort, type Order } from '../../list/order.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { ProjectLink } from '../../record/ProjectLink.tsx';
import { SectorName } from '../../record/SectorName.tsx';
import { StatusBadge } from '../../record/StatusBadge.tsx';
import { Sum } from '../../record/Sum.tsx';
import { PROJECTS_PATH } from './project-filter.ts';

graphql(`
  fragment ProjectRow on Project {
    ...ProjectLink
    status
    startDate
    endDate
    sectors {
      sector {
        provinceSector {
          code
          name
          nameEn
        }
      }
    }
    participants {
      role
      organisation {
        id
        name
        nameEn
      }
    }
    committed {
      vnd
      atLeast
      estimated
      unvalued
    }
    disbursed {
      vnd
      atLeast
      estimated
      unvalued
    }
  }
`);

interface ProjectTotals {
  readonly committed: Money;
  readonly disbursed: Money;
}

interface ProjectTableProps {
  readonly projects: readonly ProjectRowFragment[];
  /** Of all pages together; null where they are not known. */
  /** What all the projects of the list add up to, on all its pages. */
  readonly totals: ProjectTotals;
  readonly query: Query;
  readonly order: Order<ProjectOrderField>;
  readonly reader: Reader;
}

export function ProjectTable({ projects, totals, query, order, reader }: ProjectTableProps): ReactNode {
  const { t } = reader;
  const sort = (field: ProjectOrderField, first?: 'desc') =>
    columnSort(PROJECTS_PATH, query, order, field, first);
  const columns: readonly Column<ProjectRowFragment>[] = [
    {
      key: 'title',
      header: t('projects.name'),
      sort: sort('TITLE'),
      cell: (project) => <Title project={project} reader={reader} />,
    },
    {
      key: 'sector',
      header: t('projects.sector'),
      secondary: true,
      cell: (project) => <Sectors project={project} reader={reader} />,
    },
    {
      key: 'status',
      header: t('projects.status'),
      secondary: true,
      sort: sort('STATUS'),
      cell: ({ status }) => <StatusBadge status={status} reader={reader} />,
    },
    {
      key: 'period',
      header: t('projects.period'),
      secondary: true,
      sort: sort('START_DATE', 'desc'),
      cell: (project) => <Period project={project} reader={reader} />,
    },
    {
      key: 'committed',
      header: t('codes.measure.COMMITTED'),
      align: 'end',
      sort: sort('COMMITTED', 'desc'),
      cell: ({ committed }) => <Amount money={committed} reader={reader} />,
    },
    {
      key: 'disbursed',
      header: t('codes.measure.DISBURSED'),
      align: 'end',
      secondary: true,
      sort: sort('DISBURSED', 'desc'),
      cell: ({ disbursed }) => <Amount money={disbursed} reader={reader} />,
    },
  ];
  return (
    <Table
      caption={t('projects.title')}
      columns={columns}
      rows={projects}
      rowKey={(project) => project.id}
      footer={totalCells(totals, reader)}
    />
  );
}

function totalCells({ committed, disbursed }: ProjectTotals, reader: Reader): readonly ReactNode[] {
  const sum = (key: string, money: Money) => <Sum key={key} money={money} reader={reader} />;
  return [reader.t('projects.totals'), '', '', '', sum('committed', committed), sum('disbursed', disbursed)];
}

interface PartProps {
  readonly project: ProjectRowFragment;
  readonly reader: Reader;
}

function Title({ project, reader }: PartProps): ReactNode {
  const funders = project.participants.filter(({ role }) => role === 'FUNDING');
  return (
    <div className="min-w-40 max-w-lg">
      <ProjectLink project={project} reader={reader} />
      <span className="block text-[0.8125rem] text-ink-muted">
        {project.code}
        {funders.length > 0 &&
          ` · ${funders.map(({ organisation }) => nameIn(reader.language, organisation)).join(', ')}`}
      </span>
    </div>
  );
}

function Sectors({ project, reader }: PartProps): ReactNode {
  const byCode = new Map(
    project.sectors.map(({ sector: { provinceSector } }) => [provinceSector.code, provinceSector]),
  );
  if (byCode.size === 0) return <NotStated reader={reader} />;
  return [...byCode.values()].map((sector) => (
    <span key={sector.code} className="block">
      <SectorName sector={sector} reader={reader} />
    </span>
  ));
}

function Period({ project: { startDate, endDate }, reader }: PartProps): ReactNode {
  if (startDate === null && endDate === null) return <NotStated reader={reader} />;
  const day = (date: string | null) => (date === null ? '…' : formatDate(date, reader.language));
  return (
    <span className="whitespace-nowrap tabular-nums">
      {day(startDate)} – {day(endDate)}
    </span>
  );
}

function Amount({ money, reader }: { money: ProjectRowFragment['committed']; reader: Reader }): ReactNode {
  if (money.vnd !== '0') return <Sum money={money} reader={reader} />;
  return <span className="text-ink-faint">{money.unvalued > 0 ? reader.t('rows.unvalued') : '–'}</span>;
}
