/** A sentence for a person: what cannot be, and what to do about it. Ends the command without a stack trace. */
export class Refusal extends Error {
  /**
   * @param {string} sentence
   * @param {number} [exitCode]
   */
  constructor(sentence, exitCode = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/**
 * Prints a failure for a person and gives the exit code of the command.
 *
 * @param {unknown} error
 * @returns {number}
 */
export function explain(error) {
  const refused = error instanceof Refusal;
  const text = refused
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`${text}\n`);
  return refused ? error.exitCode : 1;
}
