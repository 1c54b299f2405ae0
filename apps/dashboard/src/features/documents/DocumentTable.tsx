import { type Column, formatDate, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { DocumentRowFragment, LegalDocumentOrderField } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { columnSort, type Order } from '../../list/order.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';
import { DocumentNumbers } from '../../record/DocumentNumbers.tsx';
import { documentHref, organisationHref } from '../../record/hrefs.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { LIBRARY_PATH } from './document-filter.ts';

interface DocumentTableProps {
  readonly documents: readonly DocumentRowFragment[];
  readonly query: Query;
  readonly order: Order<LegalDocumentOrderField>;
  readonly reader: Reader;
}

export function DocumentTable({ documents, query, order, reader }: DocumentTableProps): ReactNode {
  const { t, language } = reader;
  const sort = (field: LegalDocumentOrderField, first?: 'desc') =>
    columnSort(LIBRARY_PATH, query, order, field, first);
  const columns: readonly Column<DocumentRowFragment>[] = [
    {
      key: 'number',
      header: t('library.number'),
      sort: sort('NUMBER'),
      cell: ({ id, number }) => (
        <a className="whitespace-nowrap" href={documentHref(id)}>
          {number}
        </a>
      ),
    },
    {
      key: 'kind',
      header: t('library.kind'),
      secondary: true,
      sort: sort('KIND'),
      cell: ({ kind }) => t(`codes.legalDocumentKind.${kind}`),
    },
    {
      key: 'title',
      header: t('library.about'),
      sort: sort('TITLE'),
      cell: (document) => (
        <>
          {titleIn(language, document)}
          <Demo provenance={document.provenance} reader={reader} />
        </>
      ),
    },
    {
      key: 'issuer',
      header: t('library.issuer'),
      secondary: true,
      cell: ({ issuer }) =>
        issuer === null ? (
          <NotStated reader={reader} />
        ) : (
          <a href={organisationHref(issuer.id)}>{nameIn(language, issuer)}</a>
        ),
    },
    {
      key: 'issuedOn',
      header: t('library.issuedOn'),
      align: 'end',
      sort: sort('ISSUED_ON', 'desc'),
      cell: ({ issuedOn }) => formatDate(issuedOn, language),
    },
    {
      key: 'carriesOut',
      header: t('library.carriesOut'),
      secondary: true,
      cell: ({ carriesOut }) => <DocumentNumbers documents={carriesOut} reader={reader} />,
    },
    {
      key: 'carriedOutBy',
      header: t('library.carriedOutBy'),
      secondary: true,
      cell: ({ carriedOutBy }) => <DocumentNumbers documents={carriedOutBy} reader={reader} />,
    },
  ];
  return (
    <Table caption={t('library.documents')} columns={columns} rows={documents} rowKey={({ id }) => id} />
  );
}
