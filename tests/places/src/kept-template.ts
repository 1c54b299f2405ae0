import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whileNobodyElse } from './build-lock.ts';
import { keepServer, openKeptServer } from './kept-server.ts';
import type { DatabaseKind, Place } from './place.ts';
import { postgresBinaries } from './postgres-binaries.ts';

const templates = fileURLToPath(new URL('../node_modules/.cache/templates', import.meta.url));
const opened = new Map<string, Promise<Place['open']>>();

/**
 * A database that `fill` has filled, to copy places from. Making one takes seconds, a copy a tenth of a second: it
 * outlives the process, so that whoever asks for the same name next finds it. The name has to change with what
 * `fill` does.
 */
export function keptTemplate(
  kind: DatabaseKind,
  name: string,
  fill: (open: Place['open']) => Promise<void>,
): Promise<Place['open']> {
  const key = `${name}-${kind}${kind === 'embedded' ? '' : postgresBinaries()?.major}`;
  const template = opened.get(key) ?? open(kind, join(templates, key), fill);
  opened.set(key, template);
  return template;
}

async function open(
  kind: DatabaseKind,
  path: string,
  fill: (open: Place['open']) => Promise<void>,
): Promise<Place['open']> {
  if (!(await exists(path))) {
    await mkdir(templates, { recursive: true });
    await whileNobodyElse(`${path}.lock`, async () => {
      if (await exists(path)) return;
      await removeOld();
      const unfinished = `${path}.unfinished`;
      await rm(unfinished, { recursive: true, force: true });
      await (kind === 'embedded' ? keepDirectory : keepServer)(unfinished, fill);
      await rename(unfinished, path);
    });
  }
  return kind === 'embedded' ? { dataDir: path } : openKeptServer(path);
}

async function keepDirectory(path: string, fill: (open: Place['open']) => Promise<void>): Promise<void> {
  await mkdir(path);
  await fill({ dataDir: path });
}

/** Templates of earlier sources: nobody asks for them any more. */
async function removeOld(): Promise<void> {
  const aDayAgo = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of await readdir(templates)) {
    const path = join(templates, name);
    const made = await stat(path).catch(() => undefined);
    if (made !== undefined && made.mtimeMs < aDayAgo) await rm(path, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
