import type { NextRequest } from 'next/server';
import { readExportFile } from '../../../exports/export-address.ts';
import { streamExport } from '../../../exports/stream-export.ts';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

/** All rows of a page as a file: `/exports/projects.csv` and the page's own query. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/exports/[file]'>,
): Promise<Response> {
  const file = readExportFile((await params).file);
  if (file === null) return new Response(null, { status: 404 });
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? request.nextUrl.host;
  const scheme = request.headers.get('x-forwarded-proto') ?? request.nextUrl.protocol.replace(':', '');
  return streamExport(file, {
    query: readQuery(Object.fromEntries(request.nextUrl.searchParams)),
    reader: await getReader(),
    origin: `${scheme}://${host}`,
    signal: request.signal,
  });
}
