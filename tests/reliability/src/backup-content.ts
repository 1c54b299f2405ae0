import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * What a backup holds, whichever order its rows are in: of each table how many rows, and a digest of them. Tokens are left out: whoever
 * asks changes when theirs was used last.
 */
export async function backupContent(folder: string): Promise<Readonly<Record<string, string>>> {
  const file = gunzipSync(await readFile(join(folder, 'database.jsonl.gz'))).toString('utf8');
  const content: Record<string, string> = {};
  let table = '';
  let rows: string[] = [];
  for (const line of file.split('\n').slice(1, -1)) {
    if (line.startsWith('[')) rows.push(line);
    else if (line.startsWith('{"table"')) table = String((JSON.parse(line) as { table: string }).table);
    else {
      const digest = createHash('sha256').update(rows.toSorted().join('\n')).digest('hex');
      if (table !== 'api_token') content[table] = `${rows.length} ${digest}`;
      rows = [];
    }
  }
  return content;
}
