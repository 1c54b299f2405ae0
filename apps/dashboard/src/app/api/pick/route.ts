import type { NextRequest } from 'next/server';
import { failureResponse } from '../../../api/failure-response.ts';
import { nearestFirst } from '../../../form/pick/nearest-first.ts';
import { PICK_KINDS } from '../../../form/pick/pick-kinds.ts';
import { getReader } from '../../../reader/reader.ts';

const LONGEST_QUERY = 200;

/** `?of=&q=` → records of a kind whose names contain the words, the first ones without any. 404 for no such kind. */
export async function GET(incoming: NextRequest): Promise<Response> {
  const { searchParams } = incoming.nextUrl;
  const pick = PICK_KINDS[searchParams.get('of') ?? ''];
  if (pick === undefined) return new Response(null, { status: 404 });
  const query = (searchParams.get('q') ?? '').trim().slice(0, LONGEST_QUERY);
  try {
    const found = await pick(query === '' ? null : query, await getReader());
    return Response.json(nearestFirst(found, query));
  } catch (failure) {
    return failureResponse(failure);
  }
}
