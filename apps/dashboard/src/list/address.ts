/** The state of a list, as its address has it: one value for each name, empty ones left out. */
export type Query = Readonly<Record<string, string>>;

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Where a page of a list starts; any other change goes back to its first page. */
const CURSORS = ['after', 'before'];
/** What a page says once, of what was just done. */
const SAID_ONCE = ['deleted', 'sharing'];
/** What another link or form of the page does not keep of its address. */
export const FLEETING: readonly string[] = [...CURSORS, ...SAID_ONCE];

/** `several` are names with more than one value: those of a repeated one are joined by commas. */
export function readQuery(parameters: Parameters, several: readonly string[] = []): Query {
  const entries = Object.entries(parameters).map(([name, value]) => {
    const values = typeof value === 'string' ? [value] : (value ?? []);
    return [name, (several.includes(name) ? values.join(',') : values[0])?.trim() ?? ''];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** The address of `path` with `query` changed; null takes a value away. What is fleeting goes unless it is the change. */
export function address(
  path: string,
  query: Query,
  change: Readonly<Record<string, string | null>> = {},
): string {
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...change })) {
    const stale = FLEETING.includes(name) && !(name in change);
    if (value !== null && value !== '' && !stale) next.set(name, value);
  }
  return next.size === 0 ? path : `${path}?${next}`;
}
