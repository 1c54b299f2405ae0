import type { Column } from '@nhipcau/ui';
import type { ProjectOrderField, ProjectRowFragment } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { columnSort } from '../../list/order.ts';
import type { Reader } from '../../reader/reader.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';
import { StatusBadge } from '../../record/StatusBadge.tsx';
import { type ColumnName, readColumns } from './column-names.ts';
import {
  AmountCell,
  ApprovalCell,
  PapersCell,
  PeriodCell,
  PlacesCell,
  RoleCell,
  SectorsCell,
  shareText,
  TitleCell,
} from './project-cells.tsx';
import { PROJECTS_PATH, readProjectOrder } from './project-filter.ts';

type ProjectColumn = Omit<Column<ProjectRowFragment>, 'key' | 'header' | 'sort' | 'secondary'>;

const SORTED: Partial<Record<ColumnName, readonly [ProjectOrderField, 'asc' | 'desc']>> = {
  code: ['CODE', 'asc'],
  title: ['TITLE', 'asc'],
  status: ['STATUS', 'asc'],
  period: ['START_DATE', 'desc'],
  committed: ['COMMITTED', 'desc'],
  disbursed: ['DISBURSED', 'desc'],
};

/** On a phone the title and what is committed stand alone, unless others were asked for. */
const PRIMARY: readonly ColumnName[] = ['title', 'committed'];

function cells(reader: Reader, shown: readonly ColumnName[]): Readonly<Record<ColumnName, ProjectColumn>> {
  const role = (name: 'FUNDING' | 'CHANNEL' | 'IMPLEMENTING' | 'BENEFICIARY'): ProjectColumn => ({
    cell: (project) => <RoleCell project={project} role={name} reader={reader} />,
  });
  return {
    code: { cell: ({ code }) => <span className="whitespace-nowrap tabular-nums">{code}</span> },
    title: {
      cell: (project) => (
        <TitleCell
          project={project}
          withFunders={!shown.includes('funders')}
          withCode={!shown.includes('code')}
          reader={reader}
        />
      ),
    },
    status: { cell: ({ status }) => <StatusBadge status={status} reader={reader} /> },
    sectors: { cell: (project) => <SectorsCell project={project} reader={reader} /> },
    places: { cell: (project) => <PlacesCell project={project} reader={reader} /> },
    funders: role('FUNDING'),
    channel: role('CHANNEL'),
    implementer: role('IMPLEMENTING'),
    beneficiary: role('BENEFICIARY'),
    managingBody: {
      cell: ({ managingBody }) =>
        managingBody === null ? (
          <NotStated reader={reader} />
        ) : (
          <OrganisationLink organisation={managingBody} reader={reader} mark={false} />
        ),
    },
    period: { cell: (project) => <PeriodCell project={project} reader={reader} /> },
    committed: { align: 'end', cell: ({ committed }) => <AmountCell money={committed} reader={reader} /> },
    disbursed: { align: 'end', cell: ({ disbursed }) => <AmountCell money={disbursed} reader={reader} /> },
    share: { align: 'end', cell: ({ committed, disbursed }) => shareText(committed, disbursed, reader) },
    approval: { cell: (project) => <ApprovalCell project={project} reader={reader} /> },
    provenance: { cell: ({ provenance }) => reader.t(`codes.provenance.${provenance}`) },
    papers: { cell: (project) => <PapersCell project={project} reader={reader} /> },
  };
}

/** The columns that the address asks for, with the links that order by them. */
export function projectColumns(query: Query, reader: Reader): readonly Column<ProjectRowFragment>[] {
  const shown = readColumns(query);
  const order = readProjectOrder(query);
  const cell = cells(reader, shown);
  return shown.map((name) => {
    const sorted = SORTED[name];
    return {
      ...cell[name],
      key: name,
      header: reader.t(`projects.column.${name}`),
      secondary: query.columns === undefined && !PRIMARY.includes(name),
      ...(sorted && { sort: columnSort(PROJECTS_PATH, query, order, ...sorted) }),
    };
  });
}
