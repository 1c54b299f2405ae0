import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';

/** Sends an export's request; its answer is read when the caller reads it, no sooner. */
export async function askExport(
  url: string,
  wanted: Readonly<Record<string, unknown>>,
): Promise<IncomingMessage> {
  const sent = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
  sent.end(JSON.stringify(wanted));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}
