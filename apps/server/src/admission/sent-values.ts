/** So many values in all: lists of ids, shares, conditions of filters. */
const MOST = 5_000;
const LONGEST_TEXT = 200_000;

interface Waiting {
  readonly path: string;
  readonly value: unknown;
}

/**
 * Why the variables of a request cannot be what somebody meant, naming the place; null where they can. NUL no database
 * keeps, and half a surrogate pair would be kept as another letter than was typed.
 */
export function valuesFault(variables: Readonly<Record<string, unknown>>): string | null {
  const waiting: Waiting[] = [{ path: 'variables', value: variables }];
  for (let count = 0; ; count += 1) {
    const next = waiting.pop();
    if (next === undefined) return null;
    if (count > MOST) return `variables: there are more than ${MOST} values`;
    const { path, value } = next;
    if (typeof value === 'string') {
      const fault = textFault(value);
      if (fault !== null) return `${path}: ${fault}`;
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value))
        waiting.push({ path: `${path}.${name}`, value: member });
    }
  }
}

/** What is wrong with a text that is to be kept or compared. */
export function textFault(text: string): string | null {
  if (text.length > LONGEST_TEXT) return `is longer than ${LONGEST_TEXT} characters`;
  if (text.includes('\0')) return 'has a NUL character, which no text has';
  return text.isWellFormed() ? null : 'has half of a surrogate pair, which is no character';
}
