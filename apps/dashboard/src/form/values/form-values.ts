/**
 * What stands in a form: texts by the path of their field, such as `title` or `sectors.0.percentage`. Beside the value of
 * a record that was picked, its name stands under `…:name`.
 */
export type FormValues = Readonly<Record<string, string>>;

/** The name under which what a picked record is called stands. */
export const nameAt = (path: string): string => `${path}:name`;

/** The numbers of the rows that stand in a form under a name, in their order; removed ones leave gaps. */
export function rowsIn(values: FormValues, name: string): readonly number[] {
  const found = new Set<number>();
  for (const path of Object.keys(values)) {
    const [first, row] = path.split('.');
    if (first === name && row !== undefined && /^\d{1,4}$/.test(row)) found.add(Number(row));
  }
  return [...found].toSorted((a, b) => a - b);
}

/** What a browser sends, as text; line breaks are one character. Files, and what React adds, are left out. */
export function valuesOf(form: FormData): FormValues {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$')) values[name] = value.replaceAll('\r\n', '\n');
  }
  return values;
}
