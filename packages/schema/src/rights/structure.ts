import { type GraphQLNamedType, isEnumType, isInputObjectType } from 'graphql';

/** Members of filters that say how to compare, not what: they need the right of what they stand in. */
const structural = new Set(
  'and or not eq ne in notIn isNull gt gte lt lte contains startsWith some every none'.split(' '),
);

/**
 * Whether naming a member of an input tells something of records: members of filters, and fields of orders, do; what is
 * given to a mutation does not, for the mutation has its right.
 */
export function isRevealing(type: GraphQLNamedType, member: string): boolean {
  if (isEnumType(type)) return type.name.endsWith('OrderField');
  return isInputObjectType(type) && !/(Input|Order)$/.test(type.name) && !structural.has(member);
}
