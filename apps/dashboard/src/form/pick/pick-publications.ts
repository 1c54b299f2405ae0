import { formatDate } from '@nhipcau/ui';
import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';
import { titleIn } from '../../reader/name-in.ts';
import type { Pick } from './pick.ts';

const PICK_STATISTICAL_RECORDS = graphql(`
  query PickStatisticalRecords($search: String, $filter: StatisticalRecordFilter) {
    statisticalRecords(first: 20, search: $search, filter: $filter) {
      nodes {
        id
        code
        title
        titleEn
      }
    }
  }
`);

const PICK_LEGAL_DOCUMENTS = graphql(`
  query PickLegalDocuments($search: String) {
    legalDocuments(first: 20, search: $search) {
      nodes {
        id
        number
        issuedOn
        kind
        title
        titleEn
      }
    }
  }
`);

const PICK_SOURCES = graphql(`
  query PickSources($filter: SourceFilter) {
    sources(first: 20, filter: $filter) {
      nodes {
        id
        title
        titleEn
        publisher
      }
    }
  }
`);

/** Published figures of one subject, such as those that count activities. */
export function pickStatisticalRecords(subject: 'ACTIVITY' | 'FUNDING'): Pick {
  return async (search, { language }) => {
    const filter = { subject: { eq: subject } };
    const { statisticalRecords } = await request(PICK_STATISTICAL_RECORDS, { search, filter });
    return statisticalRecords.nodes.map((node) => ({
      value: node.id,
      name: titleIn(language, node),
      detail: node.code,
    }));
  };
}

export const pickLegalDocuments: Pick = async (search, { language, t }) => {
  const { legalDocuments } = await request(PICK_LEGAL_DOCUMENTS, { search });
  return legalDocuments.nodes.map((node) => ({
    value: node.id,
    name: `${t(`codes.legalDocumentKind.${node.kind}`)} ${node.number}`,
    detail: `${formatDate(node.issuedOn, language)} · ${titleIn(language, node)}`,
  }));
};

export const pickSources: Pick = async (search, { language }) => {
  const { sources } = await request(PICK_SOURCES, { filter: search ? { title: { contains: search } } : {} });
  return sources.nodes.map((node) => ({
    value: node.id,
    name: titleIn(language, node),
    detail: node.publisher ?? '',
  }));
};
