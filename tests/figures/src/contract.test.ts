import { databaseKinds, type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractOperations } from './operations.ts';

const operations = await contractOperations();

describe.each(databaseKinds)('a server on %s with reference and published data', (kind) => {
  let server: ServerProcess;

  beforeAll(async () => {
    server = await startServer({ kind, seed: 'published', fresh: true });
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
  });

  test.each(operations)('answers $name word for word', async ({ query, answer }) => {
    // What an operation costs stands beside what it answers.
    const { extensions, ...answered } = (await server.ask(query)) as { extensions: unknown };
    expect(answered).toEqual(answer);
    expect(extensions).toEqual({ cost: { requested: expect.any(Number), limit: 50_000 } });
  });
});
