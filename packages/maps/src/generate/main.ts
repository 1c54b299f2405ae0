import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { readPlaces } from './geojson-places.ts';
import { generateRegion } from './region.ts';
import { generateWorld } from './world.ts';

const packageRoot = new URL('../../', import.meta.url);
const target = new URL('src/generated/', packageRoot);
const stampFile = new URL('stamp', target);

const stamp = await sourceStamp();
if ((await readFile(stampFile, 'utf8').catch(() => '')) !== stamp) {
  await mkdir(target, { recursive: true });
  const places = await readPlaces();
  await writeFile(new URL('world.json', target), JSON.stringify(generateWorld(places)));
  await writeFile(new URL('region.json', target), JSON.stringify(generateRegion(places)));
  await writeFile(stampFile, stamp);
}

/** Changes with the generator, the projections and the versions of the packages that hold the shapes. */
async function sourceStamp(): Promise<string> {
  const hash = createHash('sha256');
  const files: string[] = [];
  const sources = glob(['package.json', 'src/{generate,projection,svg}/*.ts'], { cwd: packageRoot });
  for await (const file of sources) files.push(file);
  for (const file of files.sort()) hash.update(await readFile(new URL(file, packageRoot)));
  return hash.digest('hex');
}
