import { type FieldNode, Kind, print, type ValueNode } from 'graphql';

const slots = new WeakMap<FieldNode, string>();

/**
 * What a field asks for, whatever its alias: its name with its arguments in the order of their names. Fields of one
 * object with the same slot have the same value, and share its rows.
 */
export function slotOf(node: FieldNode): string {
  const known = slots.get(node);
  if (known !== undefined) return known;
  const slot = `:${node.name.value}${argumentsText(node)}`;
  slots.set(node, slot);
  return slot;
}

function argumentsText({ arguments: given }: FieldNode): string {
  if (given === undefined || given.length === 0) return '';
  const texts = given.map(({ name, value }) => `${name.value}:${canonical(value)}`);
  return `(${texts.toSorted().join()})`;
}

/** Members of input objects in the order of their names: their order says nothing. */
function canonical(value: ValueNode): string {
  if (value.kind === Kind.LIST) return `[${value.values.map(canonical).join()}]`;
  if (value.kind !== Kind.OBJECT) return print(value);
  const members = value.fields.map(({ name, value: member }) => `${name.value}:${canonical(member)}`);
  return `{${members.toSorted().join()}}`;
}
