type Fields = Readonly<Record<string, unknown>>;

/** A step of a path: a member, and which items of it where it is a list: `participants[role=FUNDING]`. */
interface Step {
  readonly name: string;
  readonly where: readonly [string, string] | null;
}

const STEP = /^([^[\]]+)(?:\[([^=\]]+)=([^\]]*)\])?$/;
/** A member whose items are told apart by their places: a breakdown's keys. */
const KEYS = 'keys';

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the value at a path of a record; below lists there may be several, and a list of them comes back. Written to
 * leave little behind: it is called for each cell of a million rows.
 */
export function reader(path: string): (record: unknown) => unknown {
  const steps = path.split('.').map((text): Step => {
    const [, name = text, key, value = ''] = STEP.exec(text) ?? [];
    return { name, where: key === undefined ? null : [key, value] };
  });
  return (record) => valueAt(record, steps, 0);
}

function valueAt(record: unknown, steps: readonly Step[], from: number): unknown {
  let value = record;
  for (let at = from; at < steps.length; at += 1) {
    const step = steps[at];
    if (step === undefined || value === null || value === undefined) return null;
    if (Array.isArray(value)) return valuesOf(value, steps, at);
    value = isFields(value) ? itemsOf(value[step.name], step) : null;
    const next = steps[at + 1];
    if (step.name === KEYS && Array.isArray(value) && next !== undefined) {
      // Places begin at 1, as in the header that names them.
      value = value[Number(next.name) - 1];
      at += 1;
    }
  }
  return value ?? null;
}

function itemsOf(value: unknown, { where }: Step): unknown {
  if (where === null || !Array.isArray(value)) return value;
  const [key, wanted] = where;
  return value.filter((item) => isFields(item) && String(item[key]) === wanted);
}

/** The values of a list's items; equal ones once. */
function valuesOf(items: readonly unknown[], steps: readonly Step[], at: number): readonly unknown[] {
  const found = items.flatMap((item) => valueAt(item, steps, at));
  return [...new Set(found)].filter((value) => value !== null && value !== undefined);
}
