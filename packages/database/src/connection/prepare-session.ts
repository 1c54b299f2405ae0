import type { ClientBase } from 'pg';

const oldest = 150_000;

/** The server cannot hold the province's data; the message says why in one sentence. */
export class UnsuitableServer extends Error {
  override readonly name = 'UnsuitableServer';
}

/** Makes every session print times alike, and refuses a server on which the migrations would fail half-way. */
export async function prepareSession(client: ClientBase): Promise<void> {
  await client.query(
    `set time zone 'Asia/Ho_Chi_Minh'; set datestyle to 'ISO, DMY'; set intervalstyle to 'postgres'`,
  );
  const { rows } = await client.query<{ number: number; version: string; encoding: string }>(`
    select current_setting('server_version_num')::int as number,
      current_setting('server_version') as version,
      current_setting('server_encoding') as encoding
  `);
  for (const { number, version, encoding } of rows) {
    if (number < oldest) {
      throw new UnsuitableServer(
        `The database server runs PostgreSQL ${version}, but version 15 or newer is needed.`,
      );
    }
    if (encoding !== 'UTF8') {
      throw new UnsuitableServer(`The database is encoded in ${encoding}, but UTF8 is needed.`);
    }
  }
}
