import { z } from 'zod';

const column = z.strictObject({
  header: z.string().min(1).max(200),
  /** Where the value is in a record: `committed.vnd`, or `participants[role=FUNDING].organisation.name`. */
  path: z.string().min(1).max(400),
  type: z.enum(['text', 'number', 'date', 'boolean']).default('text'),
  /** What codes are called, where the cell is to hold the name. */
  labels: z.record(z.string(), z.string()).optional(),
});

const shape = z.strictObject({
  query: z.string().min(1).max(100_000),
  variables: z.record(z.string(), z.unknown()).default({}),
  operationName: z.string().optional(),
  /** Where the list is in the answer's data: `projects.nodes`; the only one where it is not given. */
  path: z.string().max(400).optional(),
  format: z.enum(['csv', 'xlsx', 'jsonl']),
  /** What stands in the file; all that the list selects where it is not given. */
  columns: z.array(column).min(1).max(100).optional(),
  /** What the file is about: filter, source, address of the page. */
  about: z
    .array(z.tuple([z.string().max(200), z.string().max(10_000)]))
    .max(50)
    .default([]),
  /** What the file calls its own parts, in the reader's language. */
  texts: z
    .strictObject({
      data: z.string().min(1).max(31),
      about: z.string().min(1).max(31),
      rows: z.string().max(200),
      written: z.string().max(200),
    })
    .default({ data: 'Data', about: 'About', rows: 'Rows', written: 'Written' }),
  /** Without its ending. */
  fileName: z
    .string()
    .max(120)
    .regex(/^[\p{L}\p{N} ._-]+$/u, 'may have letters, digits, spaces, full stops, hyphens and underscores')
    .default('export'),
});

export type ExportRequest = z.infer<typeof shape>;
export type ExportColumn = z.infer<typeof column>;
export type ExportFormat = ExportRequest['format'];

/** What cannot be exported, said so that the caller can mend it. */
export class CannotExport extends Error {
  override readonly name = 'CannotExport';
}

/** @throws CannotExport naming the member that is wrong */
export function parseExportRequest(body: unknown): ExportRequest {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CannotExport(`${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'cannot be read'}`);
}
