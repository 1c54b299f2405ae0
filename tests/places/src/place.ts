/** The kinds of database that the product runs on. */
export type DatabaseKind = 'embedded' | 'postgresql';

/** Where a throw-away database is. */
export interface Place {
  readonly kind: DatabaseKind;
  /** What the database package opens: a directory of its own, or a database of its own on a server. */
  readonly open: { readonly dataDir: string } | { readonly url: string };
  /** Removes it with everything in it; nobody may have it open. */
  remove(): Promise<void>;
}
