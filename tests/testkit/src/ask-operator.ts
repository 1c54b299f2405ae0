import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { controlPath } from '@nhipcau/database';

/** Has the server that has the embedded database open do an operator's command, as the command itself would; gives what it prints. */
export function askOperator(dataDir: string, command: object): Promise<string> {
  const socketPath = controlPath(dataDir);
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath, method: 'POST', path: '/' }, (response) => {
      text(response).then(
        (said) => (response.statusCode === 200 ? resolve(said.trim()) : reject(new Error(said))),
        reject,
      );
    });
    asked.once('error', reject);
    asked.end(JSON.stringify(command));
  });
}
