import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { CommandError } from './command-error.ts';

/**
 * Has the process that has the embedded database open do a command; gives what it answers. Undefined where nobody listens
 * at the path.
 *
 * @throws CommandError with the sentence of a server that cannot do it
 */
export function askServer(path: string, command: object): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath: path, method: 'POST', path: '/' }, (response) => {
      text(response).then(
        (answer) => (response.statusCode === 200 ? resolve(answer) : reject(new CommandError(answer))),
        reject,
      );
    });
    asked.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(undefined);
      else if (error.code === 'EACCES') reject(new CommandError(notOwner(path)));
      else reject(error);
    });
    asked.end(JSON.stringify(command));
  });
}

function notOwner(path: string): string {
  return `Only whoever runs the server may do this: ${path} cannot be opened.`;
}
