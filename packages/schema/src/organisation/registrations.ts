import { by } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { OrganisationRegistration, registrationFilter } from './registration.ts';

const registrations = builder.kyselyList('organisation_registration', {
  name: 'OrganisationRegistration',
  node: OrganisationRegistration,
  filter: registrationFilter,
  orderFields: {
    EXPIRES_ON: { type: 'date', column: 'expires_on', description: 'By the last day on which it holds.' },
    ISSUED_ON: { type: 'date', column: 'issued_on', description: 'By the day of issue.' },
  },
  defaultOrder: [by('EXPIRES_ON')],
});

builder.queryField('registrations', (t) =>
  t.kyselyConnection({
    list: registrations,
    description: 'The papers under which partners work, the next to expire first.',
  }),
);
