import { type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nhipcau } from './command-line.ts';
import { SmallDisk } from './small-disk.ts';
import { type TimedAnswer, timedAnswer, untilAnswered } from './timed-answer.ts';

const MEGABYTE = 1024 * 1024;
const RECOVERED_MILLISECONDS = 5_000;
const creating = 'mutation ($input: CreateProjectInput!) { createProject(input: $input) { __typename } }';
const disk = SmallDisk.of(160);

// Who may mount nothing has no disk to fill.
describe.each(disk === undefined ? [] : [disk])('a full disk', (small) => {
  let server: ServerProcess;
  let token: string;
  beforeAll(async () => {
    const variables = { DATA_DIR: small.path, LOG_LEVEL: 'fatal' };
    server = await startServer({ kind: 'embedded', seed: 'published', fresh: true, variables });
    token = await server.operate('token', '--role', 'manager', '--per-minute', '1000000');
  });
  afterAll(async () => {
    await server.stop();
    small.remove();
  });

  const create = (code: string, description: string) => {
    const input = { code, type: 'PROJECT', title: code, description, idempotencyKey: code };
    return timedAnswer({ url: server.url, token }, '/graphql', { query: creating, variables: { input } });
  };
  const count = () => timedAnswer(server, '/graphql', { query: '{ projects { totalCount } }' });

  /** Nothing that PostgreSQL could make shorter. */
  const long = Array.from({ length: 4_000 }, (_, place) =>
    String.fromCharCode(33 + ((place * place * 7919 + place * 104_729) % 90)),
  ).join('');

  async function writeUntilRefused(mark: string): Promise<{ written: number; refused: TimedAnswer }> {
    for (let written = 0; written < 3_000; written += 1) {
      const answer = await create(`${mark}-${written}`, `${written} ${long}`);
      if (!answer.text.includes('ProjectWritten')) return { written, refused: answer };
    }
    throw new Error('it was never full');
  }

  test.each([
    ['where records have no room', 0],
    ['where its log has none', 12 * MEGABYTE],
  ])(
    'is told as that to who writes; what was acknowledged is there when there is room: %s',
    { timeout: 120_000 },
    async (_, leaving) => {
      const before = Number(/"totalCount":(\d+)/.exec((await count()).text)?.[1]);
      small.fill(leaving);
      const { written, refused } = await writeUntilRefused(`FULL-${leaving}`);
      expect(refused).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE', retryAfter: '30' });
      expect(refused.text).toContain('The disk of the server is full');
      const refusedAgain = await create('AGAIN', long);
      expect(refusedAgain.text).toContain('The disk of the server is full');
      const backup = await nhipcau({ DATA_DIR: small.path }, 'backup');
      expect(backup).toMatchObject({ code: 1 });
      small.makeRoom();
      expect(await untilAnswered(count, RECOVERED_MILLISECONDS)).toBeLessThan(RECOVERED_MILLISECONDS);
      expect((await create(`ROOM-${leaving}`, long)).text).toContain('ProjectWritten');
      expect(Number(/"totalCount":(\d+)/.exec((await count()).text)?.[1])).toBe(before + written + 1);
    },
  );
});
