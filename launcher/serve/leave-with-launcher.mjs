import { isMainThread } from 'node:worker_threads';

/*
 * Loaded into each app before its own code. The launcher holds a channel open to it; when the launcher dies
 * without a word, the channel closes, and the app ends as if it had been asked to.
 */
const patienceMilliseconds = 10_000;

if (isMainThread && process.channel) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), patienceMilliseconds).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel.unref();
}
