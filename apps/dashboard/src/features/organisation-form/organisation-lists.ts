import type { FormField } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';

/** ISO 639 codes of the languages that partners have names in, the nearest neighbours' first. */
const LANGUAGES = ['vi', 'en', 'zh', 'lo', 'ko', 'th', 'ja', 'fr', 'de', 'nl', 'it', 'es', 'ru'];
const REGISTRATIONS = ['OPERATION_REGISTRATION', 'REPRESENTATIVE_OFFICE', 'AGREEMENT'] as const;

export function aliases({ t, language }: Reader): FormField {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return {
    kind: 'rows',
    name: 'aliases',
    label: t('partner.aliases'),
    hint: t('form.organisation.aliasesHint'),
    add: t('form.organisation.addAlias'),
    most: 50,
    fields: [
      { kind: 'text', name: 'name', label: t('form.organisation.alias'), longest: 300 },
      {
        kind: 'choice',
        name: 'language',
        label: t('form.organisation.language'),
        none: t('form.choose'),
        options: LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value })),
      },
    ],
  };
}

export function places({ t }: Reader): FormField {
  return {
    kind: 'records',
    name: 'places',
    label: t('form.organisation.places'),
    add: t('form.project.addPlace'),
    most: 200,
    each: t('form.project.place'),
    of: 'unit',
  };
}

export function registrations({ t }: Reader): FormField {
  return {
    kind: 'rows',
    name: 'registrations',
    label: t('form.organisation.registrations'),
    hint: t('form.organisation.registrationsHint'),
    add: t('form.organisation.addRegistration'),
    most: 50,
    keyed: true,
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: t('form.organisation.registrationKind'),
        none: t('form.choose'),
        options: REGISTRATIONS.map((value) => ({ value, label: t(`codes.registrationKind.${value}`) })),
      },
      { kind: 'text', name: 'number', label: t('form.organisation.number'), longest: 100 },
      { kind: 'text', name: 'issuedBy', label: t('form.organisation.issuedBy'), longest: 300 },
      { kind: 'date', name: 'issuedOn', label: t('form.organisation.issuedOn') },
      { kind: 'date', name: 'expiresOn', label: t('form.organisation.expiresOn') },
    ],
  };
}

export function identifiers({ t }: Reader): FormField {
  return {
    kind: 'rows',
    name: 'identifiers',
    label: t('partner.identifiers'),
    hint: t('form.organisation.identifiersHint'),
    add: t('form.organisation.addIdentifier'),
    most: 20,
    fields: [
      { kind: 'text', name: 'scheme', label: t('form.organisation.scheme'), longest: 40 },
      { kind: 'text', name: 'value', label: t('form.organisation.identifier'), longest: 100 },
    ],
  };
}

export function contacts({ t }: Reader): FormField {
  return {
    kind: 'rows',
    name: 'contacts',
    label: t('form.organisation.contacts'),
    hint: t('form.organisation.contactsHint'),
    add: t('form.organisation.addContact'),
    most: 50,
    keyed: true,
    fields: [
      { kind: 'text', name: 'name', label: t('form.organisation.contactName'), longest: 200 },
      { kind: 'text', name: 'role', label: t('form.organisation.contactRole'), longest: 200 },
      { kind: 'text', name: 'phone', label: t('form.organisation.phone'), longest: 40, type: 'tel' },
      { kind: 'text', name: 'email', label: t('form.organisation.email'), longest: 200, type: 'email' },
    ],
  };
}
