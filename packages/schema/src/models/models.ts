import type { DB } from '@nhipcau/database';
import { declareModels } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { activitiesOf } from '../organisation/activities-of.ts';
import { rowScopes } from '../viewer/row-scopes.ts';
import type { ViewerRole } from '../viewer/viewer.ts';
import { tables } from './generated/tables.ts';

/** What every record that carries a source has. */
const source = { source_id: 'id' } as const;

/** How the tables hang together: what fields, filters and lists speak of. */
export const models = declareModels<DB, ViewerRole>()(tables, (model) => ({
  source: model('source', undefined, { scope: rowScopes.source }),
  currency: model('currency'),
  exchange_rate: model(
    'exchange_rate',
    (r) => ({
      currency: r.one('currency', { currency_code: 'code' }, { required: true }),
      source: r.one('source', source, { required: true }),
    }),
    { scope: rowScopes.officeOnly },
  ),
  country: model('country'),
  administrative_unit: model('administrative_unit', (r) => ({
    country: r.one('country', { country_code: 'code' }, { required: true }),
    parent: r.one('administrative_unit', { parent_id: 'id' }),
    boundary: r.one('boundary', { id: 'unit_id' }),
  })),
  boundary: model('boundary'),
  sector: model('sector', (r) => ({
    parent: r.one('sector', { parent_code: 'code' }),
    provinceSector: r.one('sector', { province_sector_code: 'code' }, { required: true }),
    priorities: r.many('sector_priority', { code: 'sector_code' }, { orderBy: ['valid_from'] }),
  })),
  sector_priority: model('sector_priority', (r) => ({ source: r.one('source', source, { required: true }) })),
  organisation: model(
    'organisation',
    (r) => ({
      country: r.one('country', { country_code: 'code' }),
      unit: r.one('administrative_unit', { unit_id: 'id' }),
      parent: r.one('organisation', { parent_id: 'id' }),
      aliases: r.many('organisation_alias', { id: 'organisation_id' }, { orderBy: ['name'] }),
      identifiers: r.many('organisation_identifier', { id: 'organisation_id' }, { orderBy: ['scheme'] }),
      registrations: r.many(
        'organisation_registration',
        { id: 'organisation_id' },
        { orderBy: ['expires_on', 'number'] },
      ),
      places: r.through('organisation_place', 'administrative_unit', {
        from: { id: 'organisation_id' },
        to: { unit_id: 'id' },
        orderBy: ['id'],
      }),
      contacts: r.many('contact', { id: 'organisation_id' }, { orderBy: ['position', 'name', 'id'] }),
      participations: r.many('project_participant', { id: 'organisation_id' }),
      projects: r.through('project_participant', 'project', {
        from: { id: 'organisation_id' },
        to: { project_id: 'id' },
      }),
      /** Of the projects in which it takes part; former units are carried over by the crosswalk. */
      communes: r.where(
        'administrative_unit',
        (organisation, unit) => sql<SqlBool>`${unit('id')} in (
        select coalesce(successor.successor_id, share.unit_id) from project_participant as part
        join project_place as share on share.project_id = part.project_id
        left join administrative_unit_successor as successor on successor.unit_id = share.unit_id
        where part.organisation_id = ${organisation('id')}
      ) and ${unit('level')} = 'COMMUNE' and ${unit('valid_to')} is null`,
        { orderBy: ['id'] },
      ),
      /** As counterpart, as body in charge, or among those present. */
      activities: r.where(
        'activity',
        (organisation, activity) => sql<SqlBool>`${activity('id')} in (${activitiesOf(organisation('id'))})`,
      ),
      provided: r.many('transaction', { id: 'provider_id' }),
      source: r.one('source', source, { required: true }),
    }),
    { scope: rowScopes.organisation },
  ),
  organisation_alias: model('organisation_alias', undefined, { scope: rowScopes.ofOrganisation }),
  organisation_identifier: model('organisation_identifier', undefined, { scope: rowScopes.ofOrganisation }),
  contact: model('contact', undefined, { scope: rowScopes.contact }),
  organisation_registration: model(
    'organisation_registration',
    (r) => ({
      organisation: r.one('organisation', { organisation_id: 'id' }, { required: true }),
      attachments: r.many(
        'attachment',
        { id: 'organisation_registration_id' },
        { orderBy: ['uploaded_at', 'id'] },
      ),
    }),
    { scope: rowScopes.registration },
  ),
  project: model(
    'project',
    (r) => ({
      managingBody: r.one('organisation', { managing_body_id: 'id' }),
      parent: r.one('project', { parent_id: 'id' }),
      children: r.many('project', { id: 'parent_id' }, { orderBy: ['code'] }),
      participants: r.many(
        'project_participant',
        { id: 'project_id' },
        { orderBy: ['role', 'position', 'organisation_id'] },
      ),
      partners: r.through('project_participant', 'organisation', {
        from: { id: 'project_id' },
        to: { organisation_id: 'id' },
        where: (join) => sql<SqlBool>`${sql.ref(`${join}.role`)} in ('FUNDING', 'CHANNEL', 'IMPLEMENTING')`,
      }),
      funders: r.through('project_participant', 'organisation', {
        from: { id: 'project_id' },
        to: { organisation_id: 'id' },
        where: (join) => sql<SqlBool>`${sql.ref(`${join}.role`)} = 'FUNDING'`,
      }),
      sectorShares: r.many('project_sector', { id: 'project_id' }, { orderBy: ['sector_code'] }),
      sectors: r.through('project_sector', 'sector', {
        from: { id: 'project_id' },
        to: { sector_code: 'code' },
      }),
      placeShares: r.many('project_place', { id: 'project_id' }, { orderBy: ['unit_id'] }),
      enteredPlaces: r.through('project_place', 'administrative_unit', {
        from: { id: 'project_id' },
        to: { unit_id: 'id' },
      }),
      /** The units that it was entered with, and the units in force that these went to. */
      places: r.where(
        'administrative_unit',
        (project, unit) => sql<SqlBool>`${unit('id')} in (
        select share.unit_id from project_place as share where share.project_id = ${project('id')}
        union
        select successor.successor_id from project_place as share
        join administrative_unit_successor as successor on successor.unit_id = share.unit_id
        where share.project_id = ${project('id')}
      )`,
      ),
      documents: r.many('project_document', { id: 'project_id' }, { orderBy: ['dated_on', 'title', 'id'] }),
      attachments: r.many('attachment', { id: 'project_id' }, { orderBy: ['uploaded_at', 'id'] }),
      transactions: r.many('transaction', { id: 'project_id' }),
      activities: r.many('activity', { id: 'project_id' }),
      shares: r.many('project_share', { id: 'project_id' }, { orderBy: ['shared_at', 'organisation_id'] }),
      source: r.one('source', source, { required: true }),
    }),
    { scope: rowScopes.project },
  ),
  project_share: model(
    'project_share',
    (r) => ({ organisation: r.one('organisation', { organisation_id: 'id' }, { required: true }) }),
    { scope: rowScopes.officeOnly },
  ),
  project_participant: model(
    'project_participant',
    (r) => ({
      organisation: r.one('organisation', { organisation_id: 'id' }, { required: true }),
    }),
    { scope: rowScopes.ofProject },
  ),
  project_sector: model(
    'project_sector',
    (r) => ({
      sector: r.one('sector', { sector_code: 'code' }, { required: true }),
    }),
    { scope: rowScopes.ofProject },
  ),
  project_place: model(
    'project_place',
    (r) => ({
      unit: r.one('administrative_unit', { unit_id: 'id' }, { required: true }),
    }),
    { scope: rowScopes.ofProject },
  ),
  project_document: model(
    'project_document',
    (r) => ({
      source: r.one('source', source, { required: true }),
    }),
    { scope: rowScopes.projectRecord },
  ),
  attachment: model(
    'attachment',
    (r) => ({
      project: r.one('project', { project_id: 'id' }),
      activity: r.one('activity', { activity_id: 'id' }),
      registration: r.one('organisation_registration', { organisation_registration_id: 'id' }),
      legalDocument: r.one('legal_document', { legal_document_id: 'id' }),
      planTask: r.one('plan_task', { plan_task_id: 'id' }),
      progressUpdate: r.one('progress_update', { progress_update_id: 'id' }),
    }),
    { scope: rowScopes.attachment },
  ),
  project_coverage: model('project_coverage', undefined, { scope: rowScopes.officeOnly }),
  overlap_verdict: model(
    'overlap_verdict',
    (r) => ({
      one: r.one('project', { one_id: 'id' }, { required: true }),
      other: r.one('project', { other_id: 'id' }, { required: true }),
    }),
    { scope: rowScopes.officeOnly },
  ),
  transaction: model(
    'transaction',
    (r) => ({
      project: r.one('project', { project_id: 'id' }),
      currency: r.one('currency', { currency_code: 'code' }, { required: true }),
      provider: r.one('organisation', { provider_id: 'id' }),
      channel: r.one('organisation', { channel_id: 'id' }),
      receiver: r.one('organisation', { receiver_id: 'id' }),
      statisticalRecord: r.one('statistical_record', { statistical_record_id: 'id' }),
      source: r.one('source', source, { required: true }),
    }),
    { scope: rowScopes.projectRecord },
  ),
  twinning: model(
    'twinning',
    (r) => ({
      localUnit: r.one('administrative_unit', { local_unit_id: 'id' }),
      counterpartUnit: r.one('administrative_unit', { counterpart_unit_id: 'id' }),
      counterpartCountry: r.one('country', { counterpart_country_code: 'code' }, { required: true }),
      activities: r.many('activity', { id: 'twinning_id' }),
      source: r.one('source', source, { required: true }),
    }),
    { scope: rowScopes.record },
  ),
  activity: model(
    'activity',
    (r) => ({
      lead: r.one('organisation', { lead_id: 'id' }),
      counterpart: r.one('organisation', { counterpart_id: 'id' }),
      counterpartCountry: r.one('country', { counterpart_country_code: 'code' }),
      participants: r.through('activity_participant', 'organisation', {
        from: { id: 'activity_id' },
        to: { organisation_id: 'id' },
        orderBy: ['id'],
      }),
      unit: r.one('administrative_unit', { unit_id: 'id' }),
      project: r.one('project', { project_id: 'id' }),
      twinning: r.one('twinning', { twinning_id: 'id' }),
      statisticalRecord: r.one('statistical_record', { statistical_record_id: 'id' }),
      attachments: r.many('attachment', { id: 'activity_id' }, { orderBy: ['uploaded_at', 'id'] }),
      source: r.one('source', source, { required: true }),
    }),
    { scope: rowScopes.projectRecord },
  ),
  statistical_record: model(
    'statistical_record',
    (r) => ({
      counterpartCountry: r.one('country', { counterpart_country_code: 'code' }),
      counterpart: r.one('organisation', { counterpart_id: 'id' }),
      funderCountry: r.one('country', { funder_country_code: 'code' }),
      lead: r.one('organisation', { lead_id: 'id' }),
      sectors: r.through('statistical_record_sector', 'sector', {
        from: { id: 'statistical_record_id' },
        to: { sector_code: 'code' },
        orderBy: ['code'],
      }),
      places: r.through('statistical_record_place', 'administrative_unit', {
        from: { id: 'statistical_record_id' },
        to: { unit_id: 'id' },
        orderBy: ['id'],
      }),
      source: r.one('source', source, { required: true }),
    }),
    { scope: rowScopes.record },
  ),
  legal_document: model(
    'legal_document',
    (r) => ({
      issuer: r.one('organisation', { issuer_id: 'id' }),
      carriesOut: r.through('legal_document_carries_out', 'legal_document', {
        from: { id: 'legal_document_id' },
        to: { carried_out_id: 'id' },
        orderBy: ['issued_on', 'number'],
      }),
      carriedOutBy: r.through('legal_document_carries_out', 'legal_document', {
        from: { id: 'carried_out_id' },
        to: { legal_document_id: 'id' },
        orderBy: ['issued_on', 'number'],
      }),
      plans: r.many('plan', { id: 'legal_document_id' }, { orderBy: ['year', 'id'] }),
      attachments: r.many('attachment', { id: 'legal_document_id' }, { orderBy: ['uploaded_at', 'id'] }),
      source: r.one('source', source, { required: true }),
    }),
    { scope: rowScopes.record },
  ),
  plan: model(
    'plan',
    (r) => ({
      issuer: r.one('organisation', { issuer_id: 'id' }),
      legalDocument: r.one('legal_document', { legal_document_id: 'id' }),
      tasks: r.many('plan_task', { id: 'plan_id' }),
      source: r.one('source', source, { required: true }),
    }),
    { scope: rowScopes.officeOnly },
  ),
  plan_task: model(
    'plan_task',
    (r) => ({
      plan: r.one('plan', { plan_id: 'id' }, { required: true }),
      lead: r.one('organisation', { lead_id: 'id' }),
      coordinators: r.through('plan_task_coordinator', 'organisation', {
        from: { id: 'plan_task_id' },
        to: { organisation_id: 'id' },
        orderBy: ['search_name', 'id'],
      }),
      sector: r.one('sector', { sector_code: 'code' }),
      activities: r.through('plan_task_activity', 'activity', {
        from: { id: 'plan_task_id' },
        to: { activity_id: 'id' },
      }),
      projects: r.through('plan_task_project', 'project', {
        from: { id: 'plan_task_id' },
        to: { project_id: 'id' },
      }),
      attachments: r.many('attachment', { id: 'plan_task_id' }, { orderBy: ['uploaded_at', 'id'] }),
      source: r.one('source', source, { required: true }),
    }),
    { scope: rowScopes.officeOnly },
  ),
  change: model(
    'change',
    (r) => ({
      reverted: r.one('change', { reverts_id: 'id' }),
      revertedBy: r.many('change', { id: 'reverts_id' }, { orderBy: ['made_at', 'id'] }),
      events: r.many('audit_event', { id: 'change_id' }),
    }),
    { scope: rowScopes.officeOnly },
  ),
  audit_event: model(
    'audit_event',
    (r) => ({ change: r.one('change', { change_id: 'id' }, { required: true }) }),
    {
      scope: rowScopes.auditEvent,
    },
  ),
  proposal: model(
    'proposal',
    (r) => ({
      organisation: r.one('organisation', { organisation_id: 'id' }),
      project: r.one('project', { project_id: 'id' }),
      transaction: r.one('transaction', { transaction_id: 'id' }),
      activity: r.one('activity', { activity_id: 'id' }),
      fields: r.many('proposal_field', { id: 'proposal_id' }, { orderBy: ['field'] }),
    }),
    { scope: rowScopes.proposal },
  ),
  proposal_field: model('proposal_field', undefined, { scope: rowScopes.ofProposal }),
  progress_update: model(
    'progress_update',
    (r) => ({
      organisation: r.one('organisation', { organisation_id: 'id' }),
      project: r.one('project', { project_id: 'id' }),
      attachments: r.many('attachment', { id: 'progress_update_id' }, { orderBy: ['uploaded_at', 'id'] }),
    }),
    { scope: rowScopes.progressUpdate },
  ),
  notification: model(
    'notification',
    (r) => ({
      proposal: r.one('proposal', { proposal_id: 'id' }),
      progressUpdate: r.one('progress_update', { progress_update_id: 'id' }),
    }),
    { scope: rowScopes.notification },
  ),
  locked_period: model('locked_period', undefined, { scope: rowScopes.officeOnly }),
  access_event: model('access_event', undefined, { scope: rowScopes.managersOnly }),
}));
