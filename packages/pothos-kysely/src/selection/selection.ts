import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import type { Argument } from '../argument/argument.ts';
import { type PlannedField, plannedFieldOf, selectedColumnsOf } from '../field/planned-field.ts';
import type { Compilation } from '../statement/compilation.ts';
import { collectFields } from './collect-fields.ts';
import { slotOf } from './slot.ts';

/** A field as an operation asks for it. */
export interface SelectedField {
  /** Its name in the JSON object. */
  readonly output: string;
  readonly slot: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly planned: PlannedField;
  readonly argument: Argument;
  readonly nodes: readonly FieldNode[];
  /** Whether the same is asked under another name as well: then both read the same rows. */
  readonly repeated?: boolean;
}

/** What an operation asks of the objects of a type. */
export interface Selection {
  readonly type: GraphQLObjectType;
  readonly fields: readonly SelectedField[];
  /** Names under which the type's own name stands. */
  readonly typenames: readonly string[];
  /** The order of all names in the JSON object. */
  readonly names: readonly string[];
  /** Columns that resolvers written in JavaScript read. */
  readonly columns: readonly string[];
}

type Parent = Parameters<typeof collectFields>[2];

/** The selection of some field nodes on a type. */
export function select(compilation: Compilation, type: GraphQLObjectType, parents: Parent): Selection {
  const byName = collectFields(compilation.operation, type, parents);
  return compilation.mode === 'answer'
    ? answerSelection(compilation, type, byName)
    : rowsSelection(compilation, type, byName);
}

/** Every name of the answer, in its order. */
function answerSelection(
  compilation: Compilation,
  type: GraphQLObjectType,
  byName: ReadonlyMap<string, readonly FieldNode[]>,
): Selection {
  const typenames: string[] = [];
  const fields: SelectedField[] = [];
  for (const [output, nodes] of byName) {
    const [node] = nodes;
    if (node?.name.value === '__typename') {
      typenames.push(output);
      continue;
    }
    const field = node && type.getFields()[node.name.value];
    const planned = field ? plannedFieldOf(field) : null;
    if (planned) fields.push(selected(compilation, type, output, planned, nodes));
    else compilation.needsJavaScript ??= `${type.name}.${node?.name.value} is resolved in JavaScript`;
  }
  return { type, fields: marked(fields), typenames, names: [...byName.keys()], columns: [] };
}

/** The fields with a mark on those that ask the same. */
function marked(fields: readonly SelectedField[]): readonly SelectedField[] {
  const slots = fields.map(({ slot }) => slot);
  if (new Set(slots).size === slots.length) return fields;
  return fields.map((field) => ({
    ...field,
    repeated: slots.filter((slot) => slot === field.slot).length > 1,
  }));
}

/** Every slot once: equal questions under several names are one question, with all that is asked below them. */
function rowsSelection(
  compilation: Compilation,
  type: GraphQLObjectType,
  byName: ReadonlyMap<string, readonly FieldNode[]>,
): Selection {
  const bySlot = new Map<string, FieldNode[]>();
  const columns = new Set<string>();
  for (const node of [...byName.values()].flat()) {
    if (node.name.value === '__typename') continue;
    const field = fieldOf(type, node);
    if (plannedFieldOf(field) === null) {
      for (const column of selectedColumnsOf(field)) columns.add(column);
      continue;
    }
    const slot = slotOf(node);
    const known = bySlot.get(slot);
    if (known === undefined) bySlot.set(slot, [node]);
    else known.push(node);
  }
  const fields = [...bySlot].flatMap(([slot, nodes]) => {
    const [node] = nodes;
    const planned = node && plannedFieldOf(fieldOf(type, node));
    return planned ? [selected(compilation, type, slot, planned, nodes)] : [];
  });
  return {
    type,
    fields,
    typenames: ['__typename'],
    names: ['__typename', ...bySlot.keys()],
    columns: [...columns],
  };
}

function selected(
  compilation: Compilation,
  type: GraphQLObjectType,
  output: string,
  planned: PlannedField,
  nodes: readonly FieldNode[],
): SelectedField {
  const [node] = nodes;
  if (node === undefined) throw new Error(`nothing asks for ${output}`);
  const field = fieldOf(type, node);
  const slot = slotOf(node);
  return { output, slot, field, planned, nodes, argument: compilation.argumentsOf(field, node) };
}

function fieldOf(type: GraphQLObjectType, node: FieldNode): GraphQLField<unknown, unknown> {
  const field = type.getFields()[node.name.value];
  if (field === undefined) throw new Error(`${type.name} has no field ${node.name.value}`);
  return field;
}
