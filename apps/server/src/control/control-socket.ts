import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { DB } from '@nhipcau/database';
import {
  CommandRefused,
  type OperatorCommand,
  parseOperatorCommand,
  runOperatorCommand,
} from '@nhipcau/identity';
import type { Kysely } from 'kysely';
import type { Logger } from '../log.ts';

interface Parts {
  readonly db: Kysely<DB>;
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
    const command = parseOperatorCommand(await json(request));
    const line = await runOperatorCommand(parts.db, parts.dashboardUrl, command);
    parts.log.info(described(command), 'an operator’s command');
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(line);
  } catch (error) {
    const isRefused = error instanceof CommandRefused || error instanceof SyntaxError;
    if (!isRefused) parts.log.error({ err: error }, 'an operator’s command failed');
    const message =
      error instanceof CommandRefused ? error.message : 'The server could not do it; see its log.';
    response.writeHead(isRefused ? 422 : 500, { 'content-type': 'text/plain; charset=utf-8' }).end(message);
  }
}

function described({ command, role }: OperatorCommand): object {
  return { command, role };
}
