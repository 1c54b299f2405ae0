/** The members of that name where each is text; null where the value is anything else. */
export function textsOf<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Readonly<Record<Name, string>> | null {
  if (typeof value !== 'object' || value === null) return null;
  const isText = (name: string) => typeof Reflect.get(value, name) === 'string';
  return names.every(isText) ? (value as Readonly<Record<Name, string>>) : null;
}
