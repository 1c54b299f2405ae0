import type { ProjectFilter, ProjectOrder, ProjectOrderField } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { type Order, readOrder } from '../../list/order.ts';
import type { Reader } from '../../reader/reader.ts';
import { amountRange } from './amount-range.ts';
import { facetFilter } from './facets/facet-filters.ts';
import { FACETS, type FacetName } from './facets/facets.ts';
import { selectionOf } from './facets/selection.ts';

export const PROJECTS_PATH = '/projects';

/** Names in the address that take several values. */
export const SEVERAL: readonly string[] = [...FACETS.map(({ name }) => name), 'columns'];

const PROJECT_ORDERS: readonly ProjectOrderField[] = [
  'CODE',
  'TITLE',
  'STATUS',
  'START_DATE',
  'END_DATE',
  'COMMITTED',
  'DISBURSED',
];

const NOT_DISBURSED: ProjectFilter = {
  hasCommitments: { eq: true },
  hasDisbursements: { eq: false },
};

/** The order that the address names; the newest first where it names none. */
export function readProjectOrder(query: Query): Order<ProjectOrderField> {
  return readOrder(query, PROJECT_ORDERS, { field: 'START_DATE', direction: 'DESC' });
}

/** The same order as the API takes it: titles in the reader's language. */
export function projectOrder(query: Query, { language }: Pick<Reader, 'language'>): ProjectOrder[] {
  const { field, direction } = readProjectOrder(query);
  return [{ field: field === 'TITLE' && language === 'en' ? 'TITLE_EN' : field, direction, nulls: 'LAST' }];
}

/** What the address narrows the list to. */
export function projectFilter(query: Query, reader: Pick<Reader, 'provenance'>): ProjectFilter {
  return filterWithout(null, query, reader);
}

/** The same without the selection of one facet: under it, that facet is counted. */
export function filterWithout(
  facet: FacetName | null,
  query: Query,
  reader: Pick<Reader, 'provenance'>,
): ProjectFilter {
  const chosen = FACETS.flatMap(({ name }) => {
    const values = name === facet ? [] : selectionOf(query, name);
    return values.length === 0 ? [] : [facetFilter(name, values)];
  });
  const range = amountRange(query);
  const conditions = [
    ...chosen,
    ...(range === null ? [] : [range]),
    ...(query.gap === 'disbursement' ? [NOT_DISBURSED] : []),
  ];
  return {
    ...(reader.provenance && { provenance: reader.provenance }),
    ...(conditions.length > 0 && { and: conditions }),
  };
}
