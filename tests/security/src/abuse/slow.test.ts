import { connect, type Socket } from 'node:net';
import { type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stand } from './bystander.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ kind: 'embedded' });
});
afterAll(() => server.stop());

/** What the server writes on a connection until it ends it, when so much has been sent and then a byte each so often. */
async function sent(begin: string, dribble: string): Promise<string> {
  const { port } = new URL(server.url);
  const socket: Socket = connect(Number(port), '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text;
  });
  // It writes into a connection that has been closed, as slow senders do.
  socket.on('error', () => undefined);
  socket.write(begin);
  const dribbling = setInterval(() => socket.write(dribble), 500);
  await new Promise((resolve) => socket.once('close', resolve));
  clearInterval(dribbling);
  return answer;
}

const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n`;

test('whoever sends headers or bodies a byte at a time is refused, and five hundred of them keep nobody waiting', async () => {
  const bystander = stand(server);
  const slow = Array.from({ length: 250 }, () => [
    sent('POST /graphql HTTP/1.1\r\nHost: x\r\n', 'X'),
    sent(`${head}Authorization: Bearer ${server.token}\r\n\r\n{`, ' '),
  ]).flat();
  for (const answer of await Promise.all(slow)) {
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toMatch(/\{"errors":\[\{"message":/);
  }
  expect(bystander.longest()).toBeLessThan(1_000);
  await bystander.leave();
}, 60_000);

test.each([
  ['is no HTTP', 'HELO mail\r\n\r\n', 400],
  [
    'has two lengths',
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde',
    400,
  ],
  [
    'has a length and chunks',
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  ['has headers without end', `GET /graphql HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
] as const)('what %s is refused with an error in JSON', async (_what, begin, status) => {
  const answer = await sent(begin, '');
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).toMatch(/\{"errors":\[\{"message":/);
});
