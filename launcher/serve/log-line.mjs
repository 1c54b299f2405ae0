const warning = 40;
const error = 50;
/** Members that every line has, or that only a program reads. */
const dull = new Set(['level', 'time', 'service', 'msg', 'pid', 'hostname', 'v']);

/**
 * What a person should see of a log line: nothing of ordinary ones, warnings and errors in one short line, and a
 * line that is not JSON as it is.
 *
 * @param {string} line
 * @returns {string | undefined}
 */
export function shortForm(line) {
  const entry = parse(line);
  if (!entry) return line;
  if (entry.level < warning) return undefined;
  const details = Object.entries(entry)
    .filter(([name]) => !dull.has(name))
    .map(([name, value]) => `${name}=${describe(value)}`);
  return [entry.level >= error ? 'error:' : 'warning:', entry.msg, ...details].filter(Boolean).join(' ');
}

/**
 * @param {string} line
 * @returns {({ level: number, msg?: string } & Record<string, unknown>) | undefined}
 */
function parse(line) {
  if (!line.startsWith('{')) return undefined;
  try {
    const entry = JSON.parse(line);
    return typeof entry.level === 'number' ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** @param {unknown} value */
function describe(value) {
  if (typeof value !== 'object' || value === null) return String(value);
  return 'message' in value ? String(value.message) : JSON.stringify(value);
}
