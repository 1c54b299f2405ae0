import { formatDate, formatDecimal } from '@nhipcau/ui';
import { MESSAGES } from '../../i18n/messages.ts';
import type { Reader } from '../../reader/reader.ts';
import { formatMoment } from './moment.ts';

type Words = Readonly<Record<string, string>>;

const changesOf = ({ language }: Pick<Reader, 'language'>) => MESSAGES[language].changes;

/** What was asked for: «Sửa dự án». What no words are known for keeps the name of its mutation. */
export function operationName(operation: string, reader: Pick<Reader, 'language'>): string {
  const { operation: known, verb }: { operation: Words; verb: Words } = changesOf(reader);
  const [, does = '', type = ''] = /^(create|update|delete)(\w+)$/.exec(operation) ?? [];
  const words = known[operation];
  if (words !== undefined) return words;
  const object = (changesOf(reader).type as Words)[type];
  return object === undefined ? operation : `${verb[does]}: ${object}`;
}

/** What kind of row or record it is. */
export function typeName(typename: string, reader: Pick<Reader, 'language'>): string {
  return (changesOf(reader).type as Words)[typename] ?? typename;
}

/** What a field is called. */
export function fieldName(field: string, reader: Pick<Reader, 'language'>): string {
  return (changesOf(reader).field as Words)[field] ?? field;
}

/** The words of the codes that a field of a type of row can have. */
const codes: Readonly<Record<string, keyof (typeof MESSAGES)['vi']['codes']>> = {
  'Project.status': 'projectStatus',
  'Project.type': 'projectType',
  'ProjectParticipant.role': 'role',
  'Organisation.kind': 'organisationKind',
  'Organisation.side': 'organisationSide',
  'OrganisationRegistration.kind': 'registrationKind',
  'Transaction.kind': 'transactionKind',
  'Transaction.nature': 'transactionNature',
  'Activity.kind': 'activityKind',
  'Activity.direction': 'activityDirection',
  'Activity.setting': 'activitySetting',
  'LegalDocument.kind': 'legalDocumentKind',
  'Plan.status': 'planStatus',
};

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:/;
const decimal = /^-?\d+\.\d+$/;

/** A value as it is read: the name of the record that it names, a day as the language writes it, a code in words. */
export function valueText(
  typename: string,
  field: string,
  value: string,
  label: string | null,
  { language }: Pick<Reader, 'language'>,
): string {
  if (label !== null) return label;
  if (day.test(value)) return formatDate(value, language);
  if (moment.test(value)) return formatMoment(value, language);
  if (decimal.test(value)) return formatDecimal(value, language);
  const group = codes[`${typename}.${field}`];
  if (group === undefined) return value;
  return (MESSAGES[language].codes[group] as Words)[value] ?? value;
}
