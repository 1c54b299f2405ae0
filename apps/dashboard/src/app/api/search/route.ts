import type { NextRequest } from 'next/server';
import { failureResponse } from '../../../api/failure-response.ts';
import { request } from '../../../api/request.ts';
import { foundOf } from '../../../frame/quick-search/found-of.ts';
import { QUICK_SEARCH } from '../../../frame/quick-search/search-query.ts';
import { getReader } from '../../../reader/reader.ts';

const LONGEST_QUERY = 200;

/** `?q=` → results for the quick search, in the reader's language. 503 while the API is away, 403 for whoever has their own portal. */
export async function GET(incoming: NextRequest): Promise<Response> {
  const query = (incoming.nextUrl.searchParams.get('q') ?? '').trim().slice(0, LONGEST_QUERY);
  if (query === '') return Response.json([]);
  try {
    const [reader, { search }] = await Promise.all([getReader(), request(QUICK_SEARCH, { query })]);
    const found = search.nodes.map((node) => foundOf(node, reader));
    return Response.json(reader.showDemo ? found : found.filter(({ demo }) => !demo));
  } catch (failure) {
    return failureResponse(failure);
  }
}
