import { getNamedType, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import { column } from '../model/relation.ts';
import type { ColumnMetadata } from '../model/table-metadata.ts';
import type { Predicate } from '../predicate.ts';
import { type SelectedField, select } from '../selection/selection.ts';
import type { Compilation } from '../statement/compilation.ts';
import type { JsonText } from '../statement/json-text.ts';
import { objectText } from '../statement/object-text.ts';
import { type Joined, Joins, Rows } from '../statement/rows.ts';
import { nestedText } from '../statement/value-text.ts';
import { type ConnectionMember, connectionMember } from './connection-member.ts';
import type { PlannedField } from './planned-field.ts';

/** The rows that an answer is made of: what a subquery gives for a field's arguments. */
export interface Derived {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnMetadata>>;
  /** The subquery without parentheses. */
  readonly source: (question: DerivedQuestion) => RawBuilder<unknown>;
  readonly orderBy: readonly string[];
}

export interface DerivedQuestion {
  readonly argument: Argument;
  readonly compilation: Compilation;
  /** Which of its columns the operation reads for a member of the value. */
  readonly reads: (member: string) => ReadonlySet<string>;
}

/** A member of a derived value: some of its rows, or one of them. */
interface DerivedMember extends PlannedField {
  derivedText(derived: JoinedDerived, selected: SelectedField): JsonText;
}

/** A value whose members are rows of one subquery, which is read once. */
export function derivedField(derived: Derived): PlannedField {
  return {
    root: true,
    text(rows, selected) {
      const { compilation } = rows;
      const type = getNamedType(selected.field.type);
      if (!isObjectType(type)) throw new Error(`${type.name} is not an object type`);
      const joined = rows.joins.shared(
        `${rows.alias}.${selected.slot}`,
        () => new JoinedDerived(compilation, derived, selected.argument),
      );
      const selection = select(compilation, type, selected.nodes);
      const text = objectText(selection, rows, (member) =>
        (member.planned as DerivedMember).derivedText(joined, member),
      );
      return { sql: text, nullable: false };
    },
  };
}

type Which = (columns: (name: string) => RawBuilder<unknown>) => Predicate;

/** The derived rows for which a condition holds, as a list. */
export function derivedRows(which: Which): PlannedField {
  return member((derived, selected) => {
    const texts = derived.add(selected, which);
    return { sql: sql<string>`('[' || coalesce(${texts}, '') || ']')`, nullable: false };
  });
}

/** The one derived row for which a condition holds. */
export function derivedRow(which: Which): PlannedField {
  return member((derived, selected) => ({
    sql: derived.add(selected, which),
    nullable: true,
  }));
}

function member(derivedText: DerivedMember['derivedText']): DerivedMember {
  return {
    derivedText,
    text(_rows, { field }) {
      throw new Error(`${field.name} stands in a derived value only`);
    },
  };
}

/** The one derived row for which a condition holds, for the arguments of a connection's field. */
export function derivedMember(derived: Derived, which: Which): ConnectionMember {
  return connectionMember((connection, selected) => {
    const { compilation } = connection.page.rows;
    const joined = connection.joined(
      derived.name,
      () => new JoinedDerived(compilation, derived, connection.argument),
    );
    return { sql: joined.add(selected, which), nullable: true };
  });
}

class JoinedDerived implements Joined {
  readonly #compilation: Compilation;
  readonly #derived: Derived;
  readonly #argument: Argument;
  readonly #alias: string;
  readonly #source: string;
  readonly #joins = new Joins();
  readonly #members: {
    readonly name: string;
    readonly rows: Rows;
    readonly text: RawBuilder<string>;
    readonly which: Which;
  }[] = [];

  constructor(compilation: Compilation, derived: Derived, argument: Argument) {
    this.#compilation = compilation;
    this.#derived = derived;
    this.#argument = argument;
    this.#alias = compilation.alias();
    this.#source = compilation.alias();
  }

  /** The texts of the rows for which a condition holds. */
  add(selected: SelectedField, which: Which): RawBuilder<string | null> {
    const { name, columns } = this.#derived;
    const joins = this.#joins;
    const rows = new Rows(this.#compilation, {
      alias: this.#source,
      name,
      columns,
      joins,
      argument: this.#argument,
    });
    const text = nestedText(rows, selected);
    this.#members.push({ name: selected.field.name, rows, text, which });
    return sql<string | null>`${column(this.#alias, `c${this.#members.length - 1}`)}`;
  }

  clause(): RawBuilder<unknown> {
    // A subquery without a column would still multiply the rows that it is joined to.
    if (this.#members.length === 0) return sql``;
    const source = this.#source;
    const order = sql.join(this.#derived.orderBy.map((name) => column(source, name)));
    const aggregates = this.#members.map(
      ({ text, which }, index) => sql`string_agg(${text}, ',' order by ${order})
        filter (where ${which((name) => column(source, name))}) as ${sql.ref(`c${index}`)}`,
    );
    const joined = this.#joins.clauses();
    const rows = this.#derived.source({
      argument: this.#argument,
      compilation: this.#compilation,
      reads: (member) => this.#reads(member),
    });
    return sql`cross join lateral (
      select ${sql.join(aggregates)} from (${rows}) as ${sql.ref(source)} ${joined}
    ) as ${sql.ref(this.#alias)}`;
  }

  #reads(member: string): ReadonlySet<string> {
    return new Set(this.#members.filter(({ name }) => name === member).flatMap(({ rows }) => rows.read));
  }
}
