import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isRevealing } from './structure.ts';

/** `Type.name` of whatever an operation names in its own text: fields, and members of filters and orders. */
export function coordinatesInText(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ReadonlySet<string> {
  const named = new Set<string>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === 'FragmentDefinition') fragments.set(each.name.value, each);
  }
  const seen = new Set<string>();
  const waiting: (OperationDefinitionNode | FragmentDefinitionNode)[] = [operation];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const types = new TypeInfo(schema);
    visit(
      next,
      visitWithTypeInfo(types, {
        Field(node) {
          const parent = types.getParentType();
          const isAboutTypes = node.name.value.startsWith('__');
          if (isAboutTypes && node.name.value !== '__typename') named.add(`Query.${node.name.value}`);
          if (parent && !isAboutTypes) named.add(`${parent.name}.${node.name.value}`);
          // What the schema says of itself is one question, whatever is asked of it.
          return isAboutTypes ? false : undefined;
        },
        ObjectField(node) {
          const parent = getNamedType(types.getParentInputType());
          if (parent && isRevealing(parent, node.name.value)) named.add(`${parent.name}.${node.name.value}`);
        },
        EnumValue(node) {
          const type = getNamedType(types.getInputType());
          if (type && isRevealing(type, node.value)) named.add(`${type.name}.${node.value}`);
        },
        FragmentSpread(node) {
          const fragment = fragments.get(node.name.value);
          if (fragment === undefined || seen.has(node.name.value)) return;
          seen.add(node.name.value);
          waiting.push(fragment);
        },
      }),
    );
  }
  return named;
}

/** The same of the values of an operation's variables. */
export function coordinatesInVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const declared = typeFromAST(schema, type);
    if (isInputType(declared)) addValue(named, declared, variables[variable.name.value]);
  }
  return named;
}

function addValue(named: Set<string>, type: GraphQLInputType, value: unknown): void {
  if (value === null || value === undefined) return;
  const own = getNullableType(type);
  if (isListType(own)) {
    for (const each of Array.isArray(value) ? value : [value]) addValue(named, own.ofType, each);
  } else if (isEnumType(own)) {
    if (isRevealing(own, String(value))) named.add(`${own.name}.${String(value)}`);
  } else if (isInputObjectType(own) && typeof value === 'object') {
    const fields = own.getFields();
    for (const [name, member] of Object.entries(value)) {
      const field = fields[name];
      if (field === undefined) continue;
      if (isRevealing(own, name)) named.add(`${own.name}.${name}`);
      addValue(named, field.type, member);
    }
  }
}
