import type {
  FundingFilter,
  OrganisationFilter,
  PartnerCountsQuery,
  PartnerMoneyQuery,
  PartnersQuery,
  PartnersQueryVariables,
  RowMoneyQuery,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { pageVariables } from '../../list/page.ts';
import { readPeriod, yearsOf } from '../../list/period.ts';
import type { Reader } from '../../reader/reader.ts';
import { partnerFilter, wholeFilter, withWords } from './partner-filter.ts';
import { partnerListVariables } from './partner-list.ts';
import { PARTNER_COUNTS, PARTNER_MONEY, PARTNERS, ROW_MONEY } from './partners-query.ts';
import { without } from './without.ts';
import { workFilter } from './work-filter.ts';

const PAGE_SIZE = 25;

/** All that the list shows, asked under one filter. */
export interface PartnerList {
  readonly variables: PartnersQueryVariables;
  readonly list: PartnersQuery['organisations'];
  readonly counts: PartnerCountsQuery;
  readonly money: PartnerMoneyQuery;
  readonly rows: RowMoneyQuery;
}

/** Money of a period under the reader's choice. */
function periodMoney(query: Query, { provenance }: Reader): FundingFilter {
  const period = readPeriod(query);
  return { provenance, year: period === null ? undefined : yearsOf(period) };
}

/**
 * Whose money counts. Whoever gave in a period is active in it, so that the period of the money says it all, unless
 * projects of a sector or place have to run then.
 */
function funderFilter(query: Query, reader: Reader): OrganisationFilter {
  const asksForWork = query.sector !== undefined || query.place !== undefined;
  return wholeFilter(asksForWork ? query : without(query, 'from', 'to'), reader);
}

export async function loadPartners(query: Query, reader: Reader): Promise<PartnerList> {
  const { provenance } = reader;
  const variables: PartnersQueryVariables = {
    ...partnerListVariables(query, reader),
    projects: { provenance, and: [...workFilter(query)] },
    ...pageVariables(query, PAGE_SIZE),
  };
  const inPeriod = periodMoney(query, reader);
  const anywhere = without(query, 'country');
  const page = request(PARTNERS, variables).then(async ({ organisations }) => {
    const ids = organisations.nodes.map(({ id }) => id);
    return {
      list: organisations,
      rows: await request(ROW_MONEY, { money: { ...inPeriod, funder: { id: { in: ids } } } }),
    };
  });
  const [{ list, rows }, counts, money] = await Promise.all([
    page,
    request(PARTNER_COUNTS, {
      counted: withWords(partnerFilter(anywhere, reader), query),
      unnamed: { ...inPeriod, funder: { id: { isNull: true } } },
    }),
    request(PARTNER_MONEY, {
      money: { ...inPeriod, funder: { organisation: funderFilter(anywhere, reader) } },
      all: { provenance },
      timeless: { provenance, funder: { organisation: wholeFilter(without(query, 'from', 'to'), reader) } },
    }),
  ]);
  return { variables, list, counts, money, rows };
}
