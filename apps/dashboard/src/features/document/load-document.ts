import { cache } from 'react';
import { ApiRefused } from '../../api/failures.ts';
import { request } from '../../api/request.ts';
import { LEGAL_DOCUMENT } from './document-query.ts';

/** The document with this node id; null where there is none or the id is no id. One question for page and title. */
export const loadDocument = cache(async (id: string) => {
  try {
    const { legalDocuments } = await request(LEGAL_DOCUMENT, { id });
    return legalDocuments.nodes[0] ?? null;
  } catch (failure) {
    if (failure instanceof ApiRefused && failure.code === 'BAD_USER_INPUT') return null;
    throw failure;
  }
});
