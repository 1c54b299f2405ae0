import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { operations } from '../../operations/operations.ts';
import { peerPool } from '../peer-pool.ts';

const pool = peerPool('floor');
const statements = new Map(
  operations.map(({ name, folder }) => [
    `/${name}`,
    { name, text: readFileSync(new URL('floor.sql', folder), 'utf8') },
  ]),
);

/** Runs the path's statement with the parameters of the body; its text is the answer. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const statement = statements.get(request.url ?? '');
  if (!statement) {
    response.writeHead(request.url === '/readyz' ? 200 : 404).end();
    return;
  }
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const values: unknown[] = JSON.parse(body);
  const { rows } = await pool.query<[string]>({ ...statement, values, rowMode: 'array' });
  const text = Buffer.from(rows[0]?.[0] ?? '');
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': text.length,
  });
  response.end(text);
}

createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    response.writeHead(500).end();
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
