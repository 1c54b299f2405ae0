import { getNamedType, isObjectType } from 'graphql';
import { sql } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import type { List } from '../list/list.ts';
import { searchShape, type Tie } from '../list/matching.ts';
import { defaultSize } from '../list/page-request.ts';
import { cursorShape } from '../order/cursor.ts';
import { type SelectedField, select } from '../selection/selection.ts';
import { identityOf } from '../statement/identity.ts';
import { objectText } from '../statement/object-text.ts';
import { Page } from '../statement/page.ts';
import { rootRows } from '../statement/root-rows.ts';
import type { Joined, Rows } from '../statement/rows.ts';
import { nestedText } from '../statement/value-text.ts';
import { type ConnectionMember, edgesMember, nodesMember } from './connection-member.ts';
import type { PlannedField } from './planned-field.ts';

const readsRows: ReadonlySet<PlannedField> = new Set([nodesMember, edgesMember]);

/** What ties the rows of a list to those of a parent. */
export type TieTo = (parent: Rows, argument: Argument) => Tie | null;

/** A page of a list, with what is reckoned from all of its rows. */
export function connectionField(list: List, tieTo: TieTo, isRoot: boolean): PlannedField {
  return {
    root: isRoot,
    shape: ({ after, before, first, last, search }, { batchThreshold }) => {
      const isMany = Number(first ?? last ?? defaultSize) > batchThreshold;
      return `${isMany ? 'many' : 'few'} ${cursorShape(after)} ${cursorShape(before)} ${searchShape(search)}`;
    },
    records(compilation, selected) {
      const type = connectionType(selected);
      const nodes = select(compilation, type, selected.nodes).fields.find(
        ({ planned }) => planned === nodesMember,
      );
      if (nodes === undefined) return null;
      const page = new Page(
        compilation,
        list,
        selected.argument,
        tieTo(rootRows(compilation), selected.argument),
      );
      return page.records(nestedText(page.rows, nodes));
    },
    text(rows, selected) {
      const { compilation, joins } = rows;
      const name = `${rows.alias}.${selected.slot} ${identityOf(selected.planned)}`;
      const parts = joins.shared(name, () => {
        const tie = tieTo(rows, selected.argument);
        return new ConnectionParts(name, rows, new Page(compilation, list, selected.argument, tie), selected);
      });
      const selection = select(compilation, connectionType(selected), selected.nodes);
      parts.withRows = selection.fields.some(({ planned }) => readsRows.has(planned));
      return { sql: objectText(selection, rows, (member) => memberText(parts, member)), nullable: false };
    },
  };
}

function connectionType({ field }: SelectedField) {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${type.name} is not a connection`);
  return type;
}

/** The page of one connection, shared by all names under which the same is asked. */
export class ConnectionParts {
  readonly page: Page;
  readonly #parents: Rows;
  readonly #name: string;
  readonly #slot: string;
  /** The arguments of the connection's field. */
  readonly argument: Argument;
  /** Whether the selection that is being written asks for rows of the page. */
  withRows = false;

  constructor(name: string, parents: Rows, page: Page, { slot, argument }: SelectedField) {
    this.#name = name;
    this.#parents = parents;
    this.page = page;
    this.#slot = slot;
    this.argument = argument;
  }

  /** Nothing of its own: the page is joined where it is asked for. */
  clause() {
    return sql``;
  }

  /** What else is joined to the parents for this connection. */
  joined<J extends Joined>(name: string, make: () => J): J {
    return this.#parents.joins.shared(`${this.#name} ${name}`, make);
  }

  /** The page, joined to the parents when its rows are asked for. */
  joinedPage(): Page {
    const { compilation, name } = this.#parents;
    return this.joined('page', () => {
      compilation.strategies.push({ edge: `${name}${this.#slot}`, strategy: 'nested' });
      return this.page;
    });
  }
}

function memberText(connection: ConnectionParts, selected: SelectedField) {
  const member = selected.planned as ConnectionMember;
  if (member.connectionText === undefined) throw new Error(`${selected.field.name} is not of a connection`);
  return member.connectionText(connection, selected);
}
