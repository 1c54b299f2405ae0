import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  typeFromAST,
} from 'graphql';

/** What of an operation decides which fields a selection has. */
export interface Collecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields that the selections of some field nodes have on a type: by response name, in the order of the answer. */
export function collectFields(
  operation: Collecting,
  type: GraphQLObjectType,
  parents: readonly {
    readonly selectionSet?: { readonly selections: readonly SelectionNode[] } | undefined;
  }[],
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const { selectionSet } of parents)
    collect(operation, type, selectionSet?.selections ?? [], found, seen);
  return found;
}

function collect(
  operation: Collecting,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  found: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const selection of selections) {
    if (!isIncluded(selection.directives, operation.variables)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const known = found.get(name);
      if (known === undefined) found.set(name, [selection]);
      else known.push(selection);
      continue;
    }
    const fragment = fragmentOf(operation, selection, seen);
    if (fragment !== null && applies(operation, fragment, type)) {
      collect(operation, type, fragment.selectionSet.selections, found, seen);
    }
  }
}

type Fragment = Exclude<SelectionNode, FieldNode>;

function fragmentOf({ fragments }: Collecting, selection: Fragment, seen: Set<string>) {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  const name = selection.name.value;
  if (seen.has(name)) return null;
  seen.add(name);
  return fragments[name] ?? null;
}

function applies(
  { schema }: Collecting,
  {
    typeCondition,
  }: Pick<FragmentDefinitionNode, never> & {
    typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined;
  },
  type: GraphQLObjectType,
): boolean {
  if (typeCondition === undefined) return true;
  const condition = typeFromAST(schema, typeCondition);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}

function isIncluded(
  directives: readonly DirectiveNode[] | undefined,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  for (const { name, arguments: given } of directives ?? []) {
    const isSkip = name.value === 'skip';
    if (!isSkip && name.value !== 'include') continue;
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    const holds =
      value?.kind === Kind.VARIABLE
        ? variables[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value;
    if (holds === isSkip) return false;
  }
  return true;
}
