import type { GraphQLFieldResolver } from 'graphql';
import { slotOf } from '../selection/slot.ts';

/**
 * Reads a planned field from the object that the planner loaded: synchronously, from under what the field asks for.
 * Values that JavaScript made itself, such as a sum, have their columns under their own names.
 */
export function readSlot(column: unknown): GraphQLFieldResolver<unknown, object> {
  return (parent, _args, _context, { fieldNodes, fieldName, parentType }) => {
    const [node] = fieldNodes;
    const object = parent as Readonly<Record<string, unknown>>;
    const value = node && object[slotOf(node)];
    if (value !== undefined) return value;
    if (typeof column === 'string' && column in object) return object[column];
    throw new Error(`${parentType.name}.${fieldName} was not loaded`);
  };
}
