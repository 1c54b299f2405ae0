import type { Question } from '../peers/peer.ts';
import type { RunningPeer } from '../peers/start-peer.ts';

export interface Answer {
  readonly data: unknown;
  readonly text: string;
}

/**
 * A peer's answer, parsed and as it came.
 * @throws Error for an answer that is an error
 */
export async function askOnce(
  { origin, name, headers }: RunningPeer,
  { path, body }: Question,
): Promise<Answer> {
  const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body });
  const text = await response.text();
  const answer: unknown = response.ok ? JSON.parse(text) : null;
  if (typeof answer === 'object' && answer !== null && 'data' in answer && !('errors' in answer)) {
    return { data: answer.data, text };
  }
  throw new Error(`${name} answered ${response.status} ${text.slice(0, 1000)}`);
}
