import { cache } from 'react';
import { ApiRefused } from '../../api/failures.ts';
import type { OrganisationSide } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { getReader } from '../../reader/reader.ts';
import { PARTNER, PARTNER_FIGURES } from './partner-query.ts';

/** The organisation with this node id; null where there is none or the id is no id. One question for page and title. */
export const loadPartner = cache(async (id: string) => {
  const { provenance } = await getReader();
  try {
    const { organisation } = await request(PARTNER, {
      id,
      projects: { provenance },
      activities: { provenance },
    });
    return organisation;
  } catch (failure) {
    if (failure instanceof ApiRefused && failure.code === 'BAD_USER_INPUT') return null;
    throw failure;
  }
});

/** The money that it gives, and the activities that count under it: with it, or led by it where it is of the province. */
export async function loadPartnerFigures({
  id,
  side,
}: {
  readonly id: string;
  readonly side: OrganisationSide;
}) {
  const { provenance } = await getReader();
  return request(PARTNER_FIGURES, {
    funding: { provenance, funder: { id: { eq: id } } },
    counted: { provenance, [activityRole(side)]: { eq: id } },
  });
}

/** How an organisation stands in the activities that count under it, as filters and addresses say it. */
export function activityRole(side: OrganisationSide): 'counterpart' | 'lead' {
  return side === 'LOCAL' ? 'lead' : 'counterpart';
}
