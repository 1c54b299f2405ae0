import { Badge, type Column, formatDate, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PapersQuery } from '../../../api/generated/graphql.ts';
import type { Reader } from '../../../reader/reader.ts';
import { EXPIRY_TONES, expiryOf } from '../../../record/expiry.ts';
import { NotStated } from '../../../record/NotStated.tsx';
import { OrganisationLink } from '../../../record/OrganisationLink.tsx';

type Paper = PapersQuery['papers']['nodes'][number];

interface PaperTableProps {
  readonly papers: readonly Paper[];
  readonly today: string;
  readonly reader: Reader;
}

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Papers in the order of their last days, each with whose it is. */
export function PaperTable({ papers, today, reader }: PaperTableProps): ReactNode {
  const { t, language } = reader;
  const columns: readonly Column<readonly [string, Paper]>[] = [
    {
      key: 'expires',
      header: t('coordination.papers.expires'),
      cell: ([, { expiresOn }]) => <Expires date={expiresOn} today={today} reader={reader} />,
    },
    {
      key: 'partner',
      header: t('coordination.papers.partner'),
      cell: ([, { organisation }]) => <OrganisationLink organisation={organisation} reader={reader} />,
    },
    {
      key: 'paper',
      header: t('coordination.papers.paper'),
      cell: ([, { kind, number }]) => `${t(`codes.registrationKind.${kind}`)} ${number}`,
    },
    {
      key: 'issued',
      header: t('coordination.papers.issued'),
      secondary: true,
      cell: ([, { issuedBy, issuedOn }]) =>
        [issuedBy, issuedOn === null ? null : formatDate(issuedOn, language)].filter(Boolean).join(', ') || (
          <NotStated reader={reader} />
        ),
    },
  ];
  return (
    <Table
      caption={t('coordination.tabs.papers')}
      columns={columns}
      rows={papers.map((paper) => [`${paper.organisation.id} ${paper.kind} ${paper.number}`, paper] as const)}
      rowKey={([key]) => key}
    />
  );
}

interface ExpiresProps {
  readonly date: string | null;
  readonly today: string;
  readonly reader: Reader;
}

function Expires({ date, today, reader: { t, language } }: ExpiresProps): ReactNode {
  const expiry = expiryOf(date, today);
  if (date === null) return <Badge>{t('coordination.papers.noLimit')}</Badge>;
  const days = dayOf(date) - dayOf(today);
  return (
    <>
      <Badge tone={EXPIRY_TONES[expiry]}>{formatDate(date, language)}</Badge>
      <span className="block whitespace-nowrap text-[0.8125rem] text-ink-muted">
        {days < 0 ? t('coordination.papers.ago', { days: -days }) : t('coordination.papers.left', { days })}
      </span>
    </>
  );
}
