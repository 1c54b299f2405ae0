export interface Received {
  readonly bytes: number;
  /** Null in formats whose rows cannot be told before their end. */
  readonly rows: number | null;
  /** Null where the server does not say it beforehand. */
  readonly total: number | null;
}

export interface DownloadedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Why there is no file. */
export class ExportFailure extends Error {
  override readonly name = 'ExportFailure';
  readonly reason: 'busy' | 'refused' | 'failed';
  constructor(reason: ExportFailure['reason']) {
    super(reason);
    this.reason = reason;
  }
}

const LINE_FEED = 10;
/** One line of a CSV file is its header. */
const LINES_BEFORE_ROWS = { csv: 1, jsonl: 0 } as const;

function linesIn(chunk: Uint8Array): number {
  let lines = 0;
  for (const byte of chunk) if (byte === LINE_FEED) lines += 1;
  return lines;
}

function linesBeforeRows(pathname: string): number | null {
  if (pathname.endsWith('.csv')) return LINES_BEFORE_ROWS.csv;
  return pathname.endsWith('.jsonl') ? LINES_BEFORE_ROWS.jsonl : null;
}

function reasonOf(status: number): ExportFailure['reason'] {
  if (status === 429 || status === 503) return 'busy';
  return status >= 400 && status < 500 ? 'refused' : 'failed';
}

function nameOf(response: Response, pathname: string): string {
  const [, name] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return name ?? pathname.slice(pathname.lastIndexOf('/') + 1);
}

/**
 * Fetches a file whole, saying how far it is.
 * @throws ExportFailure, or the reason of the signal
 */
export async function downloadExport(
  href: string,
  signal: AbortSignal,
  onReceived: (received: Received) => void,
): Promise<DownloadedFile> {
  const { pathname } = new URL(href);
  const response = await fetch(href, { signal });
  if (!response.ok || response.body === null) throw new ExportFailure(reasonOf(response.status));
  const said = response.headers.get('x-total-count');
  const total = said === null ? null : Number(said);
  const before = linesBeforeRows(pathname);
  const chunks: BlobPart[] = [];
  let [bytes, lines] = [0, 0];
  const body: AsyncIterable<Uint8Array<ArrayBuffer>> = readingOf(response.body);
  for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (before !== null) lines += linesIn(chunk);
    // A text may have line feeds of its own.
    const rows = before === null ? null : Math.min(Math.max(lines - before, 0), total ?? lines);
    onReceived({ bytes, rows, total });
  }
  return { name: nameOf(response, pathname), content: new Blob(chunks) };
}

/** Not every browser lets a stream be iterated. */
async function* readingOf<Chunk>(stream: ReadableStream<Chunk>): AsyncGenerator<Chunk> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
