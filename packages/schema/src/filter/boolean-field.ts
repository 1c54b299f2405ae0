import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { BadUserInput } from '../errors.ts';
import type { Comparison } from './comparison.ts';
import type { FilterField } from './filter.ts';
import type { Predicate } from './predicate.ts';

const BooleanFilter = builder.inputRef<Comparison>('BooleanFilter').implement({
  description: 'Compares yes and no.',
  fields: (t) => ({ eq: t.boolean({ required: true, description: 'Is so, or is not.' }) }),
});

/** A field that asks whether a condition holds. */
export function comparingBoolean(condition: (alias: string) => Predicate, description: string): FilterField {
  return {
    input: () => BooleanFilter,
    description,
    compile: (alias, { eq }, _aliases, path) => {
      if (typeof eq !== 'boolean') throw new BadUserInput(path, 'eq must be true or false');
      return sql<SqlBool>`(${condition(alias)}) = ${sql.lit(eq)}`;
    },
  };
}
