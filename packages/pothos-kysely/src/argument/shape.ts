import { type GraphQLInputType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';

/**
 * What of an argument shapes the SQL, as text: two requests with the same shape share a statement. Members that are
 * given, lengths of lists of objects, booleans and the values of enums that name columns or directions; other values
 * are bound and leave no trace.
 */
export function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return '0';
  const nullable = getNullableType(type);
  if (isListType(nullable)) return listShape(nullable.ofType, value);
  if (isInputObjectType(nullable)) {
    const members = value as Readonly<Record<string, unknown>>;
    const fields = nullable.getFields();
    const shapes = Object.entries(members).map(([name, member]) => {
      const field = fields[name];
      return field === undefined || member === undefined ? '' : `${name}:${shapeOf(field.type, member)}`;
    });
    return `{${shapes.join()}}`;
  }
  if (isEnumType(nullable)) return nullable.extensions.structural === true ? String(value) : '*';
  return typeof value === 'boolean' ? String(value) : '*';
}

function listShape(item: GraphQLInputType, value: unknown): string {
  const nullable = getNullableType(item);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isOfValues = !isInputObjectType(nullable) && !isListType(nullable);
  if (isOfValues && !(isEnumType(nullable) && nullable.extensions.structural === true)) {
    return items.length === 0 ? '[]' : '[*]';
  }
  return `[${items.map((each) => shapeOf(item, each)).join()}]`;
}
