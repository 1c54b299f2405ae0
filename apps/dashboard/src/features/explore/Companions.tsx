import { BarList } from '@nhipcau/charts';
import { sumMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ExploreSumsFragment, FundingCompanionsQuery } from '../../api/generated/graphql.ts';
import { greatest } from './crossed.ts';
import { type DimensionName, dimensionLabel } from './explore-dimension.ts';
import { exploreHref } from './explore-state.ts';
import { colorOf, narrowed, type Saying, said } from './said.ts';

const SHOWN = ['sector', 'country', 'commune', 'kind', 'year'] as const;
const MOST = 5;

interface CompanionsProps {
  readonly data: FundingCompanionsQuery;
  readonly saying: Saying;
}

/** The same money by what the chart does not show: each bar narrows the whole page. */
export function Companions({ data, saying }: CompanionsProps): ReactNode {
  const { query, state, reader } = saying;
  const drawn = state.threeStages ? [] : state.by.length === 1 ? state.by : [];
  const shown = SHOWN.filter((name) => query[name] === undefined && !drawn.some((one) => one === name));
  return (
    <aside aria-label={reader.t('explore.companions')} className="contents">
      {shown.map((name) => (
        <section key={name} aria-labelledby={`by-${name}`}>
          <h2 id={`by-${name}`} className="flex items-baseline justify-between gap-2 text-sm font-semibold">
            {reader.t(`rows.filter.${name}`)}
            <a
              href={exploreHref(query, { by: name, and: null, chart: name === 'year' ? 'bars' : null })}
              className="text-[0.75rem] font-normal"
            >
              {reader.t('explore.showAll')}
            </a>
          </h2>
          <Companion name={name} sums={data[name]} saying={saying} />
        </section>
      ))}
    </aside>
  );
}

interface CompanionProps {
  readonly name: DimensionName;
  readonly sums: ExploreSumsFragment;
  readonly saying: Saying;
}

function Companion({ name, sums, saying }: CompanionProps): ReactNode {
  const { query, reader } = saying;
  const { kept, rest } = greatest(sums.rows, MOST, ({ keys }) => keys[0]?.id !== null);
  const rows = kept.flatMap((row) => {
    const [key] = row.keys;
    if (key === undefined) return [];
    return [
      {
        key: key.id ?? 'none',
        label: dimensionLabel(name, key, reader),
        value: Number(row.amount.vnd),
        valueLabel: said(row.amount, reader),
        color: name === 'sector' ? colorOf(name, key.id, 0) : undefined,
        atLeast: row.amount.atLeast,
        notStated: key.id === null,
        href: exploreHref(query, narrowed([name], [key.id])),
      },
    ];
  });
  const others = sumMoney(rest.map(({ amount }) => amount));
  const last =
    rest.length === 0
      ? []
      : [
          {
            key: 'others',
            label: reader.t('explore.others', { count: rest.length }),
            value: Number(others.vnd),
            valueLabel: said(others, reader),
            color: '--line-strong' as const,
            atLeast: others.atLeast,
            href: exploreHref(query, { chart: 'table', by: name, and: null }),
          },
        ];
  return (
    <BarList
      id={`companion-${name}`}
      label={reader.t(`rows.filter.${name}`)}
      rows={[...rows, ...last]}
      format={(value) => `${value}`}
    />
  );
}
