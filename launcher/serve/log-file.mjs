import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';

const largestBytes = 10_000_000;

/** A log that keeps itself small: when it is full it becomes `NAME.1`, in place of the one before. */
export class LogFile {
  /** @param {string} path */
  constructor(path) {
    this.path = path;
    this.descriptor = openSync(path, 'a');
    this.bytes = fstatSync(this.descriptor).size;
  }

  /**
   * A log that cannot be written (a full disk) must not end the service.
   *
   * @param {string} line
   */
  write(line) {
    try {
      if (this.bytes > largestBytes) this.turn();
      this.bytes += writeSync(this.descriptor, `${line}\n`);
    } catch {
      this.failed = true;
    }
  }

  /** @private */
  turn() {
    closeSync(this.descriptor);
    renameSync(this.path, `${this.path}.1`);
    this.descriptor = openSync(this.path, 'a');
    this.bytes = 0;
  }
}
