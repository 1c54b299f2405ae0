import { type Column, Section, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PartnerNeighboursQuery } from '../../../api/generated/graphql.ts';
import { nameIn } from '../../../reader/name-in.ts';
import type { Reader } from '../../../reader/reader.ts';
import { OrganisationLink } from '../../../record/OrganisationLink.tsx';
import { unitName } from '../../../record/unit-name.ts';

interface NeighboursProps {
  readonly data: PartnerNeighboursQuery;
  readonly reader: Reader;
}

type Row = PartnerNeighboursQuery['neighbours']['nodes'][number];

/** Who else works in the communes of a partner. */
export function Neighbours({ data, reader }: NeighboursProps): ReactNode {
  const { t, language } = reader;
  if (data.organisation === null) return null;
  const columns: readonly Column<Row>[] = [
    {
      key: 'partner',
      header: t('coordination.neighbours.partner'),
      cell: ({ organisation }) => <OrganisationLink organisation={organisation} reader={reader} />,
    },
    {
      key: 'communes',
      header: t('coordination.neighbours.communes'),
      secondary: true,
      cell: ({ communes }) => communes.map((unit) => unitName(language, unit)).join(', '),
    },
    {
      key: 'sectors',
      header: t('coordination.neighbours.sectors'),
      secondary: true,
      cell: ({ sectors }) => sectors.map((sector) => nameIn(language, sector)).join(', '),
    },
    {
      key: 'projects',
      header: t('coordination.neighbours.projects'),
      align: 'end',
      cell: ({ projects }) => projects,
    },
  ];
  const title = t('coordination.neighbours.title', { partner: nameIn(language, data.organisation) });
  return (
    <Section id="neighbours" title={title} note={t('coordination.neighbours.note')} className="mt-10">
      {data.neighbours.nodes.length === 0 ? (
        <p className="text-sm text-ink-muted">{t('coordination.neighbours.none')}</p>
      ) : (
        <Table
          caption={title}
          columns={columns}
          rows={data.neighbours.nodes}
          rowKey={({ organisation }) => organisation.id}
        />
      )}
    </Section>
  );
}
