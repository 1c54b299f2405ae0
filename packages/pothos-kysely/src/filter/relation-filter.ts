import { type SqlBool, sql } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import { BadUserInput } from '../errors.ts';
import { columnsOf, equal, type Relation } from '../model/relation.ts';
import { allOf, type Predicate } from '../predicate.ts';
import type { Compilation } from '../statement/compilation.ts';
import type { Filter, FilterField, FilterInput } from './filter.ts';

/** Whether a row of the relation's target that the viewer may read meets a condition. */
function exists(
  compilation: Compilation,
  { target, on, link, where }: Relation,
  parent: string,
  matching: (child: string) => Predicate,
): Predicate {
  const child = compilation.alias();
  const ties = [...equal(parent, child, on), ...(where ? [where(columnsOf(parent), columnsOf(child))] : [])];
  if (link === undefined) {
    return sql<SqlBool>`exists (
      select 1 from ${sql.table(target)} as ${sql.ref(child)}
      where ${compilation.within(target, child, [...ties, matching(child)])}
    )`;
  }
  const name = compilation.alias();
  const linked = [...equal(parent, name, link.from), ...(link.where ? [link.where(name)] : [])];
  return sql<SqlBool>`exists (
    select 1 from ${sql.table(link.table)} as ${sql.ref(name)}
    join ${sql.table(target)} as ${sql.ref(child)} on ${allOf(equal(name, child, link.to))}
    where ${compilation.within(link.table, name, linked)}
      and ${compilation.within(target, child, [...ties, matching(child)])}
  )`;
}

/** A field over the records of a to-many relation, by an input with `some`, `every` and `none`. */
export function quantified(
  relation: () => Relation,
  filter: () => Filter,
  input: () => FilterInput,
  description: string,
): FilterField<never> {
  return {
    input,
    description,
    compile: (compilation, alias, value) => {
      const parts = value.members().map(([quantifier, member]): Predicate => {
        if (!member.isGiven) throw new BadUserInput(member.name, 'cannot be null');
        const matching = (child: string) => filter().compile(compilation, child, member);
        if (quantifier === 'some') return exists(compilation, relation(), alias, matching);
        const offending = (child: string) =>
          quantifier === 'none' ? matching(child) : sql<SqlBool>`${matching(child)} is not true`;
        return sql<SqlBool>`not ${exists(compilation, relation(), alias, offending)}`;
      });
      return allOf(parts);
    },
  };
}

/** A field over the one record of a to-one relation. */
export function related(
  relation: () => Relation,
  filter: () => Filter,
  description: string,
): FilterField<never> {
  return {
    input: () => filter().ref,
    description,
    compile: (compilation: Compilation, alias: string, value: Argument) =>
      exists(compilation, relation(), alias, (child) => filter().compile(compilation, child, value)),
  };
}
