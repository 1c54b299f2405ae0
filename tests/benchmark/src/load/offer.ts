import { Agent } from 'undici';
import type { Recorded } from './record-operations.ts';

/** What became of one operation. */
export interface Offered {
  readonly name: string;
  /** From when it was due, not from when it could be sent: who waits behind others waits. */
  readonly milliseconds: number;
  /** Null where it was answered well. */
  readonly failure: string | null;
}

export interface Offer {
  readonly origin: string;
  /** Of people who are signed in; they ask in turn. */
  readonly cookies: readonly string[];
  readonly operations: Iterator<Recorded>;
  readonly perSecond: number;
  readonly seconds: number;
  /** Told once a second. */
  readonly onSecond: (second: number) => void;
}

/** Sends operations at a pace that does not heed how fast they are answered, as people do; waits for the last answer. */
export async function offer(plan: Offer): Promise<readonly Offered[]> {
  const agent = new Agent({ connections: 256, pipelining: 1 });
  const start = performance.now();
  const under: Promise<Offered>[] = [];
  const total = Math.round(plan.perSecond * plan.seconds);
  for (let count = 0; count < total; count += 1) {
    const due = start + (count / plan.perSecond) * 1000;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (count % plan.perSecond === 0) plan.onSecond(count / plan.perSecond);
    const cookie = plan.cookies[count % plan.cookies.length] ?? '';
    under.push(ask(agent, plan.origin, cookie, plan.operations.next().value as Recorded, due));
  }
  const offered = await Promise.all(under);
  await agent.close();
  return offered;
}

async function ask(
  agent: Agent,
  origin: string,
  cookie: string,
  { name, body }: Recorded,
  due: number,
): Promise<Offered> {
  try {
    const { statusCode, body: stream } = await agent.request({
      origin,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', cookie },
      body,
    });
    const text = await stream.text();
    const isGood = statusCode === 200 && text.startsWith('{"data":{');
    const failure = isGood && !text.includes('"errors":[{') ? null : `${statusCode} ${text.slice(0, 200)}`;
    return { name, milliseconds: performance.now() - due, failure };
  } catch (error) {
    return { name, milliseconds: performance.now() - due, failure: String(error) };
  }
}
