import { graphql } from '../../api/generated/gql.ts';
import type { FundingDimension } from '../../api/generated/graphql.ts';
import { DIMENSIONS } from '../../features/explore/explore-dimension.ts';
import { FUNDING_PATH, readState } from '../../features/explore/explore-state.ts';
import { fundingFilter, readMeasure } from '../../features/funding-rows/funding-filter.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import type { ExportColumn } from '../export-column.ts';
import { columnsFor } from '../export-columns.ts';
import type { ExportDefinition } from '../export-definition.ts';

const DOCUMENT = graphql(`
  query FundingBreakdownExport($measure: FundingMeasure!, $groupBy: [FundingDimension!]!, $filter: FundingFilter) {
    fundingBreakdown(measure: $measure, groupBy: $groupBy, filter: $filter) {
      rows {
        keys {
          id
          label
          labelEn
        }
        amount {
          vnd
          atLeast
          estimated
        }
        transactions
        projects
        unvalued
      }
    }
  }
`);

/** The dimensions of the chart that the address shows. */
function dimensionsIn(query: Query): readonly FundingDimension[] {
  return readState(query).by.map((name) => DIMENSIONS[name]);
}

/** What a key is called, and its code beside it; a year is both. */
function keyColumns(
  dimension: FundingDimension,
  place: number,
  { t, language }: Reader,
): readonly ExportColumn[] {
  const name = t(`exports.dimension.${dimension}`);
  const code = { header: t('exports.dimensionCode', { dimension: name }), path: `keys.${place}.id` };
  if (dimension === 'YEAR') return [{ ...code, header: name, type: 'number' }];
  const { organisationKind, provenance } = MESSAGES[language].codes;
  if (dimension === 'FUNDER_KIND') return [{ ...code, header: name, labels: organisationKind }, code];
  if (dimension === 'PROVENANCE') return [{ ...code, header: name, labels: provenance }, code];
  return [{ header: name, path: `keys.${place}.${language === 'vi' ? 'label' : 'labelEn'}` }, code];
}

export const FUNDING_BREAKDOWN_EXPORT: ExportDefinition = {
  document: `${DOCUMENT}`,
  sums: true,
  title: (query, { t }) => {
    const dimensions = dimensionsIn(query).map((each) => t(`exports.dimension.${each}`).toLowerCase());
    return t('exports.breakdown', {
      measure: t(`codes.measure.${readMeasure(query)}`),
      dimensions: dimensions.join(', '),
    });
  },
  page: FUNDING_PATH,
  variables: (query, reader) => ({
    measure: readMeasure(query),
    groupBy: dimensionsIn(query),
    filter: fundingFilter(query, reader),
  }),
  columns: (query, reader) => {
    const { number, money } = columnsFor(reader);
    return [
      ...dimensionsIn(query).flatMap((dimension, index) => keyColumns(dimension, index + 1, reader)),
      ...money('amount'),
      number('transactions', 'transactions'),
      number('projects', 'projects'),
      number('unvalued', 'unvalued'),
    ];
  },
};
