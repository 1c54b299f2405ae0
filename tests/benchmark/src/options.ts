import { parseArgs } from 'node:util';
import { type OperationName, operationNames } from './operations/operation.ts';
import { type PeerName, peerNames } from './peers/peer.ts';

/** What the command line asks for. */
export interface Options {
  readonly operations: readonly OperationName[];
  readonly peers: readonly PeerName[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly scale: number;
  readonly fresh: boolean;
  readonly keep: boolean;
  /** Whether the answers are only compared, and nothing is timed. */
  readonly agree: boolean;
  /** Whether the table goes into the README. */
  readonly markdown: boolean;
}

/** @throws Error that names what cannot be */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    // pnpm hands on the `--` that parts its own options from those of the script.
    args: args.filter((argument) => argument !== '--'),
    options: {
      only: { type: 'string', default: operationNames.join() },
      peers: { type: 'string', default: peerNames.join() },
      connections: { type: 'string', default: '1,16' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '5' },
      scale: { type: 'string', default: '1' },
      fresh: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      agree: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    },
  });
  return {
    operations: chosen('--only', values.only, operationNames),
    peers: chosen('--peers', values.peers, peerNames),
    connections: values.connections.split(',').map((text) => positive('--connections', text)),
    rounds: positive('--rounds', values.rounds),
    seconds: positive('--seconds', values.seconds),
    scale: positive('--scale', values.scale),
    fresh: values.fresh,
    keep: values.keep,
    agree: values.agree,
    markdown: values.markdown,
  };
}

function chosen<Name extends string>(option: string, text: string, names: readonly Name[]): readonly Name[] {
  const wanted = text.split(',');
  const unknown = wanted.filter((name) => !names.some((each) => each === name));
  if (unknown.length > 0) throw new Error(`${option}: ${unknown.join()} is none of ${names.join()}`);
  return names.filter((name) => wanted.includes(name));
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`${option}: ${text} is not a number above zero`);
  return value;
}
