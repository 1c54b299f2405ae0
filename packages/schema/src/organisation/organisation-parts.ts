import { choice, day } from '../write/field/choice.ts';
import { reference } from '../write/field/reference.ts';
import { text } from '../write/field/text.ts';
import type { PartRule } from '../write/writable-part.ts';
import { listPart, part } from '../write/writable-part.ts';
import { RegistrationKind } from './registration.ts';

export const aliases = part('organisation_alias', {
  owner: 'organisation_id',
  key: ['name'],
  max: 50,
  description: 'Other names that it is found by.',
  input: 'OrganisationAliasInput',
  inputDescription: 'Another name of an organisation.',
  fields: {
    name: text('name', { required: true, max: 300, description: 'The name.' }),
    language: text('language', {
      required: true,
      max: 3,
      form: /^[a-z]{2,3}$/,
      formIs: 'a code of ISO 639',
      description: 'ISO 639 code of its language.',
    }),
  },
});

export const identifiers = part('organisation_identifier', {
  owner: 'organisation_id',
  key: ['scheme'],
  max: 20,
  description: 'What it is called in registers, once in each.',
  input: 'OrganisationIdentifierInput',
  inputDescription:
    'What an organisation is called in a register. No two organisations have the same in one.',
  fields: {
    scheme: text('scheme', {
      required: true,
      max: 40,
      description: 'The register, by its code in org-id.guide where it has one.',
    }),
    value: text('value', { required: true, max: 100, description: 'The identifier in it.' }),
  },
});

const expiresAfterIssue: PartRule = (rows, at) => {
  for (const [place, { issued_on, expires_on }] of rows.entries()) {
    if (typeof issued_on === 'string' && typeof expires_on === 'string' && expires_on <= issued_on) {
      at(place, 'expiresOn')('BEFORE_START', `is not after ${issued_on}`);
    }
  }
};

export const registrations = part('organisation_registration', {
  owner: 'organisation_id',
  key: ['id'],
  typename: 'OrganisationRegistration',
  max: 50,
  description: 'The papers under which it works.',
  input: 'OrganisationRegistrationInput',
  inputDescription: 'A paper under which an organisation works.',
  fields: {
    kind: choice('kind', RegistrationKind, { required: true, description: 'What it allows.' }),
    number: text('number', { required: true, max: 100, description: 'Its number.' }),
    issuedBy: text('issued_by', { max: 300, description: 'Who issued it.' }),
    issuedOn: day('issued_on', { description: 'The day of issue.' }),
    expiresOn: day('expires_on', { description: 'The last day on which it holds; none without limit.' }),
  },
  rule: expiresAfterIssue,
});

export const places = listPart('organisation_place', {
  owner: 'organisation_id',
  max: 200,
  description: 'Where in the province it works.',
  field: reference('unit_id', 'AdministrativeUnit', { required: true, description: 'Where it works.' }),
});

export const contacts = part('contact', {
  owner: 'organisation_id',
  key: ['id'],
  typename: 'Contact',
  position: 'position',
  max: 50,
  description: 'The people to speak to. Personal data.',
  input: 'ContactInput',
  inputDescription: 'A person to speak to in an organisation.',
  fields: {
    name: text('name', { required: true, max: 200, description: 'Who it is.' }),
    role: text('role', { max: 200, description: 'What the person is there.' }),
    phone: text('phone', {
      max: 40,
      form: /^\+?[\d ().\-/]{3,}$/,
      formIs: 'a telephone number',
      description: 'The telephone number.',
    }),
    email: text('email', {
      max: 200,
      form: /^[^\s@]+@[^\s@]+$/,
      formIs: 'an e-mail address',
      description: 'The e-mail address.',
    }),
  },
});
