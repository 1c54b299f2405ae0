import type { FormField, FormSection } from '../../form/form-field.ts';
import type { Reader } from '../../reader/reader.ts';
import { aliases, contacts, identifiers, places, registrations } from './organisation-lists.ts';

const SIDES = ['PARTNER', 'LOCAL'] as const;
/** Those of partners first, as most that are entered are such. */
const KINDS = [
  'FOREIGN_NGO',
  'FOREIGN_LOCAL_AUTHORITY',
  'EMBASSY',
  'INTERNATIONAL_ORGANISATION',
  'FUND',
  'COMPANY',
  'BENEFACTORS',
  'FRIENDSHIP_UNION',
  'FRIENDSHIP_ASSOCIATION',
  'PARTY_BODY',
  'LOCAL_AUTHORITY',
  'GOVERNMENT_AGENCY',
  'MASS_ORGANISATION',
  'BORDER_POST',
  'SCHOOL',
  'HOSPITAL',
  'SOCIAL_CENTRE',
] as const;

/** The form of an organisation, in the reader's words; the people to speak to are in it for whoever may read them. */
export function organisationSections(reader: Reader, withContacts: boolean): readonly FormSection[] {
  const { t } = reader;
  return [
    { title: t('form.organisation.identity'), fields: [...identity(reader), aliases(reader)] },
    { title: t('form.organisation.where'), fields: [...where(reader), places(reader)] },
    { title: t('form.organisation.about'), fields: about(reader) },
    { title: t('form.organisation.papers'), fields: [registrations(reader), identifiers(reader)] },
    ...(withContacts ? [{ title: t('form.organisation.people'), fields: [contacts(reader)] }] : []),
  ];
}

function identity({ t }: Reader): readonly FormField[] {
  const name = { kind: 'text', longest: 300 } as const;
  return [
    { ...name, name: 'name', label: t('form.organisation.name'), required: true },
    {
      ...name,
      name: 'nameEn',
      label: t('form.organisation.nameEn'),
      hint: t('form.organisation.nameEnHint'),
    },
    { kind: 'text', name: 'shortName', label: t('partner.shortName'), longest: 60 },
    {
      kind: 'choice',
      name: 'side',
      label: t('form.organisation.side'),
      required: true,
      options: SIDES.map((value) => ({ value, label: t(`codes.organisationSide.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'kind',
      label: t('form.organisation.kind'),
      required: true,
      none: t('form.choose'),
      options: KINDS.map((value) => ({ value, label: t(`codes.organisationKind.${value}`) })),
    },
  ];
}

function where({ t }: Reader): readonly FormField[] {
  return [
    { kind: 'record', name: 'country', label: t('partner.country'), of: 'country' },
    {
      kind: 'record',
      name: 'unit',
      label: t('form.organisation.seat'),
      hint: t('form.organisation.seatHint'),
      of: 'anyUnit',
    },
    {
      kind: 'record',
      name: 'parent',
      label: t('form.organisation.parent'),
      hint: t('form.organisation.parentHint'),
      of: 'organisation',
    },
  ];
}

function about({ t }: Reader): readonly FormField[] {
  const description = { kind: 'text', longest: 20_000, lines: 4 } as const;
  return [
    { ...description, name: 'description', label: t('form.descriptionVi') },
    { ...description, name: 'descriptionEn', label: t('form.descriptionEn') },
    {
      kind: 'text',
      name: 'website',
      label: t('form.organisation.website'),
      hint: t('form.organisation.websiteHint'),
      longest: 1000,
      type: 'url',
    },
    { kind: 'number', name: 'activeSince', label: t('form.organisation.activeSince'), decimals: 0 },
  ];
}
