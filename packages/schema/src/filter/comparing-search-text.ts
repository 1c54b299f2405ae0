import { allOf, BadUserInput, column, type FilterFields } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';

const WordsFilter = builder.kyselyComparison('WordsFilter', 'Looks for words.', 'String', {
  contains: 'Contains this, whatever the case and the diacritics (`đ` is `d`).',
});

/** A field that looks for words in a column that already holds search keys, as generated columns do. */
export function comparingSearchText(name: string, description: string): FilterFields[string] {
  return {
    input: () => WordsFilter,
    description,
    compile: (_compilation, alias, value) =>
      allOf(
        value.members().map(([, words]) => {
          if (!words.isGiven) throw new BadUserInput(value.name, 'contains cannot be null');
          return sql<SqlBool>`${column(alias, name)} like '%' || search_key(${words.bind()}::text) || '%'`;
        }),
      ),
  };
}
