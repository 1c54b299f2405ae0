type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A step of a path: a member, and which items of it where it is a list: `participants[role=FUNDING]`. */
interface Step {
  readonly name: string;
  readonly where: readonly [string, string] | null;
}

const STEP = /^([^[\]]+)(?:\[([^=\]]+)=([^\]]*)\])?$/;

/** Reads the values at a path of a record; below lists there may be several, equal ones once. */
export function reader(path: string): (record: unknown) => readonly unknown[] {
  const steps = path.split('.').map((text): Step => {
    const [, name = text, key, value = ''] = STEP.exec(text) ?? [];
    return { name, where: key === undefined ? null : [key, value] };
  });
  return (record) => [...new Set(steps.reduce<readonly unknown[]>(stepInto, [record]))];
}

function stepInto(values: readonly unknown[], step: Step): readonly unknown[] {
  return values.flatMap((value) => {
    // Places of a list begin at 1, as in the header that names them.
    const next = Array.isArray(value)
      ? value[Number(step.name) - 1]
      : isFields(value)
        ? value[step.name]
        : null;
    if (next === null || next === undefined) return [];
    if (!Array.isArray(next)) return [next];
    const [key, wanted] = step.where ?? [];
    if (key !== undefined) return next.filter((item) => isFields(item) && String(item[key]) === wanted);
    return step.name === 'keys' ? [next] : next;
  });
}
