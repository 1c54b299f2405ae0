import { readFileSync } from 'node:fs';
import { Client } from 'pg';

/** Adds to the database what an application on PostGraphile would add to it. May be done again. */
export async function addFunctions(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(readFileSync(new URL('./functions.sql', import.meta.url), 'utf8'));
  } finally {
    await client.end();
  }
}
