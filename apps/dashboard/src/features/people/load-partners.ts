import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';

const PARTNERS = graphql(`
  query PartnersOfPeople($after: String) {
    organisations(first: 100, after: $after, filter: { side: { eq: PARTNER } }, orderBy: [{ field: NAME }]) {
      nodes {
        id
        name
        nameEn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export interface PartnerChoice {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Every partner organisation, for the choice of whose projects somebody sees. */
export async function loadPartners(): Promise<readonly PartnerChoice[]> {
  const partners: PartnerChoice[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Awaited<ReturnType<typeof page>> = await page(after);
    partners.push(...nodes);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return partners;
}

async function page(after: string | null) {
  const { organisations } = await request(PARTNERS, { after });
  return organisations;
}
