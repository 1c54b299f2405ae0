import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { unlessStopped } from '../process/stop-request.mjs';
import { Refusal } from '../terminal/refusal.mjs';

const pollMilliseconds = 100;
const patienceMilliseconds = 300_000;
const answerMilliseconds = 30_000;

/**
 * Waits until an app answers well at an address.
 *
 * @param {import('./app.mjs').App} app
 * @param {string} url
 * @param {AbortSignal} signal
 * @throws Refusal with the app's last words when it ends first
 */
export async function untilAnswering(app, url, signal) {
  const ended = app.ended.then((how) => {
    throw new Refusal(app.obituary(how));
  });
  ended.catch(() => undefined);
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    const status = await unlessStopped(signal, Promise.race([ended, statusOf(url)]));
    if (status !== undefined && status < 400) return;
    if (Date.now() > deadline) {
      const answer = status === undefined ? 'nothing' : `HTTP ${status}`;
      throw new Refusal(
        [...app.recent, `${app.name} did not become ready: ${url} answers ${answer}.`].join('\n'),
      );
    }
    await unlessStopped(signal, Promise.race([ended, sleep(pollMilliseconds)]));
  }
}

/**
 * @param {string} url
 * @returns {Promise<number | undefined>} undefined when there is no answer
 */
function statusOf(url) {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: answerMilliseconds }, (response) => {
      response.resume();
      response.once('close', () => resolve(response.statusCode));
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(undefined));
  });
}
