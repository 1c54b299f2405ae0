import { cache } from 'react';
import { ApiRefused } from '../../api/failures.ts';
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

export async function loadPartnerFigures(id: string) {
  const { provenance } = await getReader();
  return request(PARTNER_FIGURES, {
    funding: { provenance, funder: { id: { eq: id } } },
    counted: { provenance, counterpart: { eq: id } },
  });
}
