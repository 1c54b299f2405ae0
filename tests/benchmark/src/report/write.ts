import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { markdown } from './markdown.ts';
import type { Results } from './results.ts';

const folder = new URL('../../results/', import.meta.url);
const readme = new URL('../../README.md', import.meta.url);
const between = /(<!-- results -->\n)[\s\S]*(<!-- end of results -->)/;

/** Writes the figures and the table to `results/`, and the table to the README where that is wished. */
export function writeResults(results: Results): string {
  const text = markdown(results);
  mkdirSync(folder, { recursive: true });
  const name = new Date().toISOString().replaceAll(/[:.]/g, '-');
  writeFileSync(new URL(`${name}.json`, folder), JSON.stringify(results, null, 2));
  writeFileSync(new URL(`${name}.md`, folder), text);
  if (results.options.markdown) {
    const old = readFileSync(readme, 'utf8');
    writeFileSync(
      readme,
      old.replace(between, (_all, start: string, end: string) => `${start}\n${text}\n${end}`),
    );
  }
  return text;
}
