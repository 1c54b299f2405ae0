import type { Instrumentation } from 'next';

/** Once, when the process begins. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { noteCallers } = await import('./api/note-callers.ts');
  noteCallers();
  const { observe } = await import('./observation/observe.ts');
  await observe();
}

/** What nobody foresaw, with the code that the error page shows and the request that it came of. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('./observation/log.ts');
  const { loggedPath } = await import('./observation/logged-path.ts');
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined;
  const entry = { err: error, digest, requestId: request.headers['x-request-id'] };
  log.error({ ...entry, method: request.method, path: loggedPath(request.path) }, 'a request failed');
};
