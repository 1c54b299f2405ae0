import SchemaBuilder, { type SchemaTypes } from '@pothos/core';
import './global-types.ts';
import './builder/schema-builder.ts';
import './builder/root-field-builder.ts';
import { KyselyPlugin } from './plugin.ts';

const pluginName = 'kysely';

export default pluginName;

SchemaBuilder.registerPlugin(pluginName, KyselyPlugin);

export { answerOf, plannerOf, recordsOf } from './answer-of.ts';
export { Argument } from './argument/argument.ts';
export { fromContext, Parameter } from './argument/parameter.ts';
export type { KyselyFieldBuilder } from './builder/field-builder.ts';
export type { Listed } from './builder/listed.ts';
export type { KyselyPluginOptions } from './builder/options.ts';
export { tieOf } from './builder/tie.ts';
export { BadUserInput } from './errors.ts';
export type { Aggregate, AggregateValue, OwnAggregate } from './field/aggregate.ts';
export { aggregateMember, ownAggregateMember } from './field/aggregate-field.ts';
export {
  type Derived,
  type DerivedQuestion,
  derivedField,
  derivedMember,
  derivedRow,
  derivedRows,
} from './field/derived-field.ts';
export type { PlannedField, RecordRow } from './field/planned-field.ts';
export { comparing, comparingCondition, type Filter, type FilterFields } from './filter/filter.ts';
export { matching } from './list/matching.ts';
export { defaultSize, greatestSize } from './list/page-request.ts';
export { type DeclaredModels, declareModels } from './model/models.ts';
export { readTables } from './model/read-tables.ts';
export { type Columns, column } from './model/relation.ts';
export type { ColumnMetadata, DatabaseMetadata, TableMetadata } from './model/table-metadata.ts';
export { by } from './order/order.ts';
export { allOf, always, anyOf, type Predicate } from './predicate.ts';
export type { StatementReport } from './run/report.ts';
export { Compilation, type EdgeStrategy } from './statement/compilation.ts';
export { type Encode, escaped, escapedText, instant, plain, quoted } from './statement/json-text.ts';
export type { Rows } from './statement/rows.ts';
export type { SchemaTypes };
