/**
 * Says what is being done: one line per step, closed by what came of it and how long it took.
 *
 * @param {NodeJS.WriteStream} stream
 * @returns {<T>(what: string, work: () => Promise<T>, outcome?: (result: T) => string) => Promise<T>}
 */
export function progressOn(stream) {
  return async (what, work, outcome) => {
    const since = performance.now();
    stream.write(`${what} … `);
    try {
      const result = await work();
      const duration = seconds(performance.now() - since);
      stream.write(outcome ? `${outcome(result)} (${duration})\n` : `${duration}\n`);
      return result;
    } catch (error) {
      stream.write('\n');
      throw error;
    }
  };
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
