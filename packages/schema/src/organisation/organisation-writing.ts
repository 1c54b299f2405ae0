import { Organisation } from '../node/node-types.ts';
import { declareWriting } from '../write/declare-writing.ts';
import { choice } from '../write/field/choice.ts';
import { wholeNumber } from '../write/field/number.ts';
import { reference } from '../write/field/reference.ts';
import { source } from '../write/field/source.ts';
import { text, webAddress } from '../write/field/text.ts';
import { notUnderItself } from '../write/rule/not-under-itself.ts';
import { writableRecord } from '../write/writable-record.ts';
import { OrganisationKind, OrganisationSide } from './organisation-kind.ts';
import { aliases, contacts, identifiers, places, registrations } from './organisation-parts.ts';

/** What can be written of an organisation. */
export const organisationWriting = writableRecord('organisation', {
  typename: 'Organisation',
  noun: 'an organisation',
  fields: {
    kind: choice('kind', OrganisationKind, {
      required: true,
      description: 'What kind of organisation it is.',
    }),
    side: choice('side', OrganisationSide, {
      required: true,
      description: 'On which side of the relation it stands.',
    }),
    name: text('name', { required: true, max: 300, description: 'Its name in Vietnamese text.' }),
    nameEn: text('name_en', {
      otherwise: 'name',
      max: 300,
      description: 'Its name in English text; the Vietnamese where none is given.',
    }),
    shortName: text('short_name', { max: 60, description: 'Its abbreviation.' }),
    description: text('description', {
      max: 20_000,
      lines: true,
      description: 'What it does, in Vietnamese.',
    }),
    descriptionEn: text('description_en', {
      max: 20_000,
      lines: true,
      description: 'What it does, in English.',
    }),
    country: reference('country_code', 'Country', { description: 'The country that it is from.' }),
    unit: reference('unit_id', 'AdministrativeUnit', { description: 'Where it has its seat.' }),
    parent: reference('parent_id', 'Organisation', { description: 'The organisation that it belongs to.' }),
    website: webAddress('website', { description: 'Its own site.' }),
    activeSince: wholeNumber('active_since', {
      min: 1800,
      max: 2200,
      description: 'The year in which the relation with the province began.',
    }),
    source,
  },
  parts: { aliases, identifiers, registrations, places, contacts },
  complete: notUnderItself('organisation', 'parent_id', 'parent'),
});

/** What becomes of making or changing an organisation. */
export const organisationPayload = declareWriting(organisationWriting, Organisation);
