import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import { BadUserInput } from '../errors.ts';
import { withoutWildcards } from '../filter/operators.ts';
import { column } from '../model/relation.ts';
import type { Predicate } from '../predicate.ts';
import type { Compilation } from '../statement/compilation.ts';
import type { List } from './list.ts';

/** What ties the rows of a list to a parent, as a condition on an alias. */
export type Tie = (alias: string) => Predicate;

const greatestWords = 10;

/** The words of a search; what is more than ten is not looked for. */
function wordsOf(search: unknown): readonly string[] {
  if (typeof search !== 'string') return [];
  return search
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, greatestWords);
}

/** How many words a search has: that shapes the SQL, the words do not. */
export function searchShape(search: unknown): string {
  return String(wordsOf(search).length);
}

/** The rows of a list: a table, or the list's own subquery. */
export function sourceOf(list: List, argument: Argument, compilation: Compilation): RawBuilder<unknown> {
  return list.source ? list.source(argument, compilation) : sql.table(list.table);
}

/** The one condition under which rows are listed, counted, summed and paged: tie, scope, filter and search together. */
export function matching(
  list: List,
  argument: Argument,
  compilation: Compilation,
  tie: Tie | null,
  alias: string,
): Predicate {
  const filter = argument.member('filter');
  return compilation.within(list.table, alias, [
    ...(tie ? [tie(alias)] : []),
    ...(list.where ? [list.where(alias)] : []),
    ...(list.filter && !list.sourceFilters && filter.isGiven
      ? [list.filter.compile(compilation, alias, filter)]
      : []),
    ...searched(list, argument.member('search'), compilation, alias),
  ]);
}

/** Every word occurs in the record's search text, whatever its diacritics. */
function searched(
  { name, search }: List,
  argument: Argument,
  { planner }: Compilation,
  alias: string,
): readonly Predicate[] {
  if (!argument.isGiven) return [];
  if (search === undefined) throw new BadUserInput('search', `is not offered by ${name} lists`);
  return wordsOf(argument.value).map((_word, index) => {
    const word = argument.bind((value) => withoutWildcards(wordsOf(value)[index]));
    return sql<SqlBool>`${column(alias, search)} like '%' || ${planner.textKey(sql`${word}::text`)} || '%'`;
  });
}
