import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';

/** Sends an export's request; its answer is read when the caller reads it, no sooner. */
export async function askExport(
  url: string,
  token: string,
  wanted: Readonly<Record<string, unknown>>,
): Promise<IncomingMessage> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const sent = request(url, { method: 'POST', headers });
  sent.end(JSON.stringify(wanted));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}
