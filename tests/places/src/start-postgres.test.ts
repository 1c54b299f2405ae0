import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { databaseKinds, type PostgresServer, postgresBinaries, startPostgres } from './index.ts';

const servers = databaseKinds.filter((kind) => kind === 'postgresql');

test('tests are told of a server exactly where one is installed', () => {
  expect(servers).toHaveLength(postgresBinaries() === null ? 0 : 1);
});

describe.each(servers)('a private server (%s)', () => {
  test('answers while it runs, and is gone with its files once stopped', async () => {
    const server = await startPostgres();
    expect(await accepts(server.url)).toBe(true);
    await server.stop();
    expect(await accepts(server.url)).toBe(false);
    expect(existsSync(server.directory)).toBe(false);
  });

  test('ends with its files when the process that started it is killed', async () => {
    const module = new URL('./index.ts', import.meta.url).href;
    const script = `
      const { startPostgres } = await import('${module}');
      const server = await startPostgres();
      process.stdout.write(JSON.stringify(server), () => process.kill(process.pid, 'SIGKILL'));
    `;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    const { stdout } = await run.catch((killed: { stdout: string }) => killed);
    const server: PostgresServer = JSON.parse(stdout);
    await vi.waitFor(() => expect(existsSync(server.directory)).toBe(false), {
      timeout: 20_000,
      interval: 100,
    });
    expect(await accepts(server.url)).toBe(false);
  });
});

function accepts(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
