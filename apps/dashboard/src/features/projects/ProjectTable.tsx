import { type Column, type Money, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ProjectRowFragment } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { ChooseRow } from '../../list/choosing/ChooseRow.tsx';
import { titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { Sum } from '../../record/Sum.tsx';
import { readColumns } from './column-names.ts';
import { shareText } from './project-cells.tsx';
import { projectColumns } from './project-columns.tsx';

interface ProjectTableProps {
  readonly projects: readonly ProjectRowFragment[];
  /** What all the projects of the list add up to, on all its pages. */
  readonly totals: { readonly committed: Money; readonly disbursed: Money };
  readonly query: Query;
  /** Whether rows can be chosen, to be changed alike. */
  readonly choosable: boolean;
  readonly reader: Reader;
}

export function ProjectTable({ projects, totals, query, choosable, reader }: ProjectTableProps): ReactNode {
  const { committed, disbursed } = totals;
  const footer = readColumns(query).map((name) => {
    if (name === 'title') return reader.t('projects.totals');
    if (name === 'committed') return <Sum key={name} money={committed} reader={reader} />;
    if (name === 'disbursed') return <Sum key={name} money={disbursed} reader={reader} />;
    return name === 'share' ? shareText(committed, disbursed, reader) : '';
  });
  return (
    <Table
      caption={reader.t('projects.title')}
      columns={
        choosable ? [chooseColumn(reader), ...projectColumns(query, reader)] : projectColumns(query, reader)
      }
      rows={projects}
      rowKey={(project) => project.id}
      footer={choosable ? ['', ...footer] : footer}
    />
  );
}

function chooseColumn(reader: Reader): Column<ProjectRowFragment> {
  return {
    key: 'choose',
    header: reader.t('tidying.bulk.choose'),
    cell: (project) => <ChooseRow id={project.id} name={titleIn(reader.language, project)} reader={reader} />,
  };
}
