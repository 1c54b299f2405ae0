import { builder } from '../builder.ts';

/**
 * The record types that have a node id. They are declared here and described in the folders of their concepts, so that
 * concepts can speak of one another.
 */
export const Source = builder.kyselyRef('source', 'Source');
export const Country = builder.kyselyRef<'country', 'code'>('country', 'Country');
export const AdministrativeUnit = builder.kyselyRef('administrative_unit', 'AdministrativeUnit');
export const Sector = builder.kyselyRef<'sector', 'code'>('sector', 'Sector');
export const Organisation = builder.kyselyRef('organisation', 'Organisation');
export const Project = builder.kyselyRef('project', 'Project');
export const Transaction = builder.kyselyRef('transaction', 'Transaction');
export const Activity = builder.kyselyRef('activity', 'Activity');
export const Twinning = builder.kyselyRef('twinning', 'Twinning');
export const StatisticalRecord = builder.kyselyRef('statistical_record', 'StatisticalRecord');
export const LegalDocument = builder.kyselyRef('legal_document', 'LegalDocument');
export const Plan = builder.kyselyRef('plan', 'Plan');
export const PlanTask = builder.kyselyRef('plan_task', 'PlanTask');
export const ExchangeRate = builder.kyselyRef('exchange_rate', 'ExchangeRate');
export const Change = builder.kyselyRef('change', 'Change');
export const LockedPeriod = builder.kyselyRef('locked_period', 'LockedPeriod');
export const Proposal = builder.kyselyRef('proposal', 'Proposal');
export const ProgressUpdate = builder.kyselyRef('progress_update', 'ProgressUpdate');
export const Notification = builder.kyselyRef('notification', 'Notification');
export const Attachment = builder.kyselyRef('attachment', 'Attachment');
