import { spawn } from 'node:child_process';
import { Refusal } from '../terminal/refusal.mjs';
import { signalProcessGroup } from './process-group.mjs';

const killAfterMilliseconds = 5_000;
const shownLines = 60;

/**
 * @typedef {object} CommandResult
 * @property {number} code exit code; 128 when a signal ended it
 * @property {string} output what it wrote on both streams, in order of arrival
 * @property {string} stdout
 */

/**
 * Runs a program quietly to its end. It has no stdin and a process group of its own, so that a stop reaches all
 * that it started.
 *
 * @param {readonly string[]} command program and arguments
 * @param {{ env: NodeJS.ProcessEnv, cwd: string, signal: AbortSignal }} options
 * @returns {Promise<CommandResult>}
 * @throws the signal's reason when it was stopped
 */
export function runCommand([program = '', ...parameters], { env, cwd, signal }) {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const child = spawn(program, parameters, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let output = '';
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    const stop = () => {
      signalProcessGroup(child, 'SIGTERM');
      setTimeout(() => signalProcessGroup(child, 'SIGKILL'), killAfterMilliseconds).unref();
    };
    signal.addEventListener('abort', stop, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(signal.reason);
      else resolve({ code: code ?? 128, output, stdout });
    });
  });
}

/**
 * Runs a program that must succeed.
 *
 * @param {string} purpose what failed, as the start of a sentence
 * @param {readonly string[]} command
 * @param {{ env: NodeJS.ProcessEnv, cwd: string, signal: AbortSignal }} options
 * @throws Refusal with the last lines of its output
 */
export async function mustRun(purpose, command, options) {
  const result = await runCommand(command, options);
  if (result.code !== 0) {
    throw new Refusal(
      `${lastLines(result.output, shownLines)}\n\n${purpose} failed (exit code ${result.code}).`,
    );
  }
  return result;
}

/**
 * @param {string} text
 * @param {number} count
 */
export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
