/** A column as the database describes it. */
export interface ColumnMetadata {
  /** PostgreSQL's name of the type (`pg_type.typname`); of its elements where `array`. */
  readonly type: string;
  readonly nullable: boolean;
  readonly array?: boolean;
  readonly enum?: boolean;
}

/** A table as the database describes it. */
export interface TableMetadata {
  readonly primaryKey: readonly string[];
  readonly columns: Readonly<Record<string, ColumnMetadata>>;
}

/** All tables of a database. Generate it with `readTables`, commit it, and fail the build when it drifts. */
export type DatabaseMetadata<DB> = {
  readonly [Table in keyof DB & string]: {
    readonly primaryKey: readonly string[];
    readonly columns: { readonly [Column in keyof DB[Table] & string]: ColumnMetadata };
  };
};
