import { graphql } from '../../api/generated/gql.ts';
import { PARTNERS_PATH } from '../../features/partners/partner-filter.ts';
import { partnerListVariables } from '../../features/partners/partner-list.ts';
import { readPeriod } from '../../list/period.ts';
import { columnsFor } from '../export-columns.ts';
import type { ExportDefinition } from '../export-definition.ts';

const DOCUMENT = graphql(`
  query PartnersExport($filter: OrganisationFilter, $search: String, $orderBy: [OrganisationOrder!]) {
    organisations(filter: $filter, search: $search, orderBy: $orderBy) {
      nodes {
        id
        name
        nameEn
        kind
        side
        country {
          code
          name
          nameEn
        }
        unit {
          unitId
          name
          nameEn
        }
        activeSince
        nextExpiry
        lastActivity
        projectCount
        committed {
          vnd
          atLeast
          estimated
        }
        disbursed {
          vnd
          atLeast
          estimated
        }
        provenance
        source {
          title
          titleEn
        }
      }
    }
  }
`);

export const PARTNERS_EXPORT: ExportDefinition = {
  document: `${DOCUMENT}`,
  title: (_query, { t }) => t('partners.title'),
  page: PARTNERS_PATH,
  variables: (query, reader) => ({ ...partnerListVariables(query, reader) }),
  columns: (query, reader) => {
    const { text, number, date, named, word, money, origin } = columnsFor(reader);
    // The page adds up the period alone, the file what a partner ever gave: it says so where both differ.
    const ever = readPeriod(query) === null ? '' : 'Ever';
    return [
      text('id', 'id'),
      named('name', ''),
      word('kind', 'kind', 'organisationKind'),
      text('kindCode', 'kind'),
      word('side', 'side', 'organisationSide'),
      text('sideCode', 'side'),
      named('country', 'country.'),
      text('countryCode', 'country.code'),
      named('seat', 'unit.'),
      text('seatCode', 'unit.unitId'),
      number('activeSince', 'activeSince'),
      number('projects', 'projectCount'),
      ...money(`committed${ever}`, 'committed'),
      ...money(`disbursed${ever}`, 'disbursed'),
      date('nextExpiry', 'nextExpiry'),
      date('lastActivity', 'lastActivity'),
      ...origin(''),
    ];
  },
};
