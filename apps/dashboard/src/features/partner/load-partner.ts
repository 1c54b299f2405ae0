import { cache } from 'react';
import { request } from '../../api/request.ts';
import { getReader } from '../../reader/reader.ts';
import { PARTNER, PARTNER_FIGURES } from './partner-query.ts';

/** The organisation with this node id, or null; asked for once, for the page and for its title. */
export const loadPartner = cache(async (id: string) => {
  const { provenance } = await getReader();
  const { organisation } = await request(PARTNER, {
    id,
    projects: { provenance },
    activities: { provenance },
  });
  return organisation;
});

export async function loadPartnerFigures(id: string) {
  const { provenance } = await getReader();
  return request(PARTNER_FIGURES, {
    funding: { provenance, funder: { id: { eq: id } } },
    counted: { provenance, counterpart: { eq: id } },
  });
}
