import { formatCount, formatDate, formatMoney } from '@nhipcau/ui';
import type { DuplicateOrganisationFragment, DuplicateProjectFragment } from '../../api/generated/graphql.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { unitName } from '../../record/unit-name.ts';

/** By what two records are told apart, in the reader's words; empty where it is not stated. */
export type Facts = Readonly<Record<string, string>>;

/** The facts of an organisation, by the names of their labels. */
export function organisationFacts(organisation: DuplicateOrganisationFragment, reader: Reader): Facts {
  const { t, language } = reader;
  const { country, unit, aliases, identifiers, projectCount, activities, source } = organisation;
  return {
    otherName: language === 'vi' ? organisation.nameEn : organisation.name,
    shortName: organisation.shortName ?? '',
    aliases: aliases.map(({ name }) => name).join('; '),
    kind: t(`codes.organisationKind.${organisation.kind}`),
    country: country === null ? '' : nameIn(language, country),
    seat: unit === null ? '' : unitName(language, unit),
    website: organisation.website ?? '',
    identifiers: identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join('; '),
    projects: formatCount(projectCount, language),
    activities: formatCount(activities.totalCount, language),
    source: titleIn(language, source),
  };
}

/** The facts of a project, by the names of their labels. */
export function projectFacts(project: DuplicateProjectFragment, reader: Reader): Facts {
  const { t, language } = reader;
  const { status, approvalNumber, approvalDate, managingBody, participants, places, source } = project;
  const day = (date: string | null) => (date === null ? '…' : formatDate(date, language));
  const isDated = project.startDate !== null || project.endDate !== null;
  const funders = participants.filter(({ role }) => role === 'FUNDING');
  return {
    code: project.code,
    otherName: language === 'vi' ? project.titleEn : project.title,
    status: status === null ? '' : t(`codes.projectStatus.${status}`),
    time: isDated ? `${day(project.startDate)} – ${day(project.endDate)}` : '',
    approval: [approvalNumber, approvalDate && day(approvalDate)].filter(Boolean).join(', '),
    managingBody: managingBody === null ? '' : nameIn(language, managingBody),
    funders: funders.map(({ organisation }) => nameIn(language, organisation)).join('; '),
    places: places.map(({ unit }) => unitName(language, unit)).join('; '),
    committed: formatMoney(project.committed, language),
    transactions: formatCount(project.transactions.totalCount, language),
    activities: formatCount(project.activities.totalCount, language),
    source: titleIn(language, source),
  };
}
