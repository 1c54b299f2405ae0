/**
 * What a part of the tests came to.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} troubles what a person reads to understand the failures
 */

/** @returns {Tally} */
export function passed() {
  return { passed: 1, failed: 0, skipped: 0, troubles: [] };
}

/**
 * @param {string} trouble
 * @returns {Tally}
 */
export function failed(trouble) {
  return { passed: 0, failed: 1, skipped: 0, troubles: [trouble] };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
    skipped: tallies.reduce((total, tally) => total + tally.skipped, 0),
    troubles: tallies.flatMap(({ troubles }) => troubles),
  };
}

/**
 * The closing line of all tests, and the exit code. Tests that were not run prove nothing: none at all is a failure.
 *
 * @param {Tally} total
 */
export function verdict({ passed, failed }) {
  const failures = passed + failed === 0 ? 1 : failed;
  return { line: `${passed} passed, ${failures} failed`, exitCode: failures === 0 ? 0 : 1 };
}
