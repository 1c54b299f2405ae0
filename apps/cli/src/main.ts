#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { parseEnvironment } from './environment.ts';
import { run } from './run.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

process.exitCode = await run(process.argv.slice(2), () => parseEnvironment(process.env, root), {
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
