import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, errorNote } from '../process/error-code.mjs';
import { livingProcess, processRecord } from '../process/process-identity.mjs';
import { unlessStopped } from '../process/stop-request.mjs';
import { root, toolsDirectory } from '../root.mjs';
import { Refusal } from '../terminal/refusal.mjs';

const file = join(toolsDirectory, 'setup.lock');
const pollMilliseconds = 250;

/**
 * Does the work while no other launcher sets up this checkout; waits for one that does.
 *
 * @template T
 * @param {import('../work.mjs').Work} work
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function whileNobodyElseSetsUp({ step, signal }, action) {
  makeToolsDirectory();
  if (!take()) {
    await step('Waiting for another command that sets up this checkout', async () => {
      while (!take()) await unlessStopped(signal, sleep(pollMilliseconds));
    });
  }
  try {
    return await action();
  } finally {
    rmSync(file, { force: true });
  }
}

function makeToolsDirectory() {
  try {
    mkdirSync(toolsDirectory, { recursive: true });
  } catch (error) {
    throw new Refusal(`The tools directory ${toolsDirectory} cannot be made${errorNote(error)}.`);
  }
}

/** Takes the lock when it is free or its holder is gone. */
function take() {
  if (make()) return true;
  if (livingProcess(file) !== undefined) return false;
  rmSync(file, { force: true });
  return make();
}

/** Linked into place, so that nobody ever reads a lock that does not name its holder yet. */
function make() {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, processRecord(process.pid));
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw new Refusal(
      `The checkout ${root} cannot be written to${errorNote(error)}: it has to belong to the user who starts it.`,
    );
  } finally {
    rmSync(draft, { force: true });
  }
}
