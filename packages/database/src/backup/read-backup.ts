import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { endLine, type Header, headerLine, tableEnd, tableLine } from './backup-format.ts';
import { BackupRefused } from './backup-refused.ts';
import type { Contents } from './replace-rows.ts';
import type { Sequence } from './sequences.ts';
import type { StoredRow } from './stored-rows.ts';
import type { StoredTable } from './stored-table.ts';

const BATCH = 500;

/** A backup that is read from its beginning to its end, once. */
export class BackupReader {
  readonly #lines: AsyncGenerator<string>;
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
    this.#lines = linesOf(path);
  }

  /** @throws BackupRefused for a file that is no backup */
  header(): Promise<Header> {
    return this.#next(headerLine);
  }

  /**
   * The rows, after the header; then what counts up by itself.
   *
   * @param tables those of the database that takes them
   * @throws BackupRefused where not every row is there as it was written; only at the end that is known
   */
  async *rows(tables: readonly StoredTable[], sequences: (found: readonly Sequence[]) => void): Contents {
    for (const _ of tables) {
      const { table: name, columns } = await this.#next(tableLine);
      const known = tables.find((table) => table.name === name);
      const ordered = columns.map((column) => known?.columns.find((each) => each.name === column));
      const given = ordered.filter((column) => column !== undefined);
      if (known === undefined || given.length !== columns.length || given.length !== known.columns.length)
        throw this.#damaged(`its table ${name} is not one of this database`);
      yield* this.#rowsOf({ name, columns: given });
    }
    const end = await this.#next(endLine);
    if (end.tables !== tables.length) throw this.#damaged('tables are missing');
    sequences(end.sequences);
  }

  async *#rowsOf(table: StoredTable): Contents {
    const hash = createHash('sha256');
    let count = 0;
    let rows: StoredRow[] = [];
    for (;;) {
      const line = await this.#line();
      if (!line.startsWith('[')) {
        if (rows.length > 0) yield { table, rows };
        const end = this.#parse(tableEnd, line);
        if (end.rows !== count || end.sha256 !== hash.digest('hex'))
          throw this.#damaged(`rows of ${table.name} are not as they were written`);
        return;
      }
      hash.update(`${line}\n`);
      count += 1;
      rows.push(this.#row(line, table.columns.length));
      if (rows.length === BATCH) {
        yield { table, rows };
        rows = [];
      }
    }
  }

  #row(line: string, width: number): StoredRow {
    const given = this.#json(line);
    const isRow =
      Array.isArray(given) &&
      given.length === width &&
      given.every((value): value is string | null => value === null || typeof value === 'string');
    if (!isRow) throw this.#damaged('a row cannot be read');
    return given;
  }

  async #next<Line>(shape: z.ZodType<Line>): Promise<Line> {
    return this.#parse(shape, await this.#line());
  }

  #parse<Line>(shape: z.ZodType<Line>, line: string): Line {
    const parsed = shape.safeParse(this.#json(line));
    if (!parsed.success) throw this.#damaged('a line cannot be read');
    return parsed.data;
  }

  #json(line: string): unknown {
    try {
      return JSON.parse(line);
    } catch {
      throw this.#damaged('a line cannot be read');
    }
  }

  async #line(): Promise<string> {
    const next = await this.#lines.next().catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code === 'ENOENT') throw new BackupRefused(`There is no backup ${this.#path}.`);
      throw this.#damaged(code.startsWith('Z_') ? 'it is cut off, or no backup' : code, error);
    });
    if (next.done) throw this.#damaged('it is cut off');
    return next.value;
  }

  #damaged(why: string, cause?: unknown): BackupRefused {
    return new BackupRefused(`The backup ${this.#path} cannot be used: ${why}.`, { cause });
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const stream = createGunzip();
  file.on('error', (error) => stream.destroy(error));
  file.pipe(stream).setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of stream) {
      const lines = `${rest}${String(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    file.destroy();
  }
}
