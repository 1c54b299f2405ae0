import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const hooks = `
  import { registerHooks } from 'node:module';
  globalThis.loaded = [];
  registerHooks({ load: (url, context, next) => (globalThis.loaded.push(url), next(url, context)) });
`;
const program = `
  const { createLog } = await import('../log.ts');
  const { openObservation } = await import('./open-observation.ts');
  const asked = JSON.parse(process.argv[1]);
  const { close } = await openObservation(asked, createLog('silent'));
  await close();
  process.stdout.write(JSON.stringify(globalThis.loaded));
`;

/** The modules that a server loads which is asked for this to be seen. */
function modulesFor(asked: object): readonly string[] {
  const preload = `data:text/javascript,${encodeURIComponent(hooks)}`;
  const parameters = ['--import', preload, '--input-type=module', '--eval', program, JSON.stringify(asked)];
  const output = execFileSync(process.execPath, parameters, {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output) as string[];
}

const watching = /@opentelemetry\/|prom-client/;

test('who watches the server is loaded only where somebody asks for it', () => {
  const none = modulesFor({});
  expect(none.some((url) => url.includes('/pino/'))).toBe(true);
  expect(none.filter((url) => watching.test(url))).toEqual([]);
  const traced = modulesFor({ traces: { endpoint: 'http://127.0.0.1:1' } });
  expect(traced.some((url) => url.includes('/@opentelemetry/sdk-trace/'))).toBe(true);
});
