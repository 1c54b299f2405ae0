import { builder } from '../builder.ts';
import type { Row } from '../loading/loaders.ts';

/**
 * The record types that have a node id, each with the row that stands behind it. They are declared here and described
 * in the folders of their concepts, so that concepts can speak of one another.
 */
export const Source = builder.objectRef<Row<'source'>>('Source');
export const Country = builder.objectRef<Row<'country'>>('Country');
export const AdministrativeUnit = builder.objectRef<Row<'administrative_unit'>>('AdministrativeUnit');
export const Sector = builder.objectRef<Row<'sector'>>('Sector');
export const Organisation = builder.objectRef<Row<'organisation'>>('Organisation');
export const Project = builder.objectRef<Row<'project'>>('Project');
export const Transaction = builder.objectRef<Row<'transaction'>>('Transaction');
export const Activity = builder.objectRef<Row<'activity'>>('Activity');
export const Twinning = builder.objectRef<Row<'twinning'>>('Twinning');
export const StatisticalRecord = builder.objectRef<Row<'statistical_record'>>('StatisticalRecord');
export const LegalDocument = builder.objectRef<Row<'legal_document'>>('LegalDocument');
