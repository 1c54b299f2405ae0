import { getNamedType, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { type SelectedField, select } from '../selection/selection.ts';
import { type JsonText, quoted } from '../statement/json-text.ts';
import { objectText } from '../statement/object-text.ts';
import { nestedText } from '../statement/value-text.ts';
import type { ConnectionParts } from './connection-field.ts';
import type { PlannedField } from './planned-field.ts';

/** A field of a connection, an edge or a page's info: written from a page instead of from rows. */
export interface ConnectionMember extends PlannedField {
  connectionText(connection: ConnectionParts, selected: SelectedField): JsonText;
}

function member(
  connectionText: (connection: ConnectionParts, selected: SelectedField) => JsonText,
): ConnectionMember {
  return {
    connectionText,
    text(_rows, { field }) {
      throw new Error(`${field.name} stands in a connection only`);
    },
  };
}

const listOf = (texts: RawBuilder<string | null>): JsonText => ({
  sql: sql<string>`('[' || coalesce(${texts}, '') || ']')`,
  nullable: false,
});
const yesOrNo = (value: RawBuilder<boolean>): JsonText => ({
  sql: sql<string>`case when ${value} then 'true' else 'false' end`,
  nullable: false,
});
const textOrNull = (value: RawBuilder<string | null>): JsonText => ({ sql: quoted(value), nullable: true });

/** `nodes`: the records of the page. */
export const nodesMember = member((connection, selected) => {
  const page = connection.joinedPage();
  return listOf(page.add(nestedText(page.rows, selected)));
});

/** `edges`: the records of the page with their cursors. */
export const edgesMember = member((connection, selected) => {
  const page = connection.joinedPage();
  const text = membersText(connection, selected);
  return listOf(page.add(text));
});

/** `edges.cursor`. */
export const cursorMember = member(({ page }) => ({ sql: quoted(page.cursor()), nullable: false }));

/** `edges.node`. */
export const nodeMember = member(({ page }, selected) => ({
  sql: nestedText(page.rows, selected),
  nullable: false,
}));

/** `pageInfo`. */
export const pageInfoMember = member((connection, selected) => ({
  sql: membersText(connection, selected),
  nullable: false,
}));

export const hasNextPageMember = member((connection) =>
  yesOrNo(connection.page.request.backward ? connection.page.hasBehind() : connection.joinedPage().hasMore()),
);

export const hasPreviousPageMember = member((connection) =>
  yesOrNo(connection.page.request.backward ? connection.joinedPage().hasMore() : connection.page.hasBehind()),
);

export const startCursorMember = member((connection) => textOrNull(connection.joinedPage().ends().start));
export const endCursorMember = member((connection) => textOrNull(connection.joinedPage().ends().end));

/** `totalCount`. */
export const totalCountMember = member((connection) => {
  const { withRows } = connection;
  const page = withRows ? connection.joinedPage() : connection.page;
  return { sql: page.totalCount(withRows), nullable: false };
});

function membersText(connection: ConnectionParts, { field, nodes }: SelectedField): RawBuilder<string> {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${type.name} is not an object type`);
  const { rows } = connection.page;
  return objectText(select(rows.compilation, type, nodes), rows, (selected) =>
    (selected.planned as ConnectionMember).connectionText(connection, selected),
  );
}

/** A field that is reckoned from all the rows that match, on all pages together. */
export function connectionMember(
  text: (connection: ConnectionParts, selected: SelectedField) => JsonText,
): ConnectionMember {
  return member(text);
}
