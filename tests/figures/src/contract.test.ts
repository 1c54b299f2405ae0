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
    expect(await server.ask(query)).toEqual(answer);
  });
});
