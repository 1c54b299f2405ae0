import { BadUserInput } from '@nhipcau/pothos-kysely';
import { keyOfNodeId } from '../../node/node-id.ts';
import type { FieldOptions, Referred, WritableField } from './writable-field.ts';

/** The types of nodes that records refer to: where their rows are, and what one is called. */
const referred = {
  Organisation: { table: 'organisation', key: 'id', noun: 'an organisation' },
  Project: { table: 'project', key: 'id', noun: 'a project' },
  Activity: { table: 'activity', key: 'id', noun: 'an activity' },
  Twinning: { table: 'twinning', key: 'id', noun: 'a twinning' },
  StatisticalRecord: { table: 'statistical_record', key: 'id', noun: 'a statistical record' },
  LegalDocument: { table: 'legal_document', key: 'id', noun: 'a document' },
  Plan: { table: 'plan', key: 'id', noun: 'a plan' },
  Source: { table: 'source', key: 'id', noun: 'a source' },
  Country: { table: 'country', key: 'code', noun: 'a country' },
  AdministrativeUnit: { table: 'administrative_unit', key: 'id', noun: 'an administrative unit' },
  Sector: { table: 'sector', key: 'code', noun: 'a sector' },
} as const satisfies Readonly<Record<string, Referred>>;

/** A record that another names, by its node id. */
export function reference<Column extends string>(
  column: Column,
  typename: keyof typeof referred,
  { description, required = false, filled = false }: FieldOptions,
): WritableField<Column> {
  const refersTo = referred[typename];
  return {
    column,
    description: `${description} The node id of ${refersTo.noun}.`,
    required,
    filled,
    type: 'ID',
    refersTo,
    read: (value, fault) => {
      try {
        return keyOfNodeId(typename, String(value), 'id');
      } catch (error) {
        if (error instanceof BadUserInput)
          return fault('NOT_FOUND', `is not the node id of ${refersTo.noun}`);
        throw error;
      }
    },
  };
}

/** A currency, by its ISO 4217 code. */
export function currency<Column extends string>(
  column: Column,
  { description, required = false, filled = false }: FieldOptions,
): WritableField<Column> {
  return {
    column,
    description: `${description} An ISO 4217 code.`,
    required,
    filled,
    type: 'String',
    refersTo: { table: 'currency', key: 'code', noun: 'a currency' },
    read: (value, fault) => {
      const code = String(value).trim().toUpperCase();
      if (code === '') return null;
      return /^[A-Z]{3}$/.test(code) ? code : fault('WRONG_FORM', 'is not a code of ISO 4217');
    },
  };
}
