/** Why work ends before its time: somebody asked for it. */
export class Stopped extends Error {
  /** @param {string} reason a signal's name, or what else happened */
  constructor(reason) {
    super(`stopped by ${reason}`);
    this.reason = reason;
  }
}

const parentCheckMilliseconds = 500;

/**
 * Aborted once somebody wants this process to end: Ctrl-C, `kill`, a closed terminal, or npm itself being killed
 * (which tells its script nothing). Asking again changes nothing.
 *
 * @param {NodeJS.ProcessEnv} environment of this process
 * @returns {AbortSignal} its reason is a `Stopped`
 */
export function stopRequest({ npm_lifecycle_event: calledByNpm }) {
  const controller = new AbortController();
  const stop = (/** @type {string} */ reason) => controller.abort(new Stopped(reason));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => stop(signal));
  }
  if (calledByNpm !== undefined) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) stop('the end of npm');
    }, parentCheckMilliseconds).unref();
  }
  return controller.signal;
}

/**
 * The work's result, or the reason of the stop, whichever comes first.
 *
 * @template T
 * @param {AbortSignal} signal
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export function unlessStopped(signal, work) {
  return new Promise((resolve, reject) => {
    const stopped = () => reject(signal.reason);
    if (signal.aborted) stopped();
    signal.addEventListener('abort', stopped, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stopped));
  });
}
