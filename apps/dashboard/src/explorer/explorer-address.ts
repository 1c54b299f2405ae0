/** A GraphQL operation as a page asks it. */
export interface Operation {
  /** The document as text, fragments and all. */
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The explorer with this operation in it. It travels behind the `#`, which never reaches a server: a document may be
 * longer than an address may.
 */
export function explorerAddress({ document, variables }: Operation): string {
  const text = JSON.stringify(variables, null, 2);
  return `/explorer${explorerFragment(document.trim(), text === '{}' ? '' : text)}`;
}

/** The part of the explorer's address, with its `#`, that holds an operation; `variables` as JSON text. */
export function explorerFragment(query: string, variables: string): string {
  const parts = new URLSearchParams({ query });
  if (variables.trim() !== '') parts.set('variables', variables);
  return `#${parts}`;
}

/** The operation in an address's fragment, with or without its `#`; null where there is none. */
export function readExplorerAddress(fragment: string): { query: string; variables: string } | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const query = parts.get('query');
  return query === null || query === '' ? null : { query, variables: parts.get('variables') ?? '' };
}
