import { setTimeout as delay } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';

/** A second, counted in steps: one that comes late is the machine's fault, and does not count. */
const STEPS = 10;
const STEP_MILLISECONDS = 100;
const LATE_MILLISECONDS = 150;
/** However slow the machine is. */
const MOST_STEPS = 30;

/** The server says that it starts, stops, or recovers. */
const notNow = /^57P0/;

/** Whether a server answers a new connection, be it with a refusal; silence for about a second is no answer. */
export async function serverAnswers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, application_name: 'nhipcau pulse' });
  client.on('error', () => undefined);
  const answer = client.connect().then(
    () => true,
    (error: unknown) => error instanceof DatabaseError && !notNow.test(error.code ?? ''),
  );
  const answers = await Promise.race([answer, silence(answer)]);
  client.connection.stream.destroy();
  return answers;
}

async function silence(answer: Promise<unknown>): Promise<false> {
  let isOver = false;
  void answer.then(() => {
    isOver = true;
  });
  let counted = 0;
  for (let step = 0; step < MOST_STEPS && counted < STEPS && !isOver; step += 1) {
    const begun = performance.now();
    await delay(STEP_MILLISECONDS);
    if (performance.now() - begun < LATE_MILLISECONDS) counted += 1;
  }
  return false;
}
