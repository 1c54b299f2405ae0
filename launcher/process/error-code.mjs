/**
 * What the system calls an error, `EACCES` say.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function errorCode(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/**
 * The same as a note at the end of a sentence: ` (EACCES)`, or nothing.
 *
 * @param {unknown} error
 */
export function errorNote(error) {
  const code = errorCode(error);
  return code ? ` (${code})` : '';
}
