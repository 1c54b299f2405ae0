import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '@nhipcau/testkit';

const directory = fileURLToPath(new URL('../../../apps/dashboard', import.meta.url));
const next = fileURLToPath(
  new URL('../../../apps/dashboard/node_modules/next/dist/bin/next', import.meta.url),
);

/** Where the build has listed the documents that the dashboard asks with, for the server's `TRUSTED_DOCUMENTS`. */
export const trustedDocuments = `${directory}/src/api/generated/persisted-documents.json`;

/** The built dashboard in a process of its own, reading an API. */
export interface DashboardProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/** @param variables further environment, such as `AUDIENCE` */
export async function startDashboard(
  apiUrl: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<DashboardProcess> {
  const port = await freePort();
  const env = {
    ...process.env,
    API_URL: apiUrl,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    ...variables,
  };
  const child = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: directory,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 60_000;
  const answers = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('the dashboard did not start');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
