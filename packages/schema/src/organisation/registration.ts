import { comparing } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { enumeration } from '../enumeration.ts';
import { DateFilter } from '../filter/comparison-inputs.ts';
import type { Row } from '../models/row.ts';
import { organisationFilter } from './organisation-filter.ts';

export const RegistrationKind = enumeration<Row<'organisation_registration'>['kind']>(
  'RegistrationKind',
  'What a paper allows.',
  {
    OPERATION_REGISTRATION: 'To operate in Viet Nam.',
    REPRESENTATIVE_OFFICE: 'To keep a representative office.',
    AGREEMENT: 'An agreement with the province.',
  },
);

export const OrganisationRegistration = builder.kyselyNode('organisation_registration', {
  name: 'OrganisationRegistration',
  description: 'A paper under which an organisation works.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    kind: t.expose('kind', { type: RegistrationKind.ref, description: 'What it allows.' }),
    number: t.exposeString('number', { description: 'Its number.' }),
    issuedBy: t.exposeString('issued_by', { nullable: true, description: 'Who issued it.' }),
    issuedOn: t.expose('issued_on', { type: 'Date', nullable: true, description: 'The day of issue.' }),
    expiresOn: t.expose('expires_on', {
      type: 'Date',
      nullable: true,
      description: 'The last day on which it holds; null without limit.',
    }),
    organisation: t.relation('organisation', { description: 'Whose paper it is.' }),
    attachments: t.relation('attachments', { description: 'The files that belong to it, the first first.' }),
  }),
});

export const registrationFilter = builder.kyselyFilter(
  'OrganisationRegistrationFilter',
  'Which papers.',
  () => ({
    kind: comparing(RegistrationKind.filter, 'kind', 'What it allows.'),
    issuedOn: comparing(DateFilter, 'issued_on', 'The day of issue.'),
    expiresOn: comparing(DateFilter, 'expires_on', 'The last day on which it holds.'),
    organisation: builder.kyselyRelationFilter(
      'organisation_registration',
      'organisation',
      () => organisationFilter,
      'Whose paper it is.',
    ),
  }),
);
