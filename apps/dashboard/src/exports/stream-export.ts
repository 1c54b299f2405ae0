import { forward } from '../api/forward.ts';
import type { Query } from '../list/address.ts';
import type { Reader } from '../reader/reader.ts';
import { today } from '../reader/today.ts';
import { aboutExport } from './about-export.ts';
import { ABOUT, type ExportFile, exportAddress } from './export-address.ts';
import { EXPORTS } from './export-registry.ts';

interface Asked {
  readonly query: Query;
  readonly reader: Reader;
  /** Where this dashboard is reached. */
  readonly origin: string;
  /** Ends the export when the browser goes away. */
  readonly signal: AbortSignal;
}

/** The rows of a page as a file, handed on from the API as it writes them. */
export async function streamExport({ name, format }: ExportFile, asked: Asked): Promise<Response> {
  const { query, reader, origin, signal } = asked;
  const { t } = reader;
  const definition = EXPORTS[name];
  const about = aboutExport(definition, query, reader, origin);
  if (format === ABOUT)
    return Response.json(Object.fromEntries(about), { headers: { 'cache-control': 'no-store' } });
  const wanted = {
    query: definition.document,
    variables: definition.variables(query, reader),
    columns: definition.columns(query, reader),
    about,
    format,
    fileName: `${name}-${today()}`,
    texts: {
      data: t('exports.sheets.data'),
      about: t('exports.sheets.about'),
      rows: t('exports.said.rows'),
      written: t('exports.said.written'),
    },
  };
  const response = await forward('/exports', JSON.stringify(wanted), signal);
  if (response.ok) response.headers.set('link', `<${exportAddress(name, ABOUT, query)}>; rel="describedby"`);
  return response;
}
