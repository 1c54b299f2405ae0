import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { BackupRefused, type Database, databaseCommandOf, runDatabaseCommand } from '@nhipcau/database';
import { CommandRefused, parseOperatorCommand, runOperatorCommand } from '@nhipcau/identity';
import type { Logger } from '../log.ts';

interface Parts {
  readonly database: Database;
  readonly dashboardUrl: string;
  readonly log: Logger;
}

/**
 * Answers commands of the owner of the data directory while this process has it open: HTTP on a socket in the file system
 * that nobody else may open. Who can open it is the owner; nothing else that is sent is believed.
 *
 * @returns how to close it
 */
export async function openControlSocket(path: string, parts: Parts): Promise<() => Promise<void>> {
  // The directory's lock is held: what is there was left by a process that is gone.
  await rm(path, { force: true });
  const server = createServer((request, response) => void answer(request, response, parts));
  // From its first moment on, not only when its rights are set.
  const before = process.umask(0o177);
  try {
    server.listen(path);
  } finally {
    process.umask(before);
  }
  await once(server, 'listening');
  await chmod(path, 0o600);
  return async () => {
    server.close();
    server.closeAllConnections();
    await rm(path, { force: true });
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  try {
    const line = await done(await json(request), parts);
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(line);
  } catch (error) {
    const isSaid = error instanceof CommandRefused || error instanceof BackupRefused;
    const isRefused = isSaid || error instanceof SyntaxError;
    if (!isRefused) parts.log.error({ err: error }, 'an operator’s command failed');
    const message = isSaid ? error.message : 'The server could not do it; see its log.';
    response.writeHead(isRefused ? 422 : 500, { 'content-type': 'text/plain; charset=utf-8' }).end(message);
  }
}

async function done(given: unknown, { database, dashboardUrl, log }: Parts): Promise<string> {
  const databaseCommand = databaseCommandOf(given);
  if (databaseCommand !== undefined) {
    const line = await runDatabaseCommand(database, databaseCommand);
    log.info({ command: databaseCommand.command }, 'an operator’s command');
    return line;
  }
  const command = parseOperatorCommand(given);
  const line = await runOperatorCommand(database.kysely, dashboardUrl, command);
  log.info({ command: command.command, role: command.role }, 'an operator’s command');
  return line;
}
