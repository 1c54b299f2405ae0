import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from '@nhipcau/database';
import { BadUserInput, type Context, checkRights, createContext, noteAccess, schema } from '@nhipcau/schema';
import type { RequestHandler, Response } from 'express';
import { GraphQLError, getVariableValues } from 'graphql';
import { valuesFault } from '../admission/sent-values.ts';
import { contentDisposition } from '../http/content-disposition.ts';
import { refuseUnavailable } from '../http/database-unavailable.ts';
import { viewerOf } from '../http/viewer-of.ts';
import type { Logger } from '../log.ts';
import { noteRefusal } from '../observation/observed-request.ts';
import { type Cell, cellReader } from './cell.ts';
import { csv } from './csv.ts';
import { derivedColumns } from './derived-columns.ts';
import { exportCount } from './export-count.ts';
import { CannotExport, type ExportFormat, type ExportRequest, parseExportRequest } from './export-request.ts';
import { type ExportedList, exportedList } from './exported-list.ts';
import type { FileRows } from './file-rows.ts';
import { jsonl } from './jsonl.ts';
import { recordBatches } from './record-batches.ts';
import { xlsx } from './xlsx.ts';

/** So many are written at a time; each keeps a connection, and the pages need some too. */
const MOST_AT_ONCE = 3;
const RETRY_SECONDS = '15';
/** An export may take longer than an answer that somebody waits for; in the embedded database everybody waits for it. */
const LIMITS: Readonly<Record<Database['kind'], number>> = { postgresql: 900_000, embedded: 30_000 };

const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/jsonl; charset=utf-8',
};

/**
 * `POST /exports`: all records of a list in an operation as a file. It is written as it is read: the database, this
 * process and the reader wait for each other. `X-Total-Count` tells how many records there will be. An export that
 * fails half-way ends its connection, so that no short file looks whole.
 */
export function exportRoute(database: Database, log: Logger): RequestHandler {
  let running = 0;
  return async (request, response) => {
    if (running >= MOST_AT_ONCE) {
      response.set('Retry-After', RETRY_SECONDS);
      return refuse(response, 429, 'TOO_MANY_EXPORTS', 'Other exports are being written; try again soon.');
    }
    running += 1;
    try {
      const context = createContext(database.within(LIMITS[database.kind]), viewerOf(request));
      if (context.viewer.scopes?.includes('export') === false) {
        return refuse(response, 403, 'FORBIDDEN', 'This token may not be used to take whole lists.');
      }
      await write(database.kind, context, parseExportRequest(request.body), response);
    } catch (error) {
      fail(response, error, log);
    } finally {
      running -= 1;
    }
  };
}

/** The first records are there before the answer begins, so that what cannot be is still refused in words. */
async function write(
  kind: Database['kind'],
  context: Context,
  wanted: ExportRequest,
  response: Response,
): Promise<void> {
  const list = exportedList(wanted);
  const fault = valuesFault(wanted.variables);
  if (fault !== null) throw new CannotExport(fault);
  checkVariables(list, wanted);
  const personal = checkRights({ schema, ...list, variables: wanted.variables, viewer: context.viewer });
  const reading: Context = { ...context, kysely: await context.reading() };
  const records = recordBatches(kind, reading, list, wanted.variables);
  try {
    const first = await records.next();
    const total = list.isConnection
      ? await exportCount(reading, list, wanted.variables)
      : (first.value?.length ?? 0);
    const about = {
      operation: list.operation.name?.value ?? 'export',
      subject: `${wanted.fileName}.${wanted.format} ${JSON.stringify(wanted.variables)}`,
      rows: total,
    };
    await noteAccess(context, { kind: 'EXPORT', ...about });
    if (personal.length > 0) await noteAccess(context, { kind: 'PERSONAL_DATA', ...about });
    response.set({
      'Content-Type': CONTENT_TYPES[wanted.format],
      'Content-Disposition': contentDisposition('attachment', `${wanted.fileName}.${wanted.format}`),
      'Cache-Control': 'no-store',
      ...(total !== null && { 'X-Total-Count': String(total) }),
    });
    const file = fileOf(begunBatches(first, records), list, wanted);
    await pipeline(Readable.from(file, { objectMode: false }), response);
  } finally {
    // However it ended, and whoever stopped reading: the cursor is closed and its connection given back.
    await records.return(undefined);
  }
}

type Records = readonly unknown[];

async function* begunBatches(
  first: IteratorResult<Records>,
  others: AsyncGenerator<Records>,
): AsyncGenerator<Records> {
  if (first.done === true) return;
  yield first.value;
  yield* others;
}

function checkVariables({ operation }: ExportedList, { variables }: ExportRequest): void {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors?.[0] !== undefined) throw new CannotExport(`variables: ${errors[0].message}`);
}

function fileOf(
  found: AsyncIterable<Records>,
  list: ExportedList,
  wanted: ExportRequest,
): AsyncIterable<string | Buffer> {
  const columns = wanted.columns ?? derivedColumns(list);
  const cells = cellReader(columns);
  async function* batches(): AsyncGenerator<readonly (readonly Cell[])[]> {
    for await (const records of found) yield records.map(cells);
  }
  const rows: FileRows = {
    columns,
    batches: batches(),
    about: (count) => [
      ...wanted.about,
      [wanted.texts.rows, String(count)],
      [wanted.texts.written, new Date().toISOString()],
    ],
  };
  if (wanted.format === 'csv') return csv(rows);
  return wanted.format === 'jsonl' ? jsonl(rows) : xlsx(rows, wanted.texts);
}

function refuse(response: Response, status: number, code: string, message: string): void {
  noteRefusal(code);
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

/** A reader that leaves is no failure of ours. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function fail(response: Response, error: unknown, log: Logger): void {
  if (response.headersSent || response.destroyed) {
    if (!isGone(error)) log.error({ err: error }, 'an export ended before its end');
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames().filter((each) => each.startsWith('content-')))
    response.removeHeader(name);
  if (error instanceof CannotExport || error instanceof BadUserInput) {
    refuse(response, 400, 'BAD_USER_INPUT', error.message);
    return;
  }
  if (error instanceof GraphQLError && error.extensions.code !== undefined) {
    const { code } = error.extensions;
    refuse(response, code === 'UNAUTHENTICATED' ? 401 : 403, String(code), error.message);
    return;
  }
  if (refuseUnavailable(response, error)) return;
  log.error({ err: error }, 'an export failed');
  refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Internal server error');
}
