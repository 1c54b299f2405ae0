import { Client } from 'undici';
import type { Question } from '../peers/peer.ts';
import type { RunningPeer } from '../peers/start-peer.ts';

/** What came of driving a peer for some time. */
export interface Drive {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds of each request, ascending. */
  readonly latencies: Float64Array;
}

/** What every answer begins with; anything else is an error. */
const expected = Buffer.from('{"data":{"');

/**
 * Asks the questions in turn over so many connections, each with one request under way, for so many seconds; what
 * is under way then is waited for. Answers are not parsed: the generator shares the processors with the peer.
 *
 * @throws Error for an answer that is an error
 */
export async function drive(
  { origin, headers }: Pick<RunningPeer, 'origin' | 'headers'>,
  questions: readonly Question[],
  connections: number,
  seconds: number,
): Promise<Drive> {
  const latencies: number[] = [];
  const start = performance.now();
  const deadline = start + seconds * 1000;
  let turn = 0;
  const next = () => questions[turn++ % questions.length];
  const lanes = Array.from({ length: connections }, () =>
    lane({ origin, headers }, next, deadline, latencies),
  );
  const ended = await Promise.allSettled(lanes);
  const failed = ended.find((lane) => lane.status === 'rejected');
  if (failed) throw failed.reason;
  const elapsed = (performance.now() - start) / 1000;
  return { requests: latencies.length, seconds: elapsed, latencies: Float64Array.from(latencies).sort() };
}

function lane(
  { origin, headers }: Pick<RunningPeer, 'origin' | 'headers'>,
  next: () => Question | undefined,
  deadline: number,
  latencies: number[],
): Promise<void> {
  const client = new Client(origin, { pipelining: 1, bodyTimeout: 120_000, headersTimeout: 120_000 });
  const done = Promise.withResolvers<void>();
  const send = () => {
    const question = next();
    if (!question) return done.reject(new Error('there is nothing to ask'));
    const sent = performance.now();
    let started = false;
    client.dispatch(
      { ...question, method: 'POST', headers },
      {
        onRequestStart() {},
        onResponseStart(controller, status) {
          if (status !== 200) controller.abort(new Error(`${origin}${question.path} answered ${status}`));
        },
        onResponseData(controller, chunk) {
          if (started) return;
          started = true;
          if (chunk.compare(expected, 0, expected.length, 0, expected.length) !== 0) {
            controller.abort(new Error(`${origin} answered ${chunk.subarray(0, 300).toString()}`));
          }
        },
        onResponseEnd() {
          const now = performance.now();
          latencies.push(now - sent);
          if (now < deadline) send();
          else done.resolve();
        },
        onResponseError: (_controller, error) => done.reject(error),
      },
    );
  };
  send();
  return done.promise.finally(() => client.close());
}
