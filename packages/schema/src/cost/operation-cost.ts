import { greatestSize } from '@nhipcau/pothos-kysely';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { costOf, type ListSize } from './field-cost.ts';

interface Costed {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced, with their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a selection costs once, and for each record of the connection that it is of. */
interface SelectionCost {
  readonly once: number;
  readonly each: number;
}

/**
 * The rows that a valid operation may read: each page counts as full, and what is selected below it is read as often as it
 * has records. Each selection is looked at once, however often fragments name it.
 */
export function operationCost(costed: Costed): number {
  const root = costed.schema.getRootType(costed.operation.operation);
  if (!root) return 0;
  const { once } = new Walk(costed).ofSelection(costed.operation.selectionSet, root);
  return Math.ceil(once);
}

class Walk {
  readonly #costed: Costed;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #known = new Map<SelectionSetNode, Map<GraphQLNamedType, SelectionCost>>();

  constructor(costed: Costed) {
    this.#costed = costed;
    for (const each of costed.document.definitions) {
      if (each.kind === 'FragmentDefinition') this.#fragments.set(each.name.value, each);
    }
  }

  ofSelection(set: SelectionSetNode, type: GraphQLNamedType): SelectionCost {
    const known = this.#known.get(set) ?? new Map<GraphQLNamedType, SelectionCost>();
    this.#known.set(set, known);
    const found = known.get(type);
    if (found !== undefined) return found;
    const parts = set.selections.map((selection) => this.#ofNode(selection, type));
    const sum = {
      once: parts.reduce((total, { once }) => total + once, 0),
      each: parts.reduce((total, { each }) => total + each, 0),
    };
    known.set(type, sum);
    return sum;
  }

  #ofNode(node: SelectionNode, type: GraphQLNamedType): SelectionCost {
    if (node.kind === 'Field') return this.#ofField(node, type);
    const fragment = node.kind === 'FragmentSpread' ? this.#fragments.get(node.name.value) : node;
    if (fragment === undefined) return { once: 0, each: 0 };
    const condition = fragment.typeCondition?.name.value;
    const narrowed = condition === undefined ? type : (this.#costed.schema.getType(condition) ?? type);
    return this.ofSelection(fragment.selectionSet, narrowed);
  }

  #ofField(node: FieldNode, type: GraphQLNamedType): SelectionCost {
    const field = fieldOf(type, node.name.value);
    if (field === undefined) return { once: 0, each: 0 };
    const { weight, listSize } = costOf(type.name, field);
    // What the schema says of itself is one answer, whatever of it is asked.
    if (node.selectionSet === undefined || field.name.startsWith('__')) return { once: weight, each: 0 };
    const below = this.ofSelection(node.selectionSet, getNamedType(field.type));
    const size = listSize === null ? 1 : this.#sizeOf(listSize, field, node);
    if (listSize?.sizedFields) return { once: weight + below.once + size * below.each, each: 0 };
    const own = size * (weight + below.once + below.each);
    const isSized = type.name.endsWith('Connection') && (field.name === 'nodes' || field.name === 'edges');
    return isSized ? { once: 0, each: own } : { once: own, each: 0 };
  }

  #sizeOf({ assumedSize, slicingArguments = [] }: ListSize, field: Field, node: FieldNode): number {
    if (slicingArguments.length === 0) return assumedSize;
    const given = getArgumentValues(field, node, this.#costed.variables);
    const size = slicingArguments.map((name) => given[name]).find((value) => typeof value === 'number');
    return typeof size === 'number' ? Math.min(Math.max(size, 1), greatestSize) : assumedSize;
  }
}

type Field = GraphQLField<unknown, unknown>;

function fieldOf(type: GraphQLNamedType, name: string): Field | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
