import { getNamedType, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { ColumnMetadata } from '../model/table-metadata.ts';
import { type SelectedField, select } from '../selection/selection.ts';
import { identityOf } from '../statement/identity.ts';
import { type AggregateTie, JoinedAggregate } from '../statement/joined-aggregate.ts';
import type { JsonText } from '../statement/json-text.ts';
import { objectText } from '../statement/object-text.ts';
import { JoinedOwnAggregate } from '../statement/own-aggregate.ts';
import type { Rows } from '../statement/rows.ts';
import { ValueRows } from '../statement/value-rows.ts';
import type { Aggregate, AggregateValue, OwnAggregate } from './aggregate.ts';
import { leafText } from './column-field.ts';
import { type ConnectionMember, connectionMember } from './connection-member.ts';
import type { PlannedField } from './planned-field.ts';
import { plannedTypeOf } from './planned-type.ts';

/** What is reckoned from each row's related rows. */
export function aggregateField(aggregate: Aggregate, leaf?: ColumnMetadata): PlannedField {
  const { relation } = aggregate;
  return {
    text(rows, selected) {
      const { compilation, keys } = rows;
      const pairs = relation.link?.from ?? relation.on;
      const asSet = keys !== null && pairs.length === 1 && relation.where === undefined;
      const tie: AggregateTie = asSet ? { of: 'set', rows, keys } : { of: 'row', rows };
      const joined = rows.joins.shared(`${rows.alias}.${nameOf(aggregate)}`, () => {
        compilation.strategies.push({
          edge: `${rows.name}.${selected.field.name}`,
          strategy: asSet ? 'set' : 'nested',
        });
        return new JoinedAggregate(compilation, relation, tie);
      });
      return aggregateText(rows, selected, aggregate, (value) => joined.add(aggregate, value), leaf);
    },
  };
}

/** What is reckoned from the related rows of all the rows that a connection's filter lets pass. */
export function aggregateMember(aggregate: Aggregate, leaf?: ColumnMetadata): ConnectionMember {
  return connectionMember((connection, selected) => {
    const { compilation } = connection.page.rows;
    const joined = connection.joined(`all ${nameOf(aggregate)}`, () => {
      const matching = (columns: readonly string[]) => connection.page.matchingRows(columns);
      return new JoinedAggregate(compilation, aggregate.relation, { of: 'all', matching });
    });
    const reckoned = (value: AggregateValue) => joined.add(aggregate, value);
    return aggregateText(connection.page.rows, selected, aggregate, reckoned, leaf);
  });
}

/** What is reckoned from the rows themselves that a connection's filter lets pass. */
export function ownAggregateMember(aggregate: OwnAggregate): ConnectionMember {
  return connectionMember((connection, selected) => {
    const { compilation } = connection.page.rows;
    const joined = connection.joined('own sums', () => {
      const matching = (columns: readonly string[]) => connection.page.matchingRows(columns);
      return new JoinedOwnAggregate(compilation, matching);
    });
    const reckoned = (value: AggregateValue) => joined.add(aggregate, value);
    return aggregateText(connection.page.rows, selected, aggregate, reckoned);
  });
}

/** Aggregates over one relation share its rows. */
function nameOf({ relation }: Aggregate): string {
  return `sums ${identityOf(relation)}`;
}

function aggregateText(
  rows: Rows,
  selected: SelectedField,
  { values: reckonable }: Pick<Aggregate, 'values'>,
  reckoned: (value: AggregateValue) => RawBuilder<unknown>,
  leaf?: ColumnMetadata,
): JsonText {
  const valueAt = (name: string, { type: cast }: ColumnMetadata) => {
    const value = reckonable[name];
    if (value === undefined) throw new Error(`an aggregate for ${selected.field.name} does not give ${name}`);
    return sql`${reckoned(value)}::${sql.raw(cast)}`;
  };
  if (leaf) return leafText(rows, selected, valueAt('value', leaf), leaf);
  const type = getNamedType(selected.field.type);
  if (!isObjectType(type)) throw new Error(`${type.name} is not an object type`);
  const columns = plannedTypeOf(type)?.columns;
  if (columns === undefined) throw new Error(`${type.name} has no columns`);
  const values = new ValueRows(rows, type.name, columns, valueAt);
  return { sql: objectText(select(rows.compilation, type, selected.nodes), values), nullable: false };
}
