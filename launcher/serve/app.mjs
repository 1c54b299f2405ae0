import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { signalProcessGroup } from '../process/process-group.mjs';
import { shortForm } from './log-line.mjs';

const leaveWithLauncher = new URL('./leave-with-launcher.mjs', import.meta.url).href;
const rememberedLines = 20;

/**
 * @typedef {object} AppOptions
 * @property {string} name as people know it
 * @property {string} node
 * @property {readonly string[]} command script and arguments
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {import('./log-file.mjs').LogFile} log
 */

/** One of the two apps: a child process whose words go to a log and whose troubles go to the terminal. */
export class App {
  /** @param {AppOptions} options */
  constructor({ name, node, command, cwd, env, log }) {
    this.name = name;
    this.log = log;
    /** Until the app serves, what it says is kept for the case that it does not get there. */
    this.serving = false;
    /** @type {string[]} */
    this.recent = [];
    /** @type {string[]} */
    this.complaints = [];
    this.child = spawn(node, ['--import', leaveWithLauncher, ...command], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: process.platform !== 'win32',
    });
    /** What the app tells whoever started it, and nobody else. @type {Record<string, unknown>} */
    this.told = {};
    this.child.on('message', (message) => Object.assign(this.told, message));
    const { stdout, stderr } = this.child;
    if (stdout) createInterface({ input: stdout }).on('line', (line) => this.hear(line, false));
    if (stderr) createInterface({ input: stderr }).on('line', (line) => this.hear(line, true));
    /** @type {Promise<string>} how it ended, in words */
    this.ended = new Promise((resolve) => {
      this.child.once('error', (error) => resolve(error.message));
      this.child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
    this.ended.then(() => {
      this.hasEnded = true;
    });
  }

  /**
   * @private
   * @param {string} line
   * @param {boolean} complaint whether it came on stderr
   */
  hear(line, complaint) {
    if (line.trim() === '') return;
    this.log.write(line);
    const short = complaint || line.startsWith('{') ? shortForm(line) : undefined;
    if (complaint) this.complaints.push(line);
    if (this.serving && short !== undefined) {
      process.stderr.write(`${this.name}  ${short}\n`);
    } else {
      this.recent = [...this.recent, line].slice(-rememberedLines);
    }
  }

  /** From now on its troubles are shown as they come. */
  showTroubles() {
    this.serving = true;
    this.recent = [];
    this.complaints = [];
  }

  /**
   * Why it ended, for a person: its own sentence where it refused to start with one, else its last lines.
   *
   * @param {string} how
   */
  obituary(how) {
    const sentence = this.complaints.join('\n');
    const refusal = !this.serving && how === 'exit code 1' && sentence !== '' && this.complaints.length <= 3;
    if (refusal) return sentence;
    return [...this.recent, `${this.name} stopped unexpectedly (${how}); its log is ${this.log.path}.`].join(
      '\n',
    );
  }

  /**
   * Asks it to end, and ends it when it has not within the time.
   *
   * @param {number} milliseconds
   * @returns {Promise<boolean>} whether it ended by itself
   */
  async stop(milliseconds) {
    if (this.hasEnded) return true;
    this.child.kill('SIGTERM');
    let patient = true;
    const timer = setTimeout(() => {
      patient = false;
      signalProcessGroup(this.child, 'SIGKILL');
    }, milliseconds);
    await this.ended;
    clearTimeout(timer);
    signalProcessGroup(this.child, 'SIGKILL');
    return patient;
  }
}
