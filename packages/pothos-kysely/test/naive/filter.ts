import type { Compare } from './compare.ts';
import { refuse } from './page.ts';

/** SQL's three truths: null is "unknown". */
export type Truth = boolean | null;
export type FilterInput = Readonly<Record<string, unknown>>;
/** The condition that a value of one field of a filter stands for. */
export type FieldTest<Row> = (row: Row, value: FilterInput) => Truth;

export const not = (truth: Truth): Truth => (truth === null ? null : !truth);
export const all = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;
export const any = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false;

/** Whether a row meets a filter with `and`, `or` and `not`. */
export function meets<Row>(
  fields: Readonly<Record<string, FieldTest<Row>>>,
  row: Row,
  filter: FilterInput,
): Truth {
  const nested = (value: unknown) => meets(fields, row, value as FilterInput);
  return all(
    Object.entries(filter).map(([name, value]) => {
      if (name === 'and') return all((value as readonly unknown[]).map(nested));
      if (name === 'or') return any((value as readonly unknown[]).map(nested));
      if (name === 'not') return not(nested(value));
      return fields[name]?.(row, value as FilterInput) ?? null;
    }),
  );
}

type Value = string | number | null;

/** A comparison of one column by all the operators that are given. */
export function compares<Row>(read: (row: Row) => Value, compare: Compare): FieldTest<Row> {
  return (row, operators) => {
    const value = read(row);
    return all(
      Object.entries(operators).map(([operator, operand]) => holds(operator, value, operand, compare)),
    );
  };
}

function holds(operator: string, value: Value, operand: unknown, compare: Compare): Truth {
  const to = (other: unknown) => (value === null ? null : compare(value, other as string | number));
  const known = (test: (compared: number) => boolean) => {
    const compared = to(operand);
    return compared === null ? null : test(compared);
  };
  const items = Array.isArray(operand) ? operand : [];
  const text = String(value).toLowerCase();
  switch (operator) {
    case 'eq':
      return known((compared) => compared === 0);
    case 'ne':
      return value === null || to(operand) !== 0;
    case 'gt':
      return known((compared) => compared > 0);
    case 'gte':
      return known((compared) => compared >= 0);
    case 'lt':
      return known((compared) => compared < 0);
    case 'lte':
      return known((compared) => compared <= 0);
    case 'in':
      return any(items.map((item) => (value === null ? null : to(item) === 0)));
    case 'notIn':
      return value === null || items.every((item) => to(item) !== 0);
    case 'isNull':
      return (value === null) === operand;
    case 'contains':
      return value === null ? null : text.includes(String(operand).toLowerCase());
    case 'startsWith':
      return value === null ? null : text.startsWith(String(operand).toLowerCase());
    default:
      return refuse(`no operator ${operator}`);
  }
}

/** `some`, `every` and `none` over related rows. */
export function quantifies<Row, Related>(
  relatedTo: (row: Row) => readonly Related[],
  meetsFilter: (related: Related, filter: FilterInput) => Truth,
): FieldTest<Row> {
  return (row, value) => {
    const related = relatedTo(row);
    return all(
      Object.entries(value).map(([quantifier, filter]) => {
        const truths = related.map((each) => meetsFilter(each, filter as FilterInput));
        if (quantifier === 'some') return truths.includes(true);
        if (quantifier === 'none') return !truths.includes(true);
        return truths.every((truth) => truth === true);
      }),
    );
  };
}
