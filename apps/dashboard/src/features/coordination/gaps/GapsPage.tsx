import { formatCount, formatExactMoney, Section, SelectField } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { GapsQueryVariables } from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import type { Query } from '../../../list/address.ts';
import { FilterForm } from '../../../list/FilterForm.tsx';
import type { Period } from '../../../list/period.ts';
import { getReader, type Reader } from '../../../reader/reader.ts';
import { today } from '../../../reader/today.ts';
import { unitName } from '../../../record/unit-name.ts';
import { CoordinationHead } from '../CoordinationHead.tsx';
import { COORDINATION_PATHS } from '../coordination-tabs.ts';
import { GapMatrix } from './GapMatrix.tsx';
import { COMMUNES_WITH_PROJECTS, GAPS, PRIORITIES } from './gaps-query.ts';
import { gapsFilter, gapsMeasure, gapsPeriod, matrixScope, rowsScope } from './gaps-scope.ts';

/** Where is a priority without money? */
export async function GapsPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t, language } = reader;
  const options = await request(PRIORITIES);
  const sectors = options.sectors.nodes.filter(({ isPriority }) => isPriority);
  const communes = options.administrativeUnits.nodes;
  const period = gapsPeriod(query, today());
  const measure = gapsMeasure(query);
  const variables: GapsQueryVariables = {
    measure,
    filter: gapsFilter(
      period,
      sectors.map(({ code }) => code),
      reader,
    ),
  };
  const [{ fundingBreakdown }, { projectFacets }] = await Promise.all([
    request(GAPS, variables),
    request(COMMUNES_WITH_PROJECTS, { counted: { provenance: reader.provenance } }),
  ]);
  const withProjects = new Set(projectFacets.rows.map(({ key }) => key.id));
  const without = communes.filter(({ unitId }) => !withProjects.has(unitId));
  return (
    <>
      <CoordinationHead
        tab="gaps"
        operation={{ document: `${GAPS}`, variables }}
        exports={{
          name: 'funding-breakdown',
          query: matrixScope(
            rowsScope(period, measure),
            sectors.map(({ code }) => code),
          ),
        }}
        reader={reader}
      />
      <GapsFilterForm query={query} period={period} measure={measure} reader={reader} />
      <div className="pt-6">
        <GapMatrix
          breakdown={fundingBreakdown}
          sectors={sectors}
          communes={communes}
          rows={rowsScope(period, measure)}
          note={t('coordination.gaps.note', {
            measure: t(`codes.measure.${measure}`),
            period: [period.from ?? '…', period.to ?? '…'].join('–'),
            amount: formatExactMoney(fundingBreakdown.total.amount, language),
          })}
          reader={reader}
        />
      </div>
      <Section
        id="communes-without"
        title={t('coordination.gaps.without', { count: formatCount(without.length, language) })}
        note={t('coordination.gaps.withoutNote')}
        className="mt-10"
      >
        <p className="text-sm">
          {without.length === 0
            ? t('coordination.gaps.withoutNone')
            : without.map((unit) => unitName(language, unit)).join(', ')}
        </p>
      </Section>
    </>
  );
}

interface GapsFilterFormProps {
  readonly query: Query;
  readonly period: Period;
  readonly measure: 'COMMITTED' | 'DISBURSED' | 'EXPENDED';
  readonly reader: Reader;
}

function GapsFilterForm({ query, period, measure, reader }: GapsFilterFormProps): ReactNode {
  const { t } = reader;
  const year = Number(today().slice(0, 4));
  const years = Array.from({ length: 20 }, (_, index) => ({
    value: `${year - index}`,
    label: `${year - index}`,
  }));
  const field = (name: 'from' | 'to') => (
    <SelectField
      name={name}
      label={t(`coordination.filter.${name}`)}
      value={`${period[name] ?? ''}`}
      any={t('coordination.filter.whenever')}
      options={years}
    />
  );
  return (
    <FilterForm action={COORDINATION_PATHS.gaps} query={query} reader={reader}>
      <SelectField
        name="measure"
        label={t('rows.filter.measure')}
        value={measure}
        options={(['COMMITTED', 'DISBURSED'] as const).map((value) => ({
          value,
          label: t(`codes.measure.${value}`),
        }))}
      />
      {field('from')}
      {field('to')}
    </FilterForm>
  );
}
