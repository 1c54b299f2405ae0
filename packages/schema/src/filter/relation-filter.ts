import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { BadUserInput } from '../errors.ts';
import type { Aliases, Filter, FilterField, FilterRef, FilterValue } from './filter.ts';
import { allOf, type Predicate } from './predicate.ts';

/** How the rows of another table belong to a row: the condition between the two aliases. */
export interface Relation {
  readonly table: string;
  readonly filter: () => Filter;
  readonly join: (parent: string, child: string) => Predicate;
}

const quantifiers = new Map<string, FilterRef>();

/** `<Name>Quantifier { some every none }` over a filter; one for each filter, whatever the relation. */
function quantifierOf(filter: Filter): FilterRef {
  const name = filter.ref.name.replace(/Filter$/, 'Quantifier');
  const known = quantifiers.get(name);
  if (known !== undefined) return known;
  const ref = builder.inputRef<FilterValue>(name);
  quantifiers.set(name, ref);
  const field = { type: filter.ref, required: false } as const;
  ref.implement({
    description: 'Asks about the related records.',
    fields: (t) => ({
      some: t.field({ ...field, description: 'At least one related record matches.' }),
      every: t.field({
        ...field,
        description: 'No related record fails to match; also where there is none.',
      }),
      none: t.field({ ...field, description: 'No related record matches.' }),
    }),
  });
  return ref;
}

function exists(
  relation: Relation,
  parent: string,
  aliases: Aliases,
  matching: (child: string) => Predicate,
) {
  const child = aliases.next();
  return sql<SqlBool>`exists (
    select 1 from ${sql.table(relation.table)} as ${sql.ref(child)}
    where ${allOf([relation.join(parent, child), matching(child)])}
  )`;
}

/** A field over the records of a to-many relation. */
export function quantified(relation: Relation, description: string): FilterField {
  return {
    input: () => quantifierOf(relation.filter()),
    description,
    compile: (alias, value, aliases, path) => {
      const { compile } = relation.filter();
      const parts = Object.entries(value).map(([quantifier, member]): Predicate => {
        if (member === null) throw new BadUserInput(`${path}.${quantifier}`, 'cannot be null');
        const matching = (child: string) => compile(child, member as FilterValue, aliases);
        if (quantifier === 'some') return exists(relation, alias, aliases, matching);
        const offending = (child: string) =>
          quantifier === 'none' ? matching(child) : sql<SqlBool>`${matching(child)} is not true`;
        return sql<SqlBool>`not ${exists(relation, alias, aliases, offending)}`;
      });
      return allOf(parts);
    },
  };
}

/** A field over the one record of a to-one relation. */
export function related(relation: Relation, description: string): FilterField {
  return {
    input: () => relation.filter().ref,
    description,
    compile: (alias, value, aliases) =>
      exists(relation, alias, aliases, (child) => relation.filter().compile(child, value, aliases)),
  };
}

/** Joins on equal columns: `child.column = parent.column`. */
export function onColumns(childColumn: string, parentColumn: string): Relation['join'] {
  return (parent, child) =>
    sql<SqlBool>`${sql.ref(`${child}.${childColumn}`)} = ${sql.ref(`${parent}.${parentColumn}`)}`;
}
