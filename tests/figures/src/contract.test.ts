import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseKinds } from './database-kinds.ts';
import { contractOperations } from './operations.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const operations = await contractOperations();
const kinds = await databaseKinds();

describe.each(kinds)('on $name, a server with reference and published data', ({ open }) => {
  let server: ServerProcess;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const database = await open();
    close = database.close;
    server = await startServer({ SEED: 'published', ...database.environment });
  });

  afterAll(async () => {
    const code = await server.stop();
    await close();
    expect(code).toBe(0);
  });

  test.each(operations)('answers $name word for word', async ({ query, answer }) => {
    expect(await server.ask(query)).toEqual(answer);
  });
});
