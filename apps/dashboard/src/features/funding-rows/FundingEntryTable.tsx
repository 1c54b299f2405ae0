import {
  type Column,
  formatDate,
  formatDecimal,
  formatExactMoney,
  formatMoneyCell,
  formatPeriod,
  Table,
} from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { FundingEntryRowFragment, FundingMeasure } from '../../api/generated/graphql.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';
import { NotStated } from '../../record/NotStated.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';
import { ProjectLink } from '../../record/ProjectLink.tsx';
import { unitName } from '../../record/unit-name.ts';

graphql(`
  fragment FundingEntryRow on FundingEntry {
    amount {
      vnd
      atLeast
      estimated
    }
    project {
      ...ProjectLink
      sectors {
        sector {
          provinceSector {
            code
            name
            nameEn
          }
        }
      }
      places {
        unit {
          unitId
          name
          nameEn
          type
          typeEn
        }
      }
    }
    sector {
      name
      nameEn
    }
    place {
      unitId
      name
      nameEn
      type
      typeEn
    }
    transaction {
      id
      valueDate
      amount
      nature
      quantity
      unit
      currency {
        code
      }
      description
      descriptionEn
      provider {
        ...OrganisationLink
      }
      provenance
      source {
        title
        titleEn
      }
    }
    statisticalRecord {
      id
      title
      titleEn
      quote
      coversFrom
      coversTo
      sectors {
        name
        nameEn
      }
      funderKind
      provenance
      source {
        title
        titleEn
      }
    }
  }
`);

type Entry = FundingEntryRowFragment;

interface FundingEntryTableProps {
  readonly entries: readonly Entry[];
  readonly measure: FundingMeasure;
  readonly reader: Reader;
}

export function FundingEntryTable({ entries, measure, reader }: FundingEntryTableProps): ReactNode {
  const { t, language } = reader;
  const columns: readonly Column<readonly [string, Entry]>[] = [
    {
      key: 'date',
      header: t('rows.date'),
      secondary: true,
      cell: ([, entry]) => <When entry={entry} reader={reader} />,
    },
    { key: 'what', header: t('rows.what'), cell: ([, entry]) => <What entry={entry} reader={reader} /> },
    {
      key: 'funder',
      header: t('rows.funder'),
      secondary: true,
      cell: ([, entry]) => <Funder entry={entry} reader={reader} />,
    },
    {
      key: 'sector',
      header: t('rows.sector'),
      secondary: true,
      cell: ([, entry]) => <SectorOf entry={entry} reader={reader} />,
    },
    {
      key: 'place',
      header: t('rows.place'),
      secondary: true,
      cell: ([, entry]) => <Place entry={entry} reader={reader} />,
    },
    {
      key: 'original',
      header: t('rows.original'),
      align: 'end',
      secondary: true,
      cell: ([, entry]) => original(entry, reader),
    },
    {
      key: 'vnd',
      header: t('rows.vnd'),
      align: 'end',
      cell: ([, { amount }]) =>
        amount === null ? (
          <span className="text-ink-faint">{t('rows.unvalued')}</span>
        ) : (
          <span title={formatExactMoney(amount, language)}>{formatMoneyCell(amount, language)}</span>
        ),
    },
  ];
  return (
    <Table
      caption={t(`codes.measure.${measure}`)}
      columns={columns}
      rows={entries.map((entry, index) => [`${index}`, entry] as const)}
      rowKey={([key]) => key}
    />
  );
}

interface PartProps {
  readonly entry: Entry;
  readonly reader: Reader;
}

function When({ entry, reader }: PartProps): ReactNode {
  const { transaction, statisticalRecord } = entry;
  const text =
    statisticalRecord !== null
      ? formatPeriod(statisticalRecord.coversFrom, statisticalRecord.coversTo, reader.language)
      : transaction?.valueDate == null
        ? null
        : formatDate(transaction.valueDate, reader.language);
  return text === null ? (
    <NotStated reader={reader} />
  ) : (
    <span className="whitespace-nowrap tabular-nums">{text}</span>
  );
}

function What({ entry, reader }: PartProps): ReactNode {
  const { transaction, statisticalRecord, project } = entry;
  const record = statisticalRecord ?? transaction;
  return (
    <div className="max-w-md md:min-w-48">
      {project !== null ? (
        <ProjectLink project={project} reader={reader} mark={false} />
      ) : statisticalRecord !== null ? (
        <strong className="font-semibold">{titleIn(reader.language, statisticalRecord)}</strong>
      ) : (
        <span>
          {(reader.language === 'vi' ? transaction?.description : transaction?.descriptionEn) ?? ''}
        </span>
      )}
      {record !== null && <Demo provenance={record.provenance} reader={reader} />}
      <span className="block text-[0.8125rem] text-ink-muted md:hidden">
        <When entry={entry} reader={reader} /> · <Funder entry={entry} reader={reader} />
      </span>
      {statisticalRecord?.quote != null && (
        <q className="block text-[0.8125rem] text-ink-muted">{statisticalRecord.quote}</q>
      )}
      {record !== null && record.provenance !== 'DEMO' && (
        <span className="block text-[0.8125rem] text-ink-faint">
          {reader.t('frame.list.source')}: {titleIn(reader.language, record.source)}
        </span>
      )}
    </div>
  );
}

function Funder({ entry, reader }: PartProps): ReactNode {
  const provider = entry.transaction?.provider ?? null;
  if (provider !== null) return <OrganisationLink organisation={provider} reader={reader} mark={false} />;
  const kind = entry.statisticalRecord?.funderKind ?? null;
  return kind === null ? <NotStated reader={reader} /> : reader.t(`codes.organisationKind.${kind}`);
}

/** The sector whose share the row is; of a whole transaction, the sectors of its project. */
function SectorOf({ entry, reader }: PartProps): ReactNode {
  if (entry.sector !== null) return nameIn(reader.language, entry.sector);
  const named = entry.statisticalRecord?.sectors ?? [];
  if (named.length > 0) {
    const sectors = named.map((sector) => nameIn(reader.language, sector)).join(', ');
    return reader.t('rows.notSplit', { sectors });
  }
  const own = (entry.project?.sectors ?? []).map(({ sector }) => sector.provinceSector);
  const names = new Set(own.map((sector) => nameIn(reader.language, sector)));
  return names.size === 0 ? <NotStated reader={reader} /> : [...names].join('; ');
}

/** The unit whose share the row is; of a whole transaction, the units of its project. */
function Place({ entry, reader }: PartProps): ReactNode {
  const units = entry.place === null ? (entry.project?.places ?? []).map(({ unit }) => unit) : [entry.place];
  if (units.length === 0) return <NotStated reader={reader} />;
  return units.map((unit) => unitName(reader.language, unit)).join('; ');
}

function original({ transaction }: Entry, { language, t }: Reader): string {
  if (transaction === null) return '';
  if (transaction.amount !== null)
    return `${formatDecimal(transaction.amount, language)} ${transaction.currency.code}`;
  if (transaction.quantity === null) return t('codes.transactionNature.IN_KIND');
  return `${formatDecimal(transaction.quantity, language)} ${transaction.unit ?? ''}`;
}
