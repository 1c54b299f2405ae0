/** The same result for the same arguments, so that loaders made from them are found again. */
export function onceForArguments<Arguments extends readonly unknown[], Result>(
  make: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  const made = new Map<string, Result>();
  return (...values) => {
    const key = JSON.stringify(values);
    const known = made.get(key);
    if (known !== undefined) return known;
    const result = make(...values);
    made.set(key, result);
    return result;
  };
}
