import { once } from 'node:events';
import { createServer } from 'node:net';
import { errorCode } from '../process/error-code.mjs';
import { Refusal } from '../terminal/refusal.mjs';

/** What the system answers for an address that this machine does not have: no program can be in the way there. */
const absentAddress = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);

/**
 * Makes sure that a port can be listened on, and that a browser that takes `localhost` for the IPv6 address meets
 * nobody else there.
 *
 * @param {number} port
 * @param {string} host where an app will listen
 * @param {string} variable the environment variable that changes the port
 * @throws Refusal
 */
export async function requireFreePort(port, host, variable) {
  for (const address of [host, '::1']) {
    const code = await whyNot(port, address);
    if (code === undefined || (address === '::1' && absentAddress.has(code))) continue;
    throw new Refusal(sentence(code, port, address, variable));
  }
}

/**
 * @param {string} code
 * @param {number} port
 * @param {string} address
 * @param {string} variable
 */
function sentence(code, port, address, variable) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that one, or choose another port with ${variable}.`;
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be opened by this user: choose another port with ${variable}.`;
  }
  return `Port ${port} cannot be opened on ${address} (${code}).`;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the system's error code, undefined when the port is free
 */
async function whyNot(port, host) {
  const server = createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return undefined;
  } catch (error) {
    return errorCode(error) ?? 'unknown';
  }
}
