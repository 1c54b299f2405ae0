import { schema } from '@nhipcau/schema';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { readDocument } from '../admission/read-document.ts';
import { CannotExport, type ExportRequest } from './export-request.ts';

/** The list of an operation whose records are wanted. */
export interface ExportedList {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The names that lead from the answer's data to the list. */
  readonly path: readonly string[];
  readonly isConnection: boolean;
  /** What is asked of each record. */
  readonly selection: SelectionSetNode;
  /** The type of a record. */
  readonly type: string;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

const LISTS = ['nodes', 'edges', 'rows'];
const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before'];

const outputOf = ({ alias, name }: FieldNode) => (alias ?? name).value;

/** @throws CannotExport where the operation is not valid, or has no such list */
export function exportedList(request: ExportRequest): ExportedList {
  const document = validDocument(request.query);
  const operation = getOperationAST(document, request.operationName);
  if (operation?.operation !== OperationTypeNode.QUERY)
    throw new CannotExport('query: must hold one query, or operationName name one of them');
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const [rootName, memberName] = (request.path ?? '').split('.');
  const root = chosen(fieldsOf(operation.selectionSet, fragments), rootName, 'path');
  const member = chosen(
    fieldsOf(root.selectionSet, fragments).filter(({ name }) => LISTS.includes(name.value)),
    memberName,
    'path',
    true,
  );
  return member === null
    ? wholeList(document, operation, root, fragments)
    : listBelow(document, operation, root, member, fragments);
}

function validDocument(query: string): DocumentNode {
  const { document, refusal } = readDocument(query, { schema, isToldNames: true });
  if (refusal === null) return document;
  const message = refusal.errors[0]?.message ?? 'cannot be read';
  throw new CannotExport(message.startsWith('query: ') ? message : `query: ${message}`);
}

/** The fields of a selection, those of its fragments among them. */
function fieldsOf(
  selection: SelectionSetNode | undefined,
  fragments: ExportedList['fragments'],
): readonly FieldNode[] {
  return (selection?.selections ?? []).flatMap((each) => {
    if (each.kind === Kind.FIELD) return [each];
    if (each.kind === Kind.INLINE_FRAGMENT) return fieldsOf(each.selectionSet, fragments);
    return fieldsOf(fragments[each.name.value]?.selectionSet, fragments);
  });
}

function chosen(fields: readonly FieldNode[], name: string | undefined, argument: string): FieldNode;
function chosen(
  fields: readonly FieldNode[],
  name: string | undefined,
  argument: string,
  optional: true,
): FieldNode | null;
function chosen(fields: readonly FieldNode[], name: string | undefined, argument: string, optional = false) {
  const wanted =
    name === undefined || name === '' ? fields : fields.filter((each) => outputOf(each) === name);
  const [found, ...others] = wanted;
  if (found === undefined) {
    if (optional && (name === undefined || name === '')) return null;
    throw new CannotExport(`${argument}: the operation has no list there`);
  }
  if (others.length > 0 && (name === undefined || name === ''))
    throw new CannotExport(`${argument}: must say which list is meant: ${fields.map(outputOf).join(', ')}`);
  return found;
}

function recordType(root: FieldNode, members: readonly string[]): string {
  let type = schema.getQueryType();
  let name = '';
  for (const member of [root.name.value, ...members]) {
    const field = type?.getFields()[member];
    if (field === undefined) throw new CannotExport('path: leads to no list');
    const next = getNamedType(field.type);
    name = next.name;
    type = isObjectType(next) ? next : undefined;
  }
  return name;
}

/** The operation with this one root field. */
function narrowed(operation: OperationDefinitionNode, root: FieldNode): OperationDefinitionNode {
  return { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: [root] } };
}

/** The document with this operation in the place of all others. */
function withOperation(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
}

function wholeList(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  root: FieldNode,
  fragments: ExportedList['fragments'],
): ExportedList {
  if (root.selectionSet === undefined) throw new CannotExport('path: leads to no list');
  const own = narrowed(operation, root);
  return {
    document: withOperation(document, own),
    operation: own,
    path: [outputOf(root)],
    isConnection: false,
    selection: root.selectionSet,
    type: recordType(root, []),
    fragments,
  };
}

const named = (value: string) => ({ kind: Kind.NAME, value }) as const;

/** A connection is read as its nodes alone, whatever page it was asked for; of a breakdown all is read. */
function listBelow(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  root: FieldNode,
  member: FieldNode,
  fragments: ExportedList['fragments'],
): ExportedList {
  const isConnection = member.name.value !== 'rows';
  const node =
    member.name.value === 'edges'
      ? fieldsOf(member.selectionSet, fragments).find(({ name }) => name.value === 'node')
      : member;
  if (node?.selectionSet === undefined) throw new CannotExport('path: asks for no records');
  const listed: FieldNode = isConnection
    ? { kind: Kind.FIELD, name: named('nodes'), selectionSet: node.selectionSet }
    : member;
  const field: FieldNode = {
    ...root,
    arguments: (root.arguments ?? []).filter(
      ({ name }) => !isConnection || !PAGE_ARGUMENTS.includes(name.value),
    ),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [listed] },
  };
  const own = narrowed(operation, field);
  return {
    document: withOperation(document, own),
    operation: own,
    path: [outputOf(root), outputOf(listed)],
    isConnection,
    selection: node.selectionSet,
    type: recordType(root, [listed.name.value]),
    fragments,
  };
}

/** How many records a connection has: the operation that asks for that alone. */
export function countOf(list: ExportedList): Pick<ExportedList, 'document' | 'operation'> {
  const [root] = list.operation.selectionSet.selections;
  if (root?.kind !== Kind.FIELD) throw new Error('an exported list has a field of its own');
  const count: FieldNode = { kind: Kind.FIELD, name: named('totalCount') };
  const operation = narrowed(list.operation, {
    ...root,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [count] },
  });
  return { document: { kind: Kind.DOCUMENT, definitions: [operation] }, operation };
}
