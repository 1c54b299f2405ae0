import { Socket } from 'node:net';

/** The sockets of a pool, those that are not connected yet too. */
export class Sockets {
  readonly #open = new Set<Socket>();

  /** A new one, for node-postgres to connect. */
  readonly make = (): Socket => {
    const socket = new Socket();
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
    return socket;
  };

  /** Breaks them all: whoever waits for an answer gets an error at once. */
  sever(): void {
    for (const socket of this.#open) socket.destroy();
  }
}
